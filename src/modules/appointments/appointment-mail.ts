import { statement } from '../../platform/database/index.ts';
import type { Inviting, LetterPlan, Recipient } from '../../platform/relay.ts';
import { invitationOf } from './appointment-words.ts';

/** A value of the message, in SQL. */
const id = (field: string) => `($1::jsonb->>'${field}')::uuid`;

/** The citizen, at the address that they gave; the page is that of their programme. */
const invited = statement<Recipient>(
  'letter.appointment',
  `select z.email as "to", z.language, '/me/programme' as path
   from citizen z where z.citizen_id = ${id('citizenId')} and z.email is not null`,
);

/** An appointment as it stands, and what the outbox still has to tell of it. */
interface Standing {
  sequence: number;
  startsAt: string;
  endsAt: string;
  where: string;
  officeName: string;
  officeEmail: string | null;
  isCancelled: boolean;
  /** A later message about it waits: that one tells how it stands. */
  isTold: boolean;
}

// What is said of an invitation and of its session are counted apart; together they grow with each change of either.
const standing = statement<Standing>(
  'appointment.standing',
  `select a.sequence + s.sequence as sequence, s.starts_at as "startsAt", s.ends_at as "endsAt",
     coalesce((select t.body from session_text t where t.org_id = s.org_id and t.session_id = s.id and t.field = 'place'
       order by t.n desc limit 1), '') as where,
     o.name as "officeName", o.email as "officeEmail", 'cancelled' in (a.status, s.status) as "isCancelled",
     exists (select from outbox m where m.topic = 'appointment' and m.id > $2::uuid
       and m.payload->>'attendanceId' = a.id::text) as "isTold"
   from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
     join organisation o on o.id = a.org_id
   where a.citizen_id = ${id('citizenId')} and a.id = ${id('attendanceId')}`,
);

/**
 * Tells an appointment as it stands at this moment, not as it stood when the message was written: one that was moved twice is told
 * once, as it is now; one that was cancelled is asked for no more; one that is over is told no more.
 */
async function invites(asked: Inviting) {
  const { payload, messageId, now, sender, publicUrl, to, language } = asked;
  const [found] = await asked.ask(standing.with(JSON.stringify(payload), messageId));
  if (!found || found.isTold || found.isCancelled !== (payload.method === 'CANCEL')) return null;
  const { sequence, where, isCancelled, officeName, officeEmail } = found;
  const [startsAt, endsAt] = [new Date(found.startsAt), new Date(found.endsAt)];
  if (endsAt <= now) return null;
  const office = { name: officeName, email: officeEmail ?? sender };
  const appointment = { id: payload.attendanceId ?? '', sequence, startsAt, endsAt, where, office, isCancelled };
  return invitationOf(appointment, { to, language, now, link: `${publicUrl}/me/programme` });
}

/** The letter of an appointment: planned or moved (`REQUEST`), or not any more (`CANCEL`). */
export const appointmentMail: LetterPlan = { tone: 'news', recipients: invited, invites };
