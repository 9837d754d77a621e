import { fileHref } from '../files/frame.tsx';
import { goTo, onGet, onPost, type Site } from '../site.tsx';
import { myAttestationsPage } from './attestations.tsx';
import { download, downloadPage } from './download.tsx';
import { decideOnAttestation, signPage } from './sign.tsx';
import { withdraw, withdrawPage } from './withdraw.tsx';

export { citizenHome } from './start.tsx';

/** The citizen's own pages. */
export function mePages(site: Site): void {
  onGet(site, '/me/file', ['citizen'], async (visit) =>
    goTo(visit, visit.actor.citizenId === null ? '/' : fileHref(visit.actor.citizenId, 'portrait')),
  );
  onGet(site, '/me/attestations', ['citizen'], (visit) => myAttestationsPage(site, visit));
  onGet(site, '/me/attestations/:orgId/:draftId', ['citizen'], (visit) => signPage(site, visit));
  onPost(site, '/me/attestations/:orgId/:draftId', ['citizen'], (visit) => decideOnAttestation(site, visit));
  onGet(site, '/me/attestations/:attestationId/withdrawal', ['citizen'], (visit) => withdrawPage(site, visit));
  onPost(site, '/me/attestations/:attestationId/withdrawal', ['citizen'], (visit) => withdraw(site, visit));
  onGet(site, '/me/download', ['citizen'], (visit) => downloadPage(site, visit));
  onPost(site, '/me/download', ['citizen'], (visit) => download(site, visit));
}
