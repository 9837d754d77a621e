import type { OnAgreement } from '../../src/modules/agreements/index.ts';
import { bindRows, type StagedRow } from '../../src/modules/worker-imports/import.store.ts';
import { keepImport } from '../../src/modules/worker-imports/import-steps.ts';
import type { OnImport } from '../../src/modules/worker-imports/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { TestHouse } from '../setup/house.ts';
import { canary } from './canaries.ts';
import type { World } from './world.ts';

/** A list that the manager read into an agreement, with a row about the citizen `live` that can not be added. */
export async function anImport(
  house: TestHouse,
  into: OnAgreement,
  manager: World['people']['manager'],
): Promise<OnImport> {
  const { orgId, agreementId } = into;
  const ids = { orgId, agreementId, importId: newId() };
  const row = (at: number, cells: string[], more: Partial<StagedRow> = {}): StagedRow => ({
    ...{ at, cells, is_heading: false, worker: null, worker_id: null, person_digest: null, number_digest: null },
    ...{ problems: [], chunk: null, ...more },
  });
  const problems = [{ code: 'cell-no-day', key: 'birthOn', column: 1 }];
  await house.sow(
    bindRows(ids, [
      row(1, ['Naam', 'Geboortedatum'], { is_heading: true }),
      row(2, [canary('live', 'agreed'), '17/5/80'], { problems }),
      row(3, [canary('live', 'agreed'), '17/5/1980'], { worker_id: newId(), worker: {} }),
    ]),
  );
  const kept = await house.does(manager, keepImport, { ...ids, columns: ['familyName', 'birthOn'] });
  if (!kept.ok) throw new Error(kept.grounds.map(({ code }) => code).join());
  return ids;
}
