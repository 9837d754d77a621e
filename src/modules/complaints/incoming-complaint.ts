import { z } from 'zod';
import { complaintDoorNames, complaintTopics } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Decision, type Ground, unless } from '../../kernel/decision.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Bound } from '../../platform/database/index.ts';
import { bindKept } from '../../platform/documents/loose-files.ts';
import type { Taken } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import type { FileAlong } from '../documents/index.ts';
import { dayField, idField, textField } from '../fields.ts';
import { bindComplainant, bindComplaintText, bindEvidence, type Coming, type Filed } from './complaint.store.ts';
import { type Channel, type ComplaintFact, type ComplaintState, capacities } from './complaint.ts';
import { bindReminders, tell } from './complaint-mails.ts';
import { permitOnComplaint } from './complaint-needs.ts';
import { schemeOn } from './complaint-terms.ts';

const topics = [...new Set(Object.values(complaintTopics).flat())];

/** What every complaint says, whoever types it in. Words and names that are missing are refused with their ground. */
export const complaintFields = {
  door: z.enum(complaintDoorNames),
  aboutOrg: idField.describe('The organisation that it is about'),
  topic: z.enum(topics),
  capacity: z.enum(capacities).describe('In which capacity somebody complains'),
  factsOn: dayField.nullable().default(null).describe('When it happened'),
  consents: z.boolean().default(false).describe('Whether the accused may know who complains'),
  text: textField(8000),
  name: textField(200),
  email: z.union([z.email().max(254), z.literal('')]).default(''),
  phone: textField(40).default(''),
  address: textField(500).default(''),
  company: textField(200).default(''),
  language: z.enum(['nl', 'fr', 'en']).default('nl'),
};
const Fields = z.object(complaintFields);

/** A complaint as it comes in, with what the product adds. */
export interface ComingIn extends z.infer<typeof Fields>, Coming {
  channel: Channel;
  /** Null for today. */
  receivedOn: Day | null;
  followDigest: string;
  /** What names an earlier complaint that it follows; null when it follows none. */
  earlierDigest: string | null;
  evidence: FileAlong | null;
}

const missing = (code: Ground['code'], about: string): Ground => ({ code, source: 'BD-admissible', about });

/** What a complaint lacks to be admissible: what happened, a name, and a way to answer (BD-admissible). */
export const missingWords = (typed: Pick<ComingIn, 'text' | 'name' | 'email' | 'address'>): Ground[] => [
  ...(typed.text.trim() === '' ? [missing('complaint-text-missing', 'text')] : []),
  ...(typed.name.trim() === '' ? [missing('complainant-name-missing', 'name')] : []),
  ...(typed.email === '' && typed.address.trim() === '' ? [missing('complainant-unreachable', 'email')] : []),
];

/** What is wrong with what was typed, each with its field. */
function wrongWords(command: ComingIn, subject: Filed, today: Day): Ground[] {
  const { door, consents, topic, factsOn, receivedOn } = command;
  const known: readonly string[] = subject.aboutKind ? complaintTopics[subject.aboutKind] : [];
  const ahead = (on: Day | null, about: string): Ground[] =>
    on !== null && on > today ? [{ code: 'date-in-future', source: 'OURS-input', about }] : [];
  return [
    ...missingWords(command),
    ...(known.includes(topic) ? [] : [missing('topic-not-here', 'topic')]),
    ...(door === 'centre' && !consents
      ? [{ code: 'centre-needs-consent', source: 'OURS-complaint-privacy', about: 'consents' } as const]
      : []),
    ...ahead(factsOn, 'factsOn'),
    ...ahead(receivedOn, 'receivedOn'),
  ];
}

/** Decides on a complaint that comes in: the door's table first, and then every word that is missing, at once. */
export function decideComing(
  step: 'lodge' | 'enter',
  { subject, command, who, today }: { subject: Filed; command: ComingIn; who: Actor; today: Day },
): Decision<Fact> {
  const { orgId, aboutKind, isManned, isMember, earlier, sentToday, places } = subject;
  const { door, aboutOrg, topic, capacity, channel, factsOn, consents, followDigest, followsOrg, follows } = command;
  const isUnknown = command.earlierDigest !== null && earlier === null;
  const astray: Ground[] = [
    ...(aboutKind === null || !isManned
      ? [{ code: 'door-unmanned', source: 'OURS-complaint', about: 'door' } as const]
      : []),
    ...(isUnknown
      ? [{ code: 'earlier-unknown', source: 'OURS-complaint-follow', about: 'earlierNumber' } as const]
      : []),
  ];
  const about = { orgId, door, aboutOrg, complaint: null, isMember, earlier, sentToday, places, who, today };
  return unless(astray, () =>
    permitOnComplaint(step, { ...about, aboutKind: aboutKind ?? 'outplacement-office' }, () =>
      unless(wrongWords(command, subject, today), () => {
        const receivedOn = command.receivedOn ?? today;
        const lodged: ComplaintFact = {
          ...{ kind: 'complaint', id: command.id, did: 'lodged', on: today, by: who.id },
          ...{ scheme: schemeOn(door, receivedOn).id, door, aboutOrg, aboutKind: aboutKind ?? 'outplacement-office' },
          ...{ topic, capacity, channel, factsOn, receivedOn, firstReceivedOn: receivedOn, consents, followDigest },
          ...{ followsOrg, follows },
        };
        return accept<Fact>(lodged);
      }),
    ),
  );
}

const orNull = (typed: string): string | null => (typed === '' ? null : typed);

/** What is kept beside a complaint that comes in, and who is told. */
export function besideComing({ command, who, today, now, after }: Taken<ComingIn, Filed>): Bound<unknown>[] {
  const { orgId, id, text: body, name, language, senderDigest, evidence } = command;
  const state = after<ComplaintState>('complaint', id);
  const { email, phone, address, company } = command;
  const complainant = { name, email: orNull(email), phone: orNull(phone), address: orNull(address) };
  return [
    bindComplaintText({ orgId, id, version: 1, field: 'complaint', body, on: today, by: who.id }),
    bindComplainant(orgId, id, { ...complainant, company: orNull(company), language, senderDigest }),
    ...(evidence ? [bindEvidence(orgId, id, evidence, today), bindKept(evidence.id)] : []),
    tell('complaint-lodged', orgId, id, now),
    tell('complaint-noted', orgId, id, now),
    ...bindReminders(orgId, id, state),
  ];
}
