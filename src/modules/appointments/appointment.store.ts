import type { Appointment } from './appointment-calendar.ts';

/** An appointment as SQL gives it. */
export interface AppointmentRow {
  id: string;
  sequence: number;
  startsAt: string;
  endsAt: string;
  where: string;
  officeName: string;
  officeEmail: string | null;
  isCancelled: boolean;
}

// What is said of an invitation and of its session are counted apart; together they grow with each change of either.
/** What a calendar needs to know of the attendance `a` in the session `s` of the office `o`, in SQL. */
export const appointmentColumns = `a.id, a.sequence + s.sequence as sequence, s.starts_at as "startsAt", s.ends_at as "endsAt",
     coalesce((select t.body from session_text t where t.org_id = s.org_id and t.session_id = s.id and t.field = 'place'
       order by t.n desc limit 1), '') as where,
     o.name as "officeName", o.email as "officeEmail", 'cancelled' in (a.status, s.status) as "isCancelled"`;

/** Where it stands. */
export const appointmentTables = `attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
     join organisation o on o.id = a.org_id`;

/** An appointment of a row; an office without an address is reached at that of our mails. */
export const appointmentOf = (
  { startsAt, endsAt, officeName, officeEmail, ...row }: AppointmentRow,
  sender: string,
): Appointment => ({
  ...{ id: row.id, sequence: row.sequence, where: row.where, isCancelled: row.isCancelled },
  ...{ startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
  office: { name: officeName, email: officeEmail ?? sender },
});
