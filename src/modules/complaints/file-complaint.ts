import { z } from 'zod';
import type { ComplaintDoor } from '../../../schemes/index.ts';
import { newId, sameId } from '../../platform/new-id.ts';
import { type Asking, type House, type Outcome, perform } from '../../platform/perform.ts';
import type { FileAlong } from '../documents/index.ts';
import { dayField, idField } from '../fields.ts';
import { channels } from './complaint.ts';
import { offerDoors } from './complaint-doors.ts';
import { complainantOf, followDigestOf, numberOf, readPair, secretOf } from './complaint-number.ts';
import { findByDigest } from './complaint-views.ts';
import { complaintFields } from './incoming-complaint.ts';
import { enterComplaint, lodgeComplaint } from './lodge-complaint.ts';

const earlierFields = {
  earlier: z
    .object({ number: z.string().max(40), code: z.string().max(40) })
    .nullable()
    .default(null)
    .describe('An earlier complaint that it follows, by its number and code'),
};

/** A complaint as it is lodged online. */
export const NewComplaint = z.object({ ...complaintFields, ...earlierFields });
export type NewComplaint = z.infer<typeof NewComplaint>;

/** A complaint that somebody else types in, at the door where they work. */
export const EnteredComplaint = z.object({
  ...complaintFields,
  ...earlierFields,
  orgId: idField,
  id: idField.default(() => newId()),
  channel: z.enum(channels).exclude(['online']),
  receivedOn: dayField.describe('The day on which it came in: the terms count from it'),
});
export type EnteredComplaint = z.infer<typeof EnteredComplaint>;

/** How a complaint comes in online: which request, from which address, and the value that makes a double click one. */
export interface Arrival {
  requestId: string;
  ip: string;
  once: string;
}

/** What came of it; number and code are for who complains, once. */
export interface Lodged {
  outcome: Outcome;
  id: string;
  number: string;
  code: string;
}

/** The id that a form gets, the same for a double click: the file that comes along is stored before the decision. */
export const idOfArrival = ({ keys }: Pick<House, 'keys'>, { once }: Arrival): string =>
  once === '' ? newId() : sameId(keys, 'complaint form', once);

const nowhere = '00000000-0000-7000-8000-000000000000';

async function bodyAt(house: House, door: ComplaintDoor, aboutOrg: string): Promise<string> {
  const scope = { actor: null, today: house.clock.today() };
  const offer = await offerDoors(house.database, scope, aboutOrg);
  // A door that nobody keeps is refused with its ground, as one that is closed.
  return offer?.doors.find((one) => one.door === door)?.orgId ?? nowhere;
}

/** The earlier complaint that somebody names; a pair that is none is refused as one that is wrong. */
async function namedBy(house: House, earlier: NewComplaint['earlier']) {
  if (earlier === null) return { earlierDigest: null, followsOrg: null, follows: null };
  const pair = readPair(earlier);
  const earlierDigest = pair ? followDigestOf(house.keys, pair.number, pair.code) : '';
  const before = await findByDigest(house, earlierDigest);
  return { earlierDigest, followsOrg: before?.orgId ?? null, follows: before?.id ?? null };
}

/** Lodges a complaint for whoever has no account; who sent it is kept as a keyed digest only (OURS-complaint-flood). */
export async function fileComplaint(
  house: House,
  given: NewComplaint,
  arrival: Arrival,
  evidence: FileAlong | null = null,
): Promise<Lodged> {
  const { keys } = house;
  const { earlier, ...fields } = given;
  const id = idOfArrival(house, arrival);
  const [number, code] = [numberOf(id), secretOf(keys, id)];
  const sender = fields.email === '' ? arrival.ip : fields.email.toLowerCase();
  const command = {
    ...{ ...fields, id, orgId: await bodyAt(house, fields.door, fields.aboutOrg) },
    ...({ channel: 'online', receivedOn: null, evidence } as const),
    ...(await namedBy(house, earlier)),
    ...{ senderDigest: keys.lookUp('complaint sender', sender), followDigest: followDigestOf(keys, number, code) },
  };
  const { requestId, once } = arrival;
  const asking = {
    actor: complainantOf(id),
    requestId,
    ...(once === '' ? {} : { idempotencyKey: once, repeats: JSON.stringify(given) }),
  };
  return { outcome: await perform(house, asking, lodgeComplaint, command), id, number, code };
}

/** Types a complaint in for who phoned, wrote or came by; its number and code go on the letter to them. */
export async function typeIn(
  house: House,
  asking: Asking,
  { earlier, ...entered }: EnteredComplaint,
  evidence: FileAlong | null = null,
): Promise<Outcome> {
  const { keys } = house;
  const followDigest = followDigestOf(keys, numberOf(entered.id), secretOf(keys, entered.id));
  const follows = await namedBy(house, earlier);
  return perform(house, asking, enterComplaint, { ...entered, ...follows, senderDigest: null, evidence, followDigest });
}
