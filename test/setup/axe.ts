import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe is asked: rules by their tags, or rules by their names. */
export type Asked = Required<RunOptions>['runOnly'];

/**
 * What axe finds wrong with the page that is shown, by these rules. No page has frames, so axe is read into the page
 * itself and says only what is wrong: gathering what is right over all frames takes as long again.
 */
export async function violationsOf(page: Page, runOnly: Asked): Promise<Result[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    // `axe.source` makes it a global of the page.
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: asked, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations;
}
