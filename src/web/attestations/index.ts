import { onGet, onPost, type Site } from '../site.tsx';
import { cancel, draftPage, formPdf, scanFile, uploadScan } from './detail.tsx';
import { officeAttestationsPage } from './list.tsx';
import { newAttestationPage, prepare } from './new.tsx';

const office = ['consultant', 'office-manager'] as const;

/** The pages of an office's attestations. */
export function attestationPages(site: Site): void {
  onGet(site, '/attestations', office, (visit) => officeAttestationsPage(site, visit));
  onGet(site, '/attestations/new', ['consultant'], (visit) => newAttestationPage(site, visit));
  onPost(site, '/attestations/new', ['consultant'], (visit) => prepare(site, visit));
  onGet(site, '/attestations/:draftId', office, (visit) => draftPage(site, visit));
  onGet(site, '/attestations/:draftId/form.pdf', office, (visit) => formPdf(site, visit));
  onGet(site, '/attestations/:draftId/scan', office, (visit) => scanFile(site, visit));
  onPost(site, '/attestations/:draftId', ['consultant'], (visit) => uploadScan(site, visit));
  onPost(site, '/attestations/:draftId/cancellation', ['consultant'], (visit) => cancel(site, visit));
}
