import { qCheck2024 } from '../../../schemes/index.ts';
import type { Language } from '../../kernel/language.ts';
import type { ShownSelection } from '../../modules/q-checks/index.ts';
import { text } from '../../texts/catalogue.ts';
import { qCheckTexts } from '../../texts/q-checks.ts';
import { Notice, Tag, type Tone } from '../kit/index.ts';
import type { Visit } from '../site.tsx';

/** The words of these pages in a language. */
export const words = (language: Language) => text(qCheckTexts, language);

const tones: Readonly<Record<ShownSelection['status'], Tone>> = {
  new: 'grey',
  told: 'yellow',
  unanswered: 'red',
  answered: 'blue',
  final: 'green',
};

/** The status of a Q-check, as a word in a colour. */
export const StatusTag = ({ language, status }: { language: Language; status: ShownSelection['status'] }) => (
  <Tag label={qCheck2024.statuses[status].label[language]} tone={tones[status]} />
);

/** The number of a score as one reads it: `83,3333`. */
export const scoreNumber = (score: string, language: Language): string =>
  new Intl.NumberFormat(`${language}-BE`, { maximumFractionDigits: 4 }).format(Number(score));

/** A score as one reads it, and whether it counts; a dash before there is one. */
export function scoreText({ check, status }: Pick<ShownSelection, 'check' | 'status'>, language: Language): string {
  if (!check) return '–';
  const score = scoreNumber(check.state.score, language);
  return words(language)(status === 'final' ? 'score.final' : 'score.provisional', { score });
}

/** Address of a selection's page. */
export const selectionHref = ({ orgId, id }: Pick<ShownSelection, 'orgId' | 'id'>): string =>
  `/services/${orgId}/selections/${id}`;

/** Where a visitor's list of selections stands: a manager has one's own. */
export const listHref = ({ actor }: Visit, orgId: string): string =>
  actor.role === 'office-manager' ? '/q-checks' : `/services/${orgId}/selections`;

const told = ['noted', 'prepare', 'close', 'reveal', 'judge', 'answer', 'finish', 'correct'] as const;

/** What was just done, after the page was sent on. */
export function Told({ visit }: { visit: Visit }) {
  const done = told.find((one) => one === visit.query('told'));
  return done ? <Notice kind="success" title={words(visit.language)(`told.${done}`)} /> : null;
}
