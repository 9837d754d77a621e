import type { AppealNeed } from '../../../schemes/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { Granting } from '../certificates/index.ts';
import type { AppealState, Contested } from './appeal.ts';
import { appealsOn } from './procedures.ts';

/** What a step of an appeal is asked on: everything as data. */
export interface AppealCase {
  orgId: string;
  /** What was applied for or granted: whose table is executed. */
  grants: Granting;
  /** Null before it is lodged. */
  appeal: AppealState | null;
  /** The decision as it stands on the record today; null when there is none to contest. */
  contested: Contested | null;
  /** Somebody contested this very decision already. */
  isAppealed: boolean;
  /** Who raised the finding on which the contested decision was taken; null when none was. */
  foundBy: string | null;
  /** Another application of the organisation runs. */
  hasOther: boolean;
  /** Another level of the service stands. */
  hasOtherLevel: boolean;
  who: Actor;
  today: Day;
}

const none: Ground[] = [];
const appealGround = (code: Ground['code'], about: string): Ground => ({ code, source: 'OURS-appeal', about });

const isLate = ({ appeal }: AppealCase): boolean => appeal !== null && appeal.lodgedOn > appeal.lodgeBy;

/** Whether the record still stands as the contested decision left it. */
function stillStands({ appeal, contested }: AppealCase): boolean {
  if (appeal === null || contested === null) return false;
  const isSame = contested.against === appeal.against && contested.contestedOn === appeal.contestedOn;
  return isSame && contested.recordId === appeal.recordId;
}

const appealNeeds: Needs<AppealNeed, AppealCase> = {
  contestable: ({ contested, orgId }) => (contested === null ? [appealGround('nothing-to-contest', orgId)] : none),
  'not-appealed-yet': ({ isAppealed, orgId }) => (isAppealed ? [appealGround('already-appealed', orgId)] : none),
  'lodged-in-time': (about) =>
    isLate(about) ? [appealGround('appeal-late', formatDay(about.appeal?.lodgeBy ?? about.today, 'nl'))] : none,
  'lodged-late': (about) => (isLate(about) ? none : [appealGround('appeal-in-time', about.orgId)]),
  'not-involved': ({ appeal, foundBy, who }) =>
    appeal !== null && [appeal.contestedBy, appeal.evaluatedBy, foundBy].includes(who.id)
      ? [{ code: 'took-part-before', source: 'OURS-separation', about: who.id }]
      : none,
  'still-stands': (about) => (stillStands(about) ? none : [appealGround('decision-overtaken', about.orgId)]),
  'no-other-application': ({ hasOther, appeal, orgId }) =>
    hasOther && (appeal?.against === 'refused' || appeal?.against === 'not-admissible')
      ? [{ code: 'application-already-open', source: 'OURS-certification', about: orgId }]
      : none,
  'no-other-level': ({ hasOtherLevel, appeal, orgId }) =>
    hasOtherLevel && (appeal?.against === 'suspended' || appeal?.against === 'withdrawn')
      ? [{ code: 'other-level-stands', source: 'S-01', about: orgId }]
      : none,
};

const askOf = (about: AppealCase) => ({
  scheme: appealsOn(about.grants),
  status: about.appeal?.status ?? ('new' as const),
  who: about.who,
  needs: appealNeeds,
  about,
});

const isForeign = ({ who, orgId }: AppealCase) => who.role === 'office-manager' && who.orgId !== orgId;

/** Asks the scheme's table whether a step of an appeal is open, and decides when it is. */
export const permitOnAppeal = (step: string, about: AppealCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about) ? refuse(appealGround('not-your-role', step)) : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on an appeal today: what buttons and the API offer. */
export const openAppealSteps = (about: AppealCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
