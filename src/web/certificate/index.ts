import { onGet, onPost, type Site } from '../site.tsx';
import { keepLevel, levelPage } from './level-part.tsx';
import { keepMandatePart, mandatePartPage, mandateParts } from './mandate-parts.tsx';
import { certificateAct, certificatePage, endedPage } from './overview.tsx';
import { codePage, declarationPage, declare, name, peoplePage, sign } from './parts.tsx';

/** An applicant's way to its certificate or mandate. */
export function certificatePages(site: Site): void {
  const managers = ['office-manager'] as const;
  onGet(site, '/certificate', managers, (visit) => certificatePage(site, visit));
  onPost(site, '/certificate', managers, (visit) => certificateAct(site, visit));
  onGet(site, '/certificate/declaration', managers, (visit) => declarationPage(site, visit));
  onPost(site, '/certificate/declaration', managers, (visit) => declare(site, visit));
  onGet(site, '/certificate/code', managers, (visit) => codePage(site, visit));
  onPost(site, '/certificate/code', managers, (visit) => sign(site, visit));
  onGet(site, '/certificate/people', managers, (visit) => peoplePage(site, visit));
  onPost(site, '/certificate/people', managers, (visit) => name(site, visit));
  onGet(site, '/certificate/level', managers, (visit) => levelPage(site, visit));
  onPost(site, '/certificate/level', managers, (visit) => keepLevel(site, visit));
  for (const part of mandateParts) {
    onGet(site, `/certificate/${part}`, managers, (visit) => mandatePartPage(site, visit, part));
    onPost(site, `/certificate/${part}`, managers, (visit) => keepMandatePart(site, visit, part));
  }
  onGet(site, '/certificate/applications/:applicationId', managers, (visit) => endedPage(site, visit));
}
