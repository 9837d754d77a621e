import { outplacementProgramme2014 } from '../../schemes/index.ts';
import type { Actor } from '../../src/kernel/role.ts';
import {
  type AttendanceFact,
  type ProgrammeFact,
  type ProgrammePhase,
  programmeKind,
} from '../../src/modules/programmes/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { aCitizen, anAttestation, type Org, on, planted, type TestHouse } from './house.ts';

/** Three phases of twenty hours, from 2026-01-05 to 2027-01-05. */
export const threePhases: readonly ProgrammePhase[] = [
  { minutes: 1200, from: on('2026-01-05'), until: on('2026-03-05') },
  { minutes: 1200, from: on('2026-03-05'), until: on('2026-07-05') },
  { minutes: 1200, from: on('2026-07-05'), until: on('2027-01-05') },
];

/** What became of minutes, by phase. */
export interface PhaseTotals {
  confirmed: number;
  waiting: number;
  different: number;
  planned: number;
}

/**
 * The totals of a programme from its journal's facts alone, by another thought than the product's: of each attendance the last
 * word of either side; the same twice, or a word that was taken over, counts.
 */
export function totalsOf(journal: readonly AttendanceFact[], phases: number): PhaseTotals[] {
  const totals = Array.from({ length: phases }, () => ({ confirmed: 0, waiting: 0, different: 0, planned: 0 }));
  for (const id of new Set(journal.map((fact) => fact.id))) {
    const own = journal.filter((fact) => fact.id === id);
    const invited = own.flatMap((fact) => (fact.did === 'invited' || fact.did === 'moved' ? [fact] : [])).at(-1);
    const total = totals[(invited?.phase ?? 0) - 1];
    const offices = own.flatMap((fact) => (fact.did === 'noted' ? [fact.minutes] : [])).at(-1);
    const citizens = own.flatMap((fact) => (fact.did === 'answered' ? [fact.minutes] : [])).at(-1);
    const taken = own.flatMap((fact) => (fact.did === 'settled' ? [fact.minutes] : [])).at(-1);
    if (!total || !invited || own.some((fact) => fact.did === 'cancelled')) continue;
    if (taken !== undefined) total.confirmed += taken;
    else if (offices === undefined) total.planned += invited.plannedMinutes;
    else if (citizens === undefined) total.waiting += offices;
    else if (citizens === offices) total.confirmed += offices;
    else total.different += Math.max(offices, citizens);
  }
  return totals;
}

/** The fact that a programme began on 2026-01-05 at an office. */
export const started = (id: string, orgId: string, consultantId: string): ProgrammeFact => ({
  ...{ kind: 'programme', id, did: 'started', scheme: outplacementProgramme2014.id, orgId, consultantId },
  ...{ attestationId: newId(), stepId: newId(), workerId: newId(), form: 'both', regime: 'general-indemnity' },
  ...{ law: 'outplacement-right/2025-04-01', phases: [...threePhases] },
  ...{ startsOn: on('2026-01-05'), endsOn: on('2027-01-05') },
});

/** Sows a citizen whose file is open to an office in 2026, with a programme that began on 2026-01-05. */
export async function aGuidedCitizen(
  house: TestHouse,
  office: Org,
  by: Actor,
  given = 'Bina',
): Promise<{ citizen: Actor; programmeId: string }> {
  const citizen = await aCitizen(house, given);
  await anAttestation(house, citizen, office, '2026-01-05', '2026-12-31', '2027-02-14');
  const programmeId = newId();
  await house.sow(planted(house, programmeKind, citizen.id, started(programmeId, office.id, by.id)));
  return { citizen, programmeId };
}
