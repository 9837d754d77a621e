import { onGet, onPost, type Site } from '../site.tsx';
import { addWorker, newWorkerPage } from './add-worker.tsx';
import { attestationPage, prepare } from './attestation.tsx';
import { agreementPage } from './detail.tsx';
import { listPage } from './list.tsx';
import { newAgreementPage, propose } from './new.tsx';
import { readers } from './shared.tsx';
import { act } from './steps.tsx';
import { sendCalendar, sendLetter } from './take.ts';
import { workerPage } from './worker.tsx';
import { actOnWorker } from './worker-steps.ts';

export { employerHome } from './home.tsx';

const proposing = ['office-manager'] as const;
const parties = ['office-manager', 'employer'] as const;
const preparing = ['consultant'] as const;

/** Agreements on outplacement and the dismissed workers under them, for the office and for the employer. */
export function agreementPages(site: Site): void {
  onGet(site, '/agreements', readers, (visit) => listPage(site, visit));
  onGet(site, '/agreements/new', proposing, (visit) => newAgreementPage(site, visit));
  onPost(site, '/agreements/new', proposing, (visit) => propose(site, visit));
  const agreement = '/agreements/:orgId/:agreementId';
  onGet(site, agreement, readers, (visit) => agreementPage(site, visit));
  onPost(site, agreement, parties, (visit) => act(site, visit));
  onGet(site, `${agreement}/workers/new`, parties, (visit) => newWorkerPage(site, visit));
  onPost(site, `${agreement}/workers/new`, parties, (visit) => addWorker(site, visit));
  const worker = '/agreed-workers/:orgId/:workerId';
  onGet(site, worker, readers, (visit) => workerPage(site, visit));
  onPost(site, worker, readers, (visit) => actOnWorker(site, visit));
  onGet(site, `${worker}/calendar`, readers, (visit) => sendCalendar(site, visit));
  onGet(site, `${worker}/letters/:letter`, readers, (visit) => sendLetter(site, visit));
  onGet(site, `${worker}/attestation`, preparing, (visit) => attestationPage(site, visit));
  onPost(site, `${worker}/attestation`, preparing, (visit) => prepare(site, visit));
}
