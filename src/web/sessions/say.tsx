import {
  CancelAttendance,
  cancelAttendance,
  NoteMinutes,
  noteMinutes,
  SayMinutes,
  sayMinutes,
} from '../../modules/sessions/index.ts';
import { problem } from '../../platform/http/index.ts';
import type { Outcome } from '../../platform/perform.ts';
import { checked } from '../certificate/shared.tsx';
import { words } from '../programmes/shared.tsx';
import { type Answer, does, errorsOf, goTo, type Site, type Visit } from '../site.tsx';
import { sessionAgain } from './detail.tsx';
import { hoursAgain } from './hours.tsx';

type Said = Promise<Outcome> | ReturnType<typeof checked>;

/** What was posted about somebody's part in a session. */
function said(site: Site, visit: Visit): Said {
  const about = { citizenId: visit.param('citizenId'), attendanceId: visit.param('attendanceId') };
  const once = { once: visit.body('once') };
  const typed = visit.body(visit.body('field') || 'minutes').trim();
  const minutes = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
  const act = visit.body('do');
  if (act === 'note')
    return checked(NoteMinutes, { ...about, minutes }, (data) => does(site, visit, noteMinutes, data, once));
  if (act === 'say')
    return checked(SayMinutes, { ...about, minutes }, (data) => does(site, visit, sayMinutes, data, once));
  if (act === 'cancel')
    return checked(CancelAttendance, about, (data) => does(site, visit, cancelAttendance, data, once));
  throw problem(404);
}

/** Says minutes of somebody, or takes them out; then back to the page from which it was asked. */
export async function actOnParticipant(site: Site, visit: Visit): Promise<Answer> {
  const isQueue = visit.body('back') === 'hours';
  const again = isQueue ? hoursAgain : sessionAgain;
  const outcome = await said(site, visit);
  const field = visit.body('field');
  if ('issues' in outcome) return again(site, visit, { [field]: words(visit.language)('me.minutes.wrong') });
  if (outcome.ok) return goTo(visit, isQueue ? '/hours?told=done' : `/sessions/${visit.param('sessionId')}?told=done`);
  if (outcome.reason === 'closed') throw problem(404);
  return again(site, visit, errorsOf(visit, outcome, { minutes: field, session: field }));
}
