import { ownAppointment } from '../../modules/appointments/index.ts';
import { problem } from '../../platform/http/index.ts';
import { type Answer, onGet, type Site, type Visit } from '../site.tsx';

/** One appointment as a file for any calendar. */
async function sendAppointment(site: Site, visit: Visit): Promise<Answer> {
  const { publicUrl, mailFrom: sender } = site.config;
  const about = { attendanceId: visit.param('attendanceId'), language: visit.language, publicUrl, sender };
  const calendar = await ownAppointment(site.house, visit.looker, about);
  if (calendar === null) throw problem(404);
  void visit.reply
    .type(`text/calendar; charset=utf-8; method=${calendar.method}`)
    .headers({ 'content-disposition': 'attachment; filename="afspraak.ics"', 'cache-control': 'no-store' })
    .send(calendar.content);
  return null;
}

/** The citizen's appointments, one by one, to keep in a calendar. */
export function appointmentPages(site: Site): void {
  onGet(site, '/me/programme/appointments/:attendanceId.ics', ['citizen'], (visit) => sendAppointment(site, visit));
}
