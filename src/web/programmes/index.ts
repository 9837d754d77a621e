import { onGet, onPost, type Site } from '../site.tsx';
import { answerMinutes, myProgrammePage } from './me.tsx';
import { changeProgramme, programmePage } from './page.tsx';

export { whenOf } from './shared.tsx';

/** The programme of a citizen: for who guides, and for the citizen themselves. */
export function programmePages(site: Site): void {
  onGet(site, '/files/:citizenId/programme', ['consultant'], (visit) => programmePage(site, visit));
  onPost(site, '/files/:citizenId/programme', ['consultant'], (visit) => changeProgramme(site, visit));
  onGet(site, '/me/programme', ['citizen'], (visit) => myProgrammePage(site, visit));
  onPost(site, '/me/programme/:attendanceId', ['citizen'], (visit) => answerMinutes(site, visit));
}
