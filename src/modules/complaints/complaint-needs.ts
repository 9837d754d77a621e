import {
  type Accused,
  authorityTopics,
  type ComplaintDoor,
  type ComplaintNeed,
  type ComplaintTopic,
  complaintDoors,
  complaintsADay,
  type DismissalGround,
  selectionCertification2024,
} from '../../../schemes/index.ts';
import type { Cite } from '../../../sources/index.ts';
import { add, type Day, formatDay } from '../../kernel/day.ts';
import { type Decision, type Ground, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import type { ComplaintState, Drafter } from './complaint.ts';
import { areTooOld, type ComplaintScheme, schemeOf, schemeOn } from './complaint-terms.ts';

/** A place that somebody has, or had, with the accused: until its last day, which is null as long as it has none. */
export interface PlaceThere {
  endsOn: Day | null;
}

/** What a step of a complaint is asked on: everything as data. */
export interface ComplaintCase {
  /** The body at whose door it lies. */
  orgId: string;
  door: ComplaintDoor;
  aboutOrg: string;
  aboutKind: Accused;
  /** Null before it is lodged. */
  complaint: ComplaintState | null;
  /** Whether the accused is a member of Federgon today. */
  isMember: boolean;
  /** The complaint at an earlier door that this one follows. */
  earlier: ComplaintState | null;
  /** Complaints of the same sender that came in online today. */
  sentToday: number;
  /** Places of who asks with the accused. */
  places: readonly PlaceThere[];
  who: Actor;
  today: Day;
}

const none: Ground[] = [];
const one = (code: Ground['code'], source: Cite, about: string): Ground[] => [{ code, source, about }];

/** Whether an earlier complaint leaves the way to the next door open: ended with an answer or without, or past its term. */
export const isPassedOn = ({ status, plainAnswerBy }: ComplaintState, today: Day): boolean =>
  status === 'answered' ||
  status === 'not-admissible' ||
  (status !== 'withdrawn' && status !== 'forwarded' && plainAnswerBy < today);

/**
 * Where somebody can go whose complaint is declared not admissible here, of the doors of the product.
 * Worked example: about an office at VDAB's door it is the Flemish Ombudsman, who would not have heard it before.
 */
export function doorsAfterDismissal(state: ComplaintState, today: Day): ComplaintDoor[] {
  const next: readonly ComplaintDoor[] = complaintDoors[state.door].next;
  const earlier: ComplaintState = { ...state, status: 'not-admissible' };
  // No door that comes next asks for membership.
  const about = { aboutKind: state.aboutKind, isMember: false, earlier, today };
  return next.filter((door) => closedDoors({ ...about, door }).length === 0);
}

/** Why a door does not hear a complaint about this organisation; empty when it does (C-08, V-12, BD-ombudsman). */
export function closedDoors({
  door,
  aboutKind,
  isMember,
  earlier,
  today,
}: Pick<ComplaintCase, 'door' | 'aboutKind' | 'isMember' | 'earlier' | 'today'>): Ground[] {
  const rules: (typeof complaintDoors)[ComplaintDoor] & { membersOnly?: true; afterVdab?: readonly Accused[] } =
    complaintDoors[door];
  const about: readonly Accused[] = rules.about;
  if (!about.includes(aboutKind)) return one('door-not-for-this', rules.source, door);
  if (rules.membersOnly && !isMember) return one('not-a-member', 'C-08', door);
  if (earlier !== null && !isPassedOn(earlier, today))
    return one('earlier-still-runs', 'BD-ombudsman', formatDay(earlier.plainAnswerBy, 'nl'));
  const isAfter = rules.afterVdab?.includes(aboutKind) ?? false;
  return isAfter && earlier?.door !== 'vdab' ? one('after-vdab', 'BD-ombudsman', door) : none;
}

/** Whether somebody is, or was lately, of the accused (OURS-complaint-separation). */
function belongsThere({ complaint, door, places, today }: ComplaintCase): boolean {
  const apart = complaint && schemeOf(complaint).terms.apartFor;
  // At the centre's own door everybody who handles works for the centre.
  if (door === 'centre' || !apart) return false;
  return places.some(({ endsOn }) => endsOn === null || add(endsOn, apart) >= today);
}

const draftsThere = ({ complaint }: ComplaintCase): boolean => complaint?.drafter === 'organisation';

const complaintNeeds: Needs<ComplaintNeed, ComplaintCase> = {
  'door-takes-it': closedDoors,
  'not-flooding': ({ sentToday, orgId }) =>
    sentToday >= complaintsADay.atMost ? one('too-many-complaints', complaintsADay.source, orgId) : none,
  'not-the-accused': (about) => {
    const { complaint, who } = about;
    if (complaint?.aboutPerson === who.id) return one('handler-is-accused', 'OURS-complaint-separation', who.id);
    return belongsThere(about) ? one('handler-works-there', 'OURS-complaint-separation', who.id) : none;
  },
  'not-shared-yet': ({ complaint, orgId }) =>
    complaint?.sharedOn ? one('complaint-shared-already', 'OURS-complaint-privacy', orgId) : none,
  'shared-with-us': ({ complaint, orgId }) =>
    complaint?.sharedOn ? none : one('complaint-not-shared', 'OURS-complaint-privacy', orgId),
  'not-extended-yet': ({ complaint, orgId }) =>
    complaint?.extendedOn ? one('complaint-extended-already', 'OURS-complaint-terms', orgId) : none,
  'term-not-over': ({ complaint, today }) =>
    complaint !== null && complaint.answerBy < today
      ? one('complaint-term-over', 'OURS-complaint-terms', formatDay(complaint.answerBy, 'nl'))
      : none,
  'no-draft-expected': (about) =>
    draftsThere(about) && about.complaint?.status !== 'drafted' ? one('draft-awaited', 'S-06', about.orgId) : none,
  'draft-is-ours': (about) => (draftsThere(about) ? none : one('draft-not-yours', 'S-06', about.orgId)),
  'draft-expected': (about) => (draftsThere(about) ? none : one('draft-not-yours', 'S-06', about.orgId)),
};

const schemeFor = ({ complaint, door, today }: ComplaintCase): ComplaintScheme =>
  complaint ? schemeOf(complaint) : schemeOn(door, today);

const askOf = (about: ComplaintCase) => ({
  scheme: schemeFor(about),
  status: about.complaint?.status ?? ('new' as const),
  who: about.who,
  needs: complaintNeeds,
  about,
});

/** An officer acts at the own door only, and a manager for the own organisation, whom the complaint is about. */
const isForeign = ({ who, orgId, aboutOrg }: ComplaintCase): boolean =>
  (who.role === 'complaints-officer' && who.orgId !== orgId) ||
  (who.role === 'office-manager' && who.orgId !== aboutOrg);

/** Asks the door's table whether a step of a complaint is open, and decides when it is. */
export const permitOnComplaint = (step: string, about: ComplaintCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'OURS-complaint', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on a complaint today: what buttons and the API offer. */
export const openComplaintSteps = (about: ComplaintCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));

/** Why somebody handles nothing of a complaint: it is about them, or about where they work or worked lately. */
export const barredFrom = (about: ComplaintCase): Ground[] => complaintNeeds['not-the-accused'](about);

/** The grounds on which it is proposed to declare a complaint not admissible; a person decides (BD-admissible). */
export const proposedGrounds = (complaint: ComplaintState): DismissalGround[] =>
  areTooOld(complaint) ? ['facts-too-old'] : [];

/**
 * Who drafts the answer to a complaint about a selection, by the level of the service on the day of admitting it. Tests of
 * DG R&O are its own (S-06/reading-complaints); at every other door nobody drafts for another.
 */
export function drafterOf(door: ComplaintDoor, topic: ComplaintTopic, level: 'individual' | 'client' | null): Drafter {
  if (door !== 'bosa' || authorityTopics.includes(topic)) return 'body';
  const { by } = selectionCertification2024.tasks['draft-complaint-answers'][level ?? 'none'];
  return by === 'organisation' ? 'organisation' : 'body';
}
