import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Half as long as what the package gives as its source; it is sent to each page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is asked: rules by their tags, or rules by their names. */
export type Asked = Required<RunOptions>['runOnly'];

/**
 * What axe finds wrong with the page that is shown, by these rules but for those without which it is asked. No page has frames, so axe is read into the page
 * itself and says only what is wrong: gathering what is right over all frames takes as long again.
 */
export async function violationsOf(page: Page, runOnly: Asked, without: readonly string[] = []): Promise<Result[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    // The source makes it a global of the page.
    ({ runOnly, rules }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly, rules, resultTypes: ['violations'] }),
    { runOnly, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
  );
  return violations;
}
