import { type FileCheckNeed, fileCheck2024 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { type FileCheckState, fileCheckToday } from './file-check.ts';
import type { GuidanceCheckState } from './guidance-check.ts';
import { isJudged } from './verdict.ts';

/** What a step of a file check is asked on: everything as data. */
export interface CheckCase {
  orgId: string;
  /** Null before it is opened. */
  check: FileCheckState | null;
  /** How far the draw is whose files are checked; null when it is none of this centre's. */
  drawStatus: string | null;
  /** Whether another check has this draw. */
  isChecked: boolean;
  /** The guidance that a step is about; null when it is about the whole check. */
  guidanceId: string | null;
  /** What was found so far of every guidance in it. */
  found: readonly GuidanceCheckState[];
  who: Actor;
  today: Day;
}

const own = ({ found, guidanceId }: CheckCase) => found.find((one) => one.guidanceId === guidanceId);
const ground = (code: Ground['code'], source: Ground['source'], about: string): Ground[] => [{ code, source, about }];
const hasContact = ({ check, guidanceId }: CheckCase) => check?.contacts.some((one) => one === guidanceId) ?? false;

const checkNeeds: Needs<FileCheckNeed, CheckCase> = {
  'draw-made': ({ drawStatus, orgId }) =>
    drawStatus === 'revealed' ? [] : ground('draw-not-made', 'OURS-draw', orgId),
  'draw-not-checked': ({ isChecked, orgId }) => (isChecked ? ground('draw-checked', 'OURS-file-check', orgId) : []),
  'guidance-drawn': ({ check, guidanceId, orgId }) =>
    check?.guidances.some((one) => one === guidanceId) ? [] : ground('guidance-not-drawn', 'OURS-draw', orgId),
  'files-there-or-late': ({ check, today }) =>
    check === null || check.deliveredOn !== null || check.filesBy < today
      ? []
      : ground('files-not-there', 'OURS-file-check', check.filesBy),
  'contact-not-given': (about) =>
    hasContact(about) ? ground('contact-given-already', 'OURS-check-citizen', about.orgId) : [],
  'contact-given': (about) => (hasContact(about) ? [] : ground('contact-missing', 'OURS-check-citizen', about.orgId)),
  'citizen-not-asked': (about) =>
    own(about)?.askedOn ? ground('citizen-asked-already', 'OURS-check-citizen', about.orgId) : [],
  'citizen-not-heard': (about) =>
    own(about)?.answeredOn ? ground('citizen-answered-already', 'OURS-check-citizen', about.orgId) : [],
  'all-judged': ({ check, found, orgId }) => {
    const judged = found.filter(({ results }) => isJudged(results)).map(({ guidanceId }) => guidanceId);
    return check?.guidances.every((one) => judged.includes(one)) ? [] : ground('files-not-judged', 'V-07', orgId);
  },
  'no-question-open': ({ found, today }) => {
    const waiting = found.flatMap(({ satisfaction, answerBy }) =>
      satisfaction === 'asked' && answerBy !== null && today <= answerBy ? [answerBy] : [],
    );
    const [last] = waiting.sort().reverse();
    return last === undefined ? [] : ground('citizen-still-answers', 'V-08', last);
  },
  'not-who-checked': ({ check, who }) =>
    check?.checkers.includes(who.id) || check?.sentBy === who.id
      ? ground('checker-does-not-decide', 'OURS-separation', who.id)
      : [],
};

const askOf = (about: CheckCase) => ({
  scheme: fileCheck2024,
  status: about.check ? fileCheckToday(about.check, about.today) : ('new' as const),
  who: about.who,
  needs: checkNeeds,
  about,
});

const isForeign = ({ who, orgId }: CheckCase) => who.role === 'office-manager' && who.orgId !== orgId;

/** Asks the scheme's table whether a step of a check is open, and decides when it is. */
export const permitOnCheck = (step: string, about: CheckCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-file-check', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a check, or on one guidance of it. */
export const openCheckSteps = (about: CheckCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
