import type { Language } from '../../kernel/language.ts';
import type { CalendarPart } from '../../platform/mail.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, looking, view } from '../../platform/view.ts';
import { type AppointmentRow, appointmentColumns, appointmentOf, appointmentTables } from './appointment.store.ts';
import { calendarOfAppointment } from './appointment-calendar.ts';
import { appointmentWords } from './appointment-words.ts';

/** One appointment of one's own. `$1` the attendance. */
const openAppointment = looking<AppointmentRow & { citizen_id: string }>('me.appointment', {
  roles: ['citizen'],
  values: 1,
  about: 1,
  sql: `select a.citizen_id, ${appointmentColumns} from ${appointmentTables}
    where a.citizen_id = app_id('citizen') and a.id = $1::uuid`,
});

/** The appointment of the looker as a file for any calendar, under the UID of its mails; null when there is none by this id. */
export async function ownAppointment(
  house: Pick<House, 'database' | 'clock'>,
  looker: Looker,
  asked: { attendanceId: string; language: Language; publicUrl: string; sender: string },
): Promise<CalendarPart | null> {
  const [row] = await view(house, looker, openAppointment, asked.attendanceId);
  if (!row) return null;
  const words = appointmentWords(asked.language, `${asked.publicUrl}/me/programme`);
  return calendarOfAppointment(appointmentOf(row, asked.sender), words, { now: house.clock.now() });
}
