import { onGet, onPost, type Site } from '../site.tsx';
import { sessionPage } from './detail.tsx';
import { hoursPage } from './hours.tsx';
import { addSession, newSessionPage } from './new.tsx';
import { actOnParticipant } from './say.tsx';
import { actOnSession } from './steps.tsx';
import { weekPage } from './week.tsx';

/** The consultants' sessions: the week, one session, and the minutes on which somebody must still say something. */
export function sessionPages(site: Site): void {
  const own = ['consultant'] as const;
  onGet(site, '/sessions', own, (visit) => weekPage(site, visit));
  onGet(site, '/sessions/new', own, (visit) => newSessionPage(site, visit));
  onPost(site, '/sessions/new', own, (visit) => addSession(site, visit));
  onGet(site, '/sessions/:sessionId', own, (visit) => sessionPage(site, visit));
  onPost(site, '/sessions/:sessionId', own, (visit) => actOnSession(site, visit));
  onPost(site, '/sessions/:sessionId/participants/:citizenId/:attendanceId', own, (visit) =>
    actOnParticipant(site, visit),
  );
  onGet(site, '/hours', own, (visit) => hoursPage(site, visit));
}
