import { z } from 'zod';
import { complaintDoorNames } from '../../../schemes/index.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { sameId } from '../../platform/new-id.ts';
import {
  type Asking,
  type Case,
  type House,
  loading,
  type Outcome,
  perform,
  type Verb,
} from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { bindComplaintText, complaintCase, loadingComplaint, toCome } from './complaint.store.ts';
import type { ComplaintFact, ComplaintState } from './complaint.ts';
import { bindReminders, tell } from './complaint-mails.ts';
import { closedDoors, permitOnComplaint } from './complaint-needs.ts';
import { followDigestOf, numberOf, secretOf } from './complaint-number.ts';
import { schemeOn } from './complaint-terms.ts';
import { factOf, OnComplaint, type Running, reasonsField } from './complaint-verb.ts';

/** Passes a complaint on to a door that handles it, with the reason that who complains reads. */
export const ForwardComplaint = OnComplaint.extend({
  to: z.enum(complaintDoorNames).describe('The door to which it goes'),
  text: reasonsField,
});
export type ForwardComplaint = z.infer<typeof ForwardComplaint>;

/** With what the product adds: the complaint that it becomes there, with its pair as a digest. */
interface Forwarding extends ForwardComplaint {
  toId: string;
  toDigest: string;
}

/** A complaint with the body that keeps the other door; null when nobody does. */
type Passing = Running & { toOrg: string | null; toId: string };

const keeper = statement<{ orgId: string }>(
  'complaint.keeper',
  `select f.org_id as "orgId" from organisation_fact f where f.fact = 'complaints-door' and f.code = $1
     and f.from_on <= app_today() and (f.ends_on is null or f.ends_on >= app_today())
   order by f.from_on, f.org_id limit 1`,
);
const copyWhole = statement<unknown>('complaint.pass-on', 'select pass_on_complaint($1, $2, $3, $4)');

function wrongDoor({ subject, command, today }: Case<Forwarding, Passing>): Ground[] {
  const { isMember, earlier, toOrg } = subject;
  const { door, aboutKind, consents } = subject.complaint.state;
  const { to } = command;
  if (to === door) return [{ code: 'door-not-for-this', source: 'OURS-complaint-forward', about: to }];
  if (toOrg === null) return [{ code: 'door-unmanned', source: 'OURS-complaint', about: 'door' }];
  const closed = closedDoors({ door: to, aboutKind, isMember, earlier, today });
  const isUnwanted = to === 'centre' && !consents;
  return [
    ...closed,
    ...(isUnwanted ? [{ code: 'centre-needs-consent', source: 'OURS-complaint-privacy', about: 'door' } as const] : []),
  ];
}

/** What it is at the next door: the same complaint, whose terms count from today. */
function lodgedThere({ command, subject, who, today }: Case<Forwarding, Passing>): ComplaintFact {
  const { aboutOrg, aboutKind, topic, capacity, channel, factsOn, firstReceivedOn, consents } = subject.complaint.state;
  const { to: door, toId, toDigest, orgId, complaintId } = command;
  return {
    ...{ kind: 'complaint', id: toId, did: 'lodged', on: today, by: who.id, scheme: schemeOn(door, today).id, door },
    ...{ aboutOrg, aboutKind, topic, capacity, channel, factsOn, receivedOn: today, firstReceivedOn, consents },
    ...{ followDigest: toDigest, followsOrg: orgId, follows: complaintId },
  };
}

/** Passes a complaint on: it ends here, and begins at the other door with its words, its files and who complains. */
export const forwardComplaint: Verb<Forwarding, Passing> = {
  name: 'complaint.forward',
  owner: ({ orgId }) => orgId,
  known: ({ toId }) => [toId],
  load({ command: { orgId, complaintId, to, toId } }) {
    const { bound, read } = loadingComplaint(orgId, complaintId);
    return loading([keeper.with(to), ...bound], ([[kept], ...rows]) => {
      const found = read(rows);
      if (!found?.complaint) return null;
      const { aboutOrg } = found.complaint.state;
      const toOrg = to === 'centre' ? aboutOrg : (kept?.orgId ?? null);
      return { ...found, complaint: found.complaint, toOrg, toId };
    });
  },
  held: ({ complaint, toOrg, toId }) => [complaint, ...(toOrg === null ? [] : [toCome({ orgId: toOrg, id: toId })])],
  decide: (asked) =>
    permitOnComplaint('forward', complaintCase(asked.subject, asked.who, asked.today), () =>
      unless(wrongDoor(asked), () => {
        const forwarded: ComplaintFact = { ...factOf(asked, 'forwarded'), to: asked.command.to };
        return accept<Fact>(forwarded, lodgedThere(asked));
      }),
    ),
  also({ command, subject, who, today, now, after }) {
    const { orgId, complaintId: id, text: body, toId } = command;
    const toOrg = subject.toOrg ?? orgId;
    const version = subject.complaint.version + 1;
    return [
      bindComplaintText({ orgId, id, version, field: 'reasons', body, on: today, by: who.id }),
      copyWhole.with(orgId, id, toOrg, toId),
      tell('complaint-news', orgId, id, now),
      tell('complaint-shared', orgId, id, now),
      tell('complaint-lodged', toOrg, toId, now),
      ...bindReminders(toOrg, toId, after<ComplaintState>('complaint', toId)),
    ];
  },
};

/** The complaint that one becomes at the next door: it follows from the first, so that who complains finds it. */
export function passedOn({ keys }: Pick<House, 'keys'>, id: string): { id: string; number: string; code: string } {
  const next = sameId(keys, 'complaint passed on', id);
  return { id: next, number: numberOf(next), code: secretOf(keys, next) };
}

/** Passes a complaint on to the body that keeps the door. */
export function passOn(house: House, asking: Asking, given: ForwardComplaint): Promise<Outcome> {
  const { id: toId, number, code } = passedOn(house, given.complaintId);
  return perform(house, asking, forwardComplaint, {
    ...{ ...given, toId, toDigest: followDigestOf(house.keys, number, code) },
  });
}
