import type { House } from '../../platform/perform.ts';
import { type Looker, looking, view } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import { everyoneInTheFile } from './sections/section.ts';
import { type KeptEntry, type StaleSection, staleSections } from './stale-sections.ts';

/** What stands between a file and its handover to VDAB. */
export interface Handover {
  identity: Identity;
  /** In the order of the file; none means ready. */
  stale: StaleSection[];
}

const keptEntries = looking<{ citizen_id: string; identity: Identity; entries: KeptEntry[] }>('file.handover', {
  roles: everyoneInTheFile,
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity,
      (select coalesce(json_agg(json_build_object('section', e.section, 'updatedOn', e.updated_on)), '[]')
        from entry e where e.citizen_id = z.citizen_id and e.removed_on is null) as entries
    from citizen z where z.citizen_id = $1::uuid`,
});

/** What is missing or out of date before the file can be handed over (M-22); null when the file is not open. */
export async function handover(
  house: Pick<House, 'database' | 'clock'>,
  looker: Looker,
  citizenId: string,
): Promise<Handover | null> {
  const [row] = await view(house, looker, keptEntries, citizenId);
  return row ? { identity: row.identity, stale: staleSections(row.entries, house.clock.today()) } : null;
}
