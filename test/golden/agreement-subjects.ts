import type { AgreedWorkerState, AgreementState } from '../../src/modules/agreements/index.ts';
import type { DraftState } from '../../src/modules/attestations/index.ts';
import type { OwnServiceState, PackageState } from '../../src/modules/services/index.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

/** What finds a worker, in place of digests. */
interface Row {
  id: string;
  givenName: string;
  familyName: string;
  birthOn: string;
  nationalNumber: string;
}
const digestsOf = ({ givenName, familyName, birthOn, nationalNumber }: Row) => ({
  number: nationalNumber || null,
  person: `${givenName} ${familyName} ${birthOn}`,
});
// The shape of a case's command is ours.
const rowsOf = (command: Readonly<Record<string, unknown>>) => (command.workers ?? []) as Row[];

/** The rows of the workers who stand in the agreement. */
function standing(told: Telling): Row[] {
  const there = allOf<AgreedWorkerState>(told.records, 'agreed_worker')
    .filter(({ state }) => state.status !== 'removed')
    .map(({ id }) => id);
  const added = told.done.filter((one) => one.do === 'agreement.add-workers').flatMap(({ command }) => rowsOf(command));
  return added.filter(({ id }) => there.includes(id));
}

/** An agreement, and for which company who asks works: its own, unless the step says another. */
function loadedAgreement(told: Telling) {
  const agreement = heldOf<AgreementState>(told.records, 'agreement', idIn(told, 'agreementId'));
  return { agreement, asksFor: told.command.asksFor ?? agreement.state.companyNumber };
}

function adding(told: Telling): object {
  const digests = standing(told).map(digestsOf);
  const known = digests.flatMap(({ number, person }) => (number === null ? [person] : [number, person]));
  return { ...loadedAgreement(told), known, rows: rowsOf(told.command).map(digestsOf) };
}

/** A worker as its steps are decided on; what of the person counts is as the row said that added it. */
function loadedWorker(told: Telling) {
  const worker = heldOf<AgreedWorkerState>(told.records, 'agreed_worker', idIn(told, 'workerId'));
  const row = standing(told).find(({ id }) => id === worker.id);
  const personal = row ? { bornOn: row.birthOn, grossPayCents: null, medicalCertificateOn: null } : null;
  return { ...loadedAgreement(told), worker, personal };
}

function preparing(told: Telling): object {
  const loaded = loadedWorker(told);
  const { draftId } = loaded.worker.state;
  const draft = draftId === null ? null : (findHeld<DraftState>(told.records, 'draft', draftId)?.state ?? null);
  const text = standing(told).find(({ id }) => id === loaded.worker.id) ?? null;
  return { ...loaded, text, employer: 'Alfa', digests: { number: null, person: null }, draft };
}

const offering = (told: Telling) => ({
  own: allOf<OwnServiceState>(told.records, 'own_service').flatMap(({ id, state }) =>
    state.status === 'offered' ? [id] : [],
  ),
});

/** What the steps of an office's offering, its agreements and their workers are decided on. */
export const agreementSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'own_service.offer': offering,
  'package.offer': offering,
  own_service: (told) => heldOf<OwnServiceState>(told.records, 'own_service', idIn(told, 'serviceId')),
  package: (told) => heldOf<PackageState>(told.records, 'package', idIn(told, 'packageId')),
  'agreement.propose': (told) => ({
    offered: findHeld<PackageState>(told.records, 'package', idIn(told, 'packageId'))?.state ?? null,
  }),
  'agreement.add-workers': adding,
  agreement: loadedAgreement,
  'agreed_worker.prepare-attestation': preparing,
  'agreed_worker.erase-text': (told) => ({
    worker: heldOf<AgreedWorkerState>(told.records, 'agreed_worker', idIn(told, 'workerId')),
    hasText: !told.done.some((one) => one.do === 'agreed_worker.erase-text'),
  }),
  agreed_worker: loadedWorker,
};

/** What a form gives when nothing more was filled in. */
export const agreementDefaults: Readonly<Record<string, object>> = {
  'package.offer': { name: 'Basis', extras: [], form: 'individual', minutes: 3600, priceCents: 250_000 },
  'own_service.offer': { name: 'Wandelcoaching' },
  'agreement.propose': {
    ...{ companyNumber: '0403019261', employer: 'Alfa', contact: '', kind: 'individual', packageId: 'basis' },
    ...{ priceCents: null, announcedOn: null, expectedWorkers: null, billing: [{ at: 'end', share: 100 }] },
  },
};
