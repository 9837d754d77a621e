import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files that take minutes: they begin first, so that nobody waits for them alone at the end. */
const long = [
  ...['roles.browser.test.ts', 'access/routes.test.ts', 'certificate.browser.test.ts', 'demo/demo.test.ts'],
  ...['story.browser.test.ts', 'access/looks.test.ts', 'tasks.browser.test.ts', 'documents/documents.test.ts'],
];

/** The order of Vitest, after the files that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
