import { onGet, onPost, type Site } from '../site.tsx';
import { bankPage, bankQuestionPage, retire } from './bank.tsx';
import { extraTimeAct, extraTimePage } from './extra-time.tsx';
import { plan, planPage } from './plan.tsx';
import { correctKey, keyPage } from './regrade.tsx';
import { cancel, sittingPage, sittingsPage } from './sittings.tsx';
import { edit, editPage, newPage, write } from './write.tsx';

/** What the body's secretariat keeps of the competence test: sittings, the bank with its keys, and extra time. */
export function examKeepingPages(site: Site): void {
  const keepers = ['certification-secretariat'] as const;
  onGet(site, '/exam-sittings', keepers, (visit) => sittingsPage(site, visit));
  onGet(site, '/exam-sittings/new', keepers, (visit) => planPage(site, visit));
  onPost(site, '/exam-sittings/new', keepers, (visit) => plan(site, visit));
  onGet(site, '/exam-sittings/:sittingId', keepers, (visit) => sittingPage(site, visit));
  onPost(site, '/exam-sittings/:sittingId', keepers, (visit) => cancel(site, visit));
  onGet(site, '/exam-bank', keepers, (visit) => bankPage(site, visit));
  onGet(site, '/exam-bank/new', keepers, (visit) => newPage(site, visit));
  onPost(site, '/exam-bank/new', keepers, (visit) => write(site, visit));
  onGet(site, '/exam-bank/:questionId', keepers, (visit) => bankQuestionPage(site, visit));
  onPost(site, '/exam-bank/:questionId', keepers, (visit) => retire(site, visit));
  onGet(site, '/exam-bank/:questionId/edit', keepers, (visit) => editPage(site, visit));
  onPost(site, '/exam-bank/:questionId/edit', keepers, (visit) => edit(site, visit));
  onGet(site, '/exam-bank/:questionId/key/:edition', keepers, (visit) => keyPage(site, visit));
  onPost(site, '/exam-bank/:questionId/key/:edition', keepers, (visit) => correctKey(site, visit));
  onGet(site, '/exam-extra-time', keepers, (visit) => extraTimePage(site, visit));
  onPost(site, '/exam-extra-time', keepers, (visit) => extraTimeAct(site, visit));
}
