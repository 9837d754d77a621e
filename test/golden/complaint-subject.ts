import type { ComplaintState } from '../../src/modules/complaints/index.ts';
import { idIn, type Telling } from './history.ts';
import { findHeld } from './records.ts';

const incoming = { id: 'complaint', earlierDigest: null };

/** What a case leaves out of the commands on complaints: ids, and what nobody types. */
export const complaintDefaults: Readonly<Record<string, object>> = {
  'complaint.lodge': incoming,
  'complaint.enter': incoming,
  'complaint.forward': { toId: 'next', toDigest: 'next' },
};

/** What a step on a complaint is decided on. It lies with a body, but where one complains to the accused itself. */
export function complaintSubject(told: Telling): object {
  const complaint = findHeld<ComplaintState>(told.records, 'complaint', 'complaint');
  const door = complaint?.state.door ?? told.command.door;
  const judged = { earlier: null, isMember: false, isManned: true, sentToday: 0, places: [], level: null };
  const orgId = door === 'centre' ? 'office' : 'body';
  const there = { toId: idIn(told, 'toId'), toOrg: told.command.to === 'centre' ? 'office' : 'body there' };
  return { ...judged, ...there, knowsPerson: true, ...told.facts.filed, orgId, id: 'complaint', complaint };
}
