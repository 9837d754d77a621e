import { newDraft } from '../../src/modules/attestations/draft.ts';
import { type AttestationState, attestationKind, type DraftState } from '../../src/modules/attestations/index.ts';
import { asLive } from '../../src/modules/attestations/registration.ts';
import type { LineState } from '../../src/modules/steps/index.ts';
import type { Held } from '../../src/platform/record.ts';
import { idIn, type Telling } from './history.ts';
import { allOf, findHeld, heldOf } from './records.ts';

const orgId = 'office';
const key = Buffer.from('');

const attestationsIn = ({ records }: Telling) =>
  allOf<AttestationState>(records, attestationKind.kind).map(({ id, state }) => asLive(id, state));
/** The lines in the file that the command names. */
const linesIn = (told: Telling) =>
  allOf<LineState>(told.records, 'step').filter(({ owner }) => owner === idIn(told, 'citizenId'));

/** The citizen's file; null where a case says that there is none. */
const fileOf = (told: Telling) =>
  told.facts.hasNoFile
    ? null
    : {
        ...{
          citizenId: idIn(told, 'citizenId'),
          givenName: 'Bina',
          familyName: 'Patel',
          birthOn: null,
          wrappedKey: key,
        },
        ...{ nationalNumber: null, digests: [], listVersion: 1, attestations: attestationsIn(told) },
        lines: linesIn(told).filter(({ state }) => state.status === 'in-progress'),
      };

const isOffice = ({ facts }: Telling) => facts.isNoOffice !== true;
const onPaper = (told: Telling) => ({
  file: fileOf(told),
  freshKey: key,
  numberTaken: told.facts.numberTaken === true,
});

function draftSubject(told: Telling): object {
  const draft: Held<DraftState> = heldOf(told.records, 'draft', idIn(told, 'draftId'));
  const typed = { numberDigest: null, employer: 'Bakkerij Peeters', language: 'nl' };
  return { draft, text: told.facts.textErased ? null : typed, ...onPaper(told), numberDigest: null };
}

/** What preparing looks at: no citizen, and of an extension the office's own attestation before. */
function preparing(told: Telling): object {
  const { follows } = told.command;
  const isIt = (id: string) => typeof follows === 'object' && follows !== null && Object.values(follows).includes(id);
  const before = attestationsIn(told).find(({ id }) => isIt(id)) ?? null;
  return { isOffice: isOffice(told), before, earlier: null, digests: { number: null, person: null } };
}

/** A line with what its moves are held against: everybody named in the case works there. */
function lineSubject(told: Telling): object {
  const { office = [], people = [] } = told.facts;
  const line = findHeld<LineState>(told.records, 'step', idIn(told, 'stepId'));
  const works = people.filter((one) => one.works).map(({ id }) => ({ orgId, personId: id }));
  return {
    ...{ citizenId: idIn(told, 'citizenId'), key, line, lines: linesIn(told), office, people: works },
    ...{ attestations: attestationsIn(told), person: people[0]?.facts ?? [] },
  };
}

/** What the steps on a prepared attestation, the attestation and the line are decided on. */
export const fileSubjects: Readonly<Record<string, (told: Telling) => object>> = {
  'draft.prepare': preparing,
  'draft.add-scan': draftSubject,
  'draft.cancel': draftSubject,
  'draft.decline': draftSubject,
  'draft.erase-text': draftSubject,
  'attestation.sign': draftSubject,
  'attestation.register': draftSubject,
  'attestation.enter-paper': (told) => ({
    ...{ isOffice: isOffice(told), ...onPaper(told), numberDigest: null },
    draft: { owner: orgId, id: idIn(told, 'draftId'), version: 0, state: newDraft },
  }),
  'attestation.withdraw': (told) => ({
    attestation: heldOf(told.records, 'attestation', idIn(told, 'attestationId')),
    file: fileOf(told),
  }),
  step: lineSubject,
};

const prepared = { nationalNumber: '', givenName: '', familyName: '', birthOn: null, employer: '', language: 'nl' };
const paper = { newFile: null, enteredForCitizen: false };
const line = { financingNumber: null, requesterOrg: orgId, executorOrg: orgId, summary: '', summaryChanged: false };
/** What a form gives when nothing was filled in, by verb. */
export const fileDefaults: Readonly<Record<string, object>> = {
  'draft.prepare': { ...prepared, email: '', follows: null, enteredForCitizen: false, signedOn: null },
  'attestation.sign': { region: null, language: null },
  'attestation.register': paper,
  'attestation.enter-paper': { ...paper, employer: '', follows: null },
  'step.register': line,
  'step.correct': line,
  'step.report-stop': { note: '' },
  'step.decline-stop': { note: '' },
  'step.stop': { note: '' },
};
