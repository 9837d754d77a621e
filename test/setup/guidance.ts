import { outplacementProgramme2014 } from '../../schemes/index.ts';
import type { Actor } from '../../src/kernel/role.ts';
import { type ProgrammeFact, type ProgrammePhase, programmeKind } from '../../src/modules/programmes/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { aCitizen, anAttestation, type Org, on, planted, type TestHouse } from './house.ts';

/** Three phases of twenty hours, from 2026-01-05 to 2027-01-05. */
export const threePhases: readonly ProgrammePhase[] = [
  { minutes: 1200, from: on('2026-01-05'), until: on('2026-03-05') },
  { minutes: 1200, from: on('2026-03-05'), until: on('2026-07-05') },
  { minutes: 1200, from: on('2026-07-05'), until: on('2027-01-05') },
];

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
