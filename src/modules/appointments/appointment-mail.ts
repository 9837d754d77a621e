import { statement } from '../../platform/database/index.ts';
import type { Inviting, LetterPlan, Recipient } from '../../platform/relay.ts';
import { type AppointmentRow, appointmentColumns, appointmentOf, appointmentTables } from './appointment.store.ts';
import { invitationOf } from './appointment-words.ts';

/** A value of the message, in SQL. */
const id = (field: string) => `($1::jsonb->>'${field}')::uuid`;

/** The citizen, at the address that they gave; the page is that of their programme. */
const invited = statement<Recipient>(
  'letter.appointment',
  `select z.email as "to", z.language, '/me/programme' as path
   from citizen z where z.citizen_id = ${id('citizenId')} and z.email is not null`,
);

/** An appointment as it stands, and whether the outbox still has to tell of it. */
interface Standing extends AppointmentRow {
  /** A later message about it waits: that one tells how it stands. */
  isTold: boolean;
}

const standing = statement<Standing>(
  'appointment.standing',
  `select ${appointmentColumns},
     exists (select from outbox m where m.topic = 'appointment' and m.id > $2::uuid
       and m.payload->>'attendanceId' = a.id::text) as "isTold"
   from ${appointmentTables} where a.citizen_id = ${id('citizenId')} and a.id = ${id('attendanceId')}`,
);

/**
 * Tells an appointment as it stands at this moment, not as it stood when the message was written: one that was moved twice is told
 * once, as it is now; one that was cancelled is asked for no more; one that is over is told no more.
 */
async function invites(asked: Inviting) {
  const { payload, messageId, now, sender, publicUrl, to, language } = asked;
  const [found] = await asked.ask(standing.with(JSON.stringify(payload), messageId));
  if (!found || found.isTold || found.isCancelled !== (payload.method === 'CANCEL')) return null;
  const appointment = appointmentOf(found, sender);
  return appointment.endsAt <= now
    ? null
    : invitationOf(appointment, { to, language, now, link: `${publicUrl}/me/programme` });
}

/** The letter of an appointment: planned or moved (`REQUEST`), or not any more (`CANCEL`). */
export const appointmentMail: LetterPlan = { tone: 'news', recipients: invited, invites };
