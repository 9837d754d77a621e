import type { Language } from '../../kernel/language.ts';
import { addressOf, columnLetters } from '../../platform/sheet/index.ts';
import { hasText, text } from '../../texts/catalogue.ts';
import { grounds } from '../../texts/grounds.ts';
import { workerImportColumns } from '../../texts/worker-import-columns.ts';
import { workerImports } from '../../texts/worker-imports.ts';
import type { ReadList } from './read-list.ts';
import type { HeadingProblem } from './recognise.ts';
import type { RowProblem } from './stage-row.ts';

/** What is wrong with a row, in words: what and what to do. `worker-twice` is a ground, `cell-no-day` is the cell's own. */
export function toldProblem({ code, about = '' }: RowProblem, language: Language): string {
  const own = `cell.${code}`;
  if (hasText(workerImports, own)) return text(workerImports, language)(own, { about });
  return hasText(grounds, code) ? text(grounds, language)(code, { about }) : code;
}

/** Where a problem is: the column's heading in the file with the cell (`Geboren op (C37)`), or the heading that it should have. */
export function toldColumn(
  { key, column }: RowProblem,
  at: number,
  headings: readonly string[],
  language: Language,
): string {
  const name = (column === undefined ? '' : headings[column]) || (key ? text(workerImportColumns, language)(key) : '');
  return column === undefined ? name : `${name} (${addressOf(column, at)})`;
}

/** What is wrong with the headings, in words; swapped columns are called by their letters and headings in the file. */
export function toldHeading(problem: HeadingProblem, headings: readonly string[], language: Language): string {
  const say = text(workerImports, language);
  const name = text(workerImportColumns, language);
  const heading = (at: number, otherwise: string) => headings[at]?.trim() || otherwise;
  switch (problem.code) {
    case 'no-headings':
      return say('column.no-headings');
    case 'column-missing':
      return say('column.column-missing', { column: name(problem.key) });
    case 'column-twice': {
      const [first, second] = problem.columns.map(columnLetters);
      return say('column.column-twice', { first: first ?? '', second: second ?? '', column: name(problem.key) });
    }
    case 'columns-swapped': {
      const [first = '', second = ''] = problem.columns.map(columnLetters);
      const [column, other] = [
        heading(problem.columns[0], name(problem.keys[0])),
        heading(problem.columns[1], name(problem.keys[1])),
      ];
      return say('column.columns-swapped', { first, second, column, other });
    }
  }
}

type Refused = Extract<ReadList, { ok: false }>;

/** Why a list was not taken in, in words; one sentence for each thing that is wrong. */
export function toldRefusal(refused: Refused, language: Language): string[] {
  const say = text(workerImports, language);
  switch (refused.why) {
    case 'closed':
      return [say('closed')];
    case 'quota':
      return [say(`quota.${refused.code}`)];
    case 'headings':
      return refused.problems.map((problem) => toldHeading(problem, refused.headings, language));
    case 'decision':
      return refused.outcome.grounds.map(({ code, about }) => text(grounds, language)(code, { about }));
    case 'file': {
      const key = `file.${refused.code}`;
      return [say(hasText(workerImports, key) ? key : 'file.not-a-table', { at: refused.at })];
    }
  }
}
