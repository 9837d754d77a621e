import { type LineNeed, type LineStatus, outplacementLine2018 } from '../../../schemes/index.ts';
import { type Day, formatDay } from '../../kernel/day.ts';
import type { Decision, Ground } from '../../kernel/decision.ts';
import { type Needs, openSteps, permit } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { isOpen, type LiveAttestation } from '../live-attestation.ts';
import { missingToRegister, type OfficeFact, type PersonFact } from '../organisations/index.ts';
import { type LineState, lineToday } from './line.ts';

/** What the needs of a line look at. Lists that a step does not need may be left empty. */
export interface LineCase {
  today: Day;
  who: Actor;
  line: LineState | null;
  /** Attestations of the office that works on the line, for outplacement. */
  attestations: readonly LiveAttestation[];
  /** Open lines of the same office in this file. */
  openLines: readonly LineState[];
  office: readonly OfficeFact[];
  person: readonly PersonFact[];
  consultation: { on: Day; note: string } | null;
}

/** The newest attestation that opens the file today: the one whose end counts for the line (M-17). */
export function liveAttestation(attestations: readonly LiveAttestation[], today: Day): LiveAttestation | null {
  return attestations
    .filter((attestation) => isOpen(attestation, today))
    .reduce<LiveAttestation | null>(
      (newest, one) => (newest === null || newest.endsOn <= one.endsOn ? one : newest),
      null,
    );
}

const none: Ground[] = [];

/** The needs that the scheme's rows name. */
export const lineNeeds: Needs<LineNeed, LineCase> = {
  'office-may-register': ({ office, person, today, who }) =>
    missingToRegister(office, person, today, { orgId: who.orgId ?? who.id, personId: who.id }),

  'attestation-live': ({ attestations, today }) =>
    liveAttestation(attestations, today) ? none : [{ code: 'no-live-attestation', source: 'M-01', about: today }],

  'no-open-line': ({ openLines, today }) =>
    openLines.some((line) => lineToday(line, today).status === 'in-progress')
      ? [{ code: 'line-already-open', source: 'M-13', about: 'line' }]
      : none,

  'no-stop-reported': ({ line }) =>
    line?.stopReportedOn
      ? [{ code: 'stop-already-reported', source: 'M-16', about: formatDay(line.stopReportedOn, 'nl') }]
      : none,

  'stop-reported': ({ line }) =>
    line?.stopReportedOn ? none : [{ code: 'no-stop-reported', source: 'M-16', about: 'line' }],

  'consultation-recorded': ({ line, consultation }) =>
    line?.stopReportedOn || consultation
      ? none
      : [{ code: 'consultation-missing', source: 'M-16/reading', about: 'consultedOn' }],

  'summary-still-open': ({ line, today }) => {
    const until = line ? lineToday(line, today).summaryUntil : null;
    return until !== null && today <= until
      ? none
      : [{ code: 'summary-closed', source: 'M-20', about: until ? formatDay(until, 'nl') : 'line' }];
  },
};

/** The status in which the scheme sees a line today. */
export const statusOf = (line: LineState | null, today: Day): LineStatus =>
  line ? lineToday(line, today).status : 'new';

/**
 * Why a line is not theirs to work on, whatever its state: only outplacement has a scheme here, the lines of other
 * services are read-only; and where two offices may open one file, each works on its own line.
 */
function notTheirs({ line, who }: LineCase): Ground | null {
  if (line === null) return null;
  if (line.scheme === null) return { code: 'not-your-role', source: 'M-02', about: line.service };
  const isElsewhere = who.role === 'consultant' && line.orgId !== who.orgId;
  return isElsewhere
    ? { code: 'line-of-another-office', source: 'OURS-roles', about: line.orgId ?? line.service }
    : null;
}

/** Asks the scheme's table whether a step on a line is open, and decides when it is. */
export function permitOnLine(step: string, about: LineCase, then: () => Decision<Fact>): Decision<Fact> {
  const ground = notTheirs(about);
  if (ground) return { ok: false, grounds: [ground] };
  const permission = permit({ ...table(about), step });
  return permission.ok ? then() : permission;
}

/** The steps open to this actor on a line today: what the buttons and the API offer. */
export const openLineSteps = (about: LineCase): string[] => (notTheirs(about) ? [] : openSteps(table(about)));

const table = (about: LineCase) => ({
  scheme: outplacementLine2018,
  status: statusOf(about.line, about.today),
  who: about.who,
  needs: lineNeeds,
  about,
});
