import { dayInBrussels, formatDay } from '../../kernel/day.ts';
import type { Ground } from '../../kernel/decision.ts';
import type { SittingState } from '../../modules/exams/index.ts';
import { type Text, text } from '../../texts/catalogue.ts';
import { examTexts } from '../../texts/exams.ts';
import { clockTime, groundSentence, Notice, Tag, type Tone } from '../kit/index.ts';
import type { Site, Visit } from '../site.tsx';

export type Words = Text<keyof (typeof examTexts)['nl'] & string>;

/** The words of these pages, in the reader's language. */
export const words = (visit: Visit): Words => text(examTexts, visit.language);

/** The product's instant, for what a visit asks of sittings and attempts. */
export const nowOf = ({ house }: Site): Date => house.clock.now();

const tones = { planned: 'blue', active: 'green', passed: 'green', cancelled: 'red', retired: 'grey' } as const;
const tonesOf: Readonly<Record<string, Tone>> = {
  ...tones,
  'not-passed': 'red',
  begun: 'yellow',
  'under-way': 'yellow',
};

/** Every status that these pages show. */
export type ShownStatus =
  | 'planned'
  | 'cancelled'
  | 'active'
  | 'retired'
  | 'enrolled'
  | 'begun'
  | 'under-way'
  | 'ended'
  | 'passed'
  | 'not-passed';

/** A status as a word in a colour. */
export function StatusTag({ visit, status }: { visit: Visit; status: ShownStatus }) {
  return <Tag label={words(visit)(`status.${status}`)} tone={tonesOf[status] ?? 'grey'} />;
}

/** How an attempt stands, as its tag says it. */
export const attemptStatus = (
  status: 'enrolled' | 'begun' | 'ended',
  passed: boolean | null | undefined,
): ShownStatus => (status === 'ended' && typeof passed === 'boolean' ? (passed ? 'passed' : 'not-passed') : status);

const instant = (at: string, visit: Visit) => {
  const date = new Date(at);
  return `${formatDay(dayInBrussels(date), visit.language)} ${clockTime(date)}`;
};

/** When one may begin, as people read it: `02/03/2026 10:00 – 18:00`, or two days where they differ. */
export function windowOf(visit: Visit, { opensAt, closesAt }: Pick<SittingState, 'opensAt' | 'closesAt'>): string {
  const [opens, closes] = [new Date(opensAt), new Date(closesAt)];
  const isOneDay = dayInBrussels(opens) === dayInBrussels(closes);
  return `${instant(opensAt, visit)} – ${isOneDay ? clockTime(closes) : instant(closesAt, visit)}`;
}

/** Languages of a sitting, in words. */
export const languagesOf = (visit: Visit, { languages }: Pick<SittingState, 'languages'>): string =>
  languages.map((language) => words(visit)(`language.${language}`)).join(', ');

/** Why something is closed, in one paragraph. */
export const sentencesOf = (visit: Visit, grounds: readonly Ground[]): string =>
  [...new Set(grounds.map((ground) => groundSentence(ground, visit.language)))].join(' ');

const tolds = ['enrolled', 'withdrawn', 'saved', 'planned', 'cancelled', 'regraded'] as const;

/** What was just done, above the page that follows it. */
export function Told({ visit }: { visit: Visit }) {
  const name = tolds.find((one) => one === visit.query('told'));
  return name ? <Notice kind="success" title={words(visit)(`told.${name}`)} /> : null;
}
