import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import type { Keys } from '../../platform/keys.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { dayField, idField } from '../fields.ts';
import { permitOnAttestation } from './attestation.ts';
import { type DraftFact, permitOnDraft } from './draft.ts';
import { bindNewFile, type MadeFile, NewFile, numberDigits, wrongNewFile } from './new-file.ts';
import { wrongPaper } from './preparation.ts';
import { type Registration, registered, registeredBeside, type Signing, signingKey } from './registration.ts';
import { askDraft, askFile, askNumber, draftFrom, fileFrom, type LoadedDraft } from './signing.store.ts';

/** What the secretariat reads on the original, and whose it found it to be: a known citizen, or one without a file. */
export const originalFields = {
  citizenId: idField.default(() => newId()),
  id: idField.default(() => newId()),
  signedOn: dayField,
  receivedOn: dayField,
  enteredForCitizen: z.boolean().default(false),
  newFile: NewFile.nullish().transform((given) => given ?? null),
};

/** Registers the original of an attestation that an office prepared (M-01/reading-paper). */
export const RegisterAttestation = z.object({ orgId: idField, draftId: idField, ...originalFields });
export type RegisterAttestation = z.infer<typeof RegisterAttestation>;

/** What registering an original looks at, besides the draft. */
export interface Original extends Signing {
  /** Another file that has the number on the paper. */
  numberTaken: boolean;
}

/** Digest of the number that a new file would get; null without one. */
export const newNumberDigest = (keys: Keys, newFile: NewFile | null): string | null => {
  const digits = numberDigits(newFile?.nationalNumber ?? '');
  return digits === null ? null : keys.lookUp('national-number', digits);
};

/** A file to be made of the identity on the paper. */
export const fileOnPaper = (
  citizenId: string,
  newFile: NewFile,
  numberDigest: string | null,
  wrappedKey: Buffer,
): MadeFile => {
  const { givenName, familyName, birthOn, region, language } = newFile;
  const nationalNumber = numberDigits(newFile.nationalNumber);
  return { citizenId, givenName, familyName, birthOn, nationalNumber, numberDigest, region, language, wrappedKey };
};

/** What is wrong with whose paper it is said to be. */
export function wrongOwner(
  { newFile }: { newFile: NewFile | null },
  { file, numberTaken }: Original,
  today: RegisterAttestation['signedOn'],
): Ground[] {
  if (newFile === null) return [];
  const known: Ground[] =
    file !== null || numberTaken
      ? [{ code: 'citizen-known', source: 'M-01/reading-blind', about: 'nationalNumber' }]
      : [];
  return [...known, ...wrongNewFile(newFile, today)];
}

type Registering = LoadedDraft & Original & { numberDigest: string | null };

const registrationOf = (command: RegisterAttestation, { draft, text }: Registering): Registration => {
  const { startsOn, endsOn, follows, followsCitizen, preparedBy, enteredForCitizen } = draft.state;
  return {
    id: command.id,
    orgId: command.orgId,
    draftId: command.draftId,
    preparedBy: preparedBy ?? draft.owner,
    startsOn,
    endsOn,
    // An attestation follows one of the same citizen; on a paper of somebody else that link says nothing.
    follows: followsCitizen === command.citizenId ? follows : null,
    signedHow: 'paper',
    signedOn: command.signedOn,
    receivedOn: command.receivedOn,
    enteredForCitizen: enteredForCitizen || command.enteredForCitizen,
    employer: text?.employer ?? '',
  };
};

/** The secretariat has the original and says whose it is: from today the attestation opens the file. */
export const registerAttestation: Verb<RegisterAttestation, Registering> = {
  name: 'attestation.register',
  owner: ({ citizenId }) => citizenId,
  load({ command, keys }) {
    const { orgId, draftId, citizenId, newFile } = command;
    const numberDigest = newNumberDigest(keys, newFile);
    return loading(
      [askDraft(orgId, draftId), askFile(citizenId, orgId), askNumber(numberDigest)],
      ([[row], [fileRow], [taken]]) => {
        const file = fileFrom(citizenId, fileRow);
        if (!row || (file === null && newFile === null)) return null;
        const numberTaken = taken !== undefined;
        return { ...draftFrom(orgId, draftId, row), file, numberTaken, numberDigest, freshKey: keys.newWrapped() };
      },
    );
  },
  held: ({ draft, file }) => [draft, ...(file?.lines ?? [])],
  key: signingKey,
  decide({ subject, command, who, today, digest }) {
    const { draft, file } = subject;
    const about = { who, today, status: 'new', endsOn: draft.state.endsOn } as const;
    return permitOnDraft('register', { draft: draft.state, who, today }, () =>
      permitOnAttestation('register', about, () => {
        const signed: DraftFact = {
          kind: 'draft',
          id: command.draftId,
          did: 'signed',
          on: today,
          how: 'paper',
          signedOn: command.signedOn,
          attestationId: command.id,
        };
        return unless([...wrongPaper(command, today), ...wrongOwner(command, subject, today)], () =>
          accept<Fact>(...registered(registrationOf(command, subject), file, { who, today, digest }), signed),
        );
      }),
    );
  },
  also(taken) {
    const { command, subject } = taken;
    const { citizenId, newFile } = command;
    return [
      ...(newFile ? bindNewFile(fileOnPaper(citizenId, newFile, subject.numberDigest, subject.freshKey)) : []),
      ...registeredBeside(citizenId, registrationOf(command, subject), taken),
    ];
  },
};
