import { employmentCell2014 } from '../../../schemes/index.ts';
import type { Language } from '../../kernel/language.ts';
import type { Role } from '../../kernel/role.ts';
import type { Figures, ShownCell } from '../../modules/cells/index.ts';
import { text } from '../../texts/catalogue.ts';
import { cellTexts } from '../../texts/cells.ts';
import { Tag, type Tone } from '../kit/index.ts';

/** The words of these pages in a language. */
export const words = (language: Language) => text(cellTexts, language);

/** Who acts for the certifying body: the only ones who read figures (C-09). */
export const theBody = ['certification-secretariat', 'evaluator', 'decider'] as const satisfies readonly Role[];

/** Who has cells to look at: who guides them, and the body. */
export const readers = ['office-manager', ...theBody] as const satisfies readonly Role[];

const tones: Readonly<Record<ShownCell['status'], Tone>> = {
  open: 'blue',
  lapsed: 'red',
  delivered: 'green',
  closed: 'grey',
};

/** The status of a cell, as a word in a colour. */
export const StatusTag = ({ language, status }: { language: Language; status: ShownCell['status'] }) => (
  <Tag label={employmentCell2014.statuses[status].label[language]} tone={tones[status]} />
);

/** A share in hundredths, with one decimal where it has one: 24 of 36 is 66.7. Of none it is nought. */
const percentOf = (count: number, of: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-BE`, { maximumFractionDigits: 1 }).format(of === 0 ? 0 : (100 * count) / of);

/** A number of those guided with its share: `24 (66,7 %)`; the number alone when nobody was guided. */
export const ofGuided = (count: number, { guided }: Figures, language: Language): string =>
  guided === 0 ? String(count) : words(language)('of-guided', { count, percent: percentOf(count, guided, language) });

/** Several counts as one sentence; who is no longer available is never told with who is at work. */
export function together(figures: readonly Figures[], language: Language): string {
  const t = words(language);
  if (figures.length === 0) return t('all.no-counts');
  const sum = (of: keyof Figures) => figures.reduce((all, one) => all + one[of], 0);
  const [guided, atWork, notAvailable, other] = [sum('guided'), sum('atWork'), sum('notAvailable'), sum('other')];
  if (guided === 0) return t('all.none', { cells: figures.length });
  const share = (count: number) => percentOf(count, guided, language);
  const shares = { atWorkShare: share(atWork), notAvailableShare: share(notAvailable), otherShare: share(other) };
  return t('all', { cells: figures.length, guided, atWork, notAvailable, other, ...shares });
}
