import { z } from 'zod';
import { attestationDraft2018 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { newId } from '../../platform/new-id.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Fact, Held } from '../../platform/record.ts';
import { dayField, idField, textField } from '../fields.ts';
import { permitOnAttestation } from './attestation.ts';
import { type DraftFact, type DraftState, newDraft, permitOnDraft } from './draft.ts';
import { bindNewFile } from './new-file.ts';
import { wrongDays, wrongExtension, wrongPaper } from './preparation.ts';
import { fileOnPaper, newNumberDigest, type Original, originalFields, wrongOwner } from './register-attestation.ts';
import { type Registration, registered, registeredBeside, signingKey } from './registration.ts';
import { askFile, askNumber, askOffice, bindDraftText, type DraftText, fileFrom } from './signing.store.ts';

/**
 * Enters a paper attestation that no office prepared here, with the original in hand: prepared and registered in one.
 * It is marked as entered for a citizen who is not online, unless said otherwise.
 */
export const EnterPaper = z.object({
  ...originalFields,
  orgId: idField,
  draftId: idField.default(() => newId()),
  startsOn: dayField,
  endsOn: dayField,
  employer: textField(200).default(''),
  follows: idField.nullish().transform((given) => given ?? null),
  enteredForCitizen: z.boolean().default(true),
});
export type EnterPaper = z.infer<typeof EnterPaper>;

interface Entering extends Original {
  isOffice: boolean;
  draft: Held<DraftState>;
  numberDigest: string | null;
}

const registrationOf = (command: EnterPaper, by: string): Registration => ({
  ...command,
  preparedBy: by,
  signedHow: 'paper',
});

function wrongEntry(command: EnterPaper, subject: Entering, today: Day): Ground[] {
  const wrong: Ground[] = [];
  if (!subject.isOffice) wrong.push({ code: 'office-unknown', source: 'M-01', about: 'orgId' });
  wrong.push(...wrongOwner(command, subject, today), ...wrongDays(command, today), ...wrongPaper(command, today));
  if (command.follows !== null) {
    const before = subject.file?.attestations.find(({ id }) => id === command.follows) ?? null;
    wrong.push(...wrongExtension(before, command));
  }
  if (command.employer === '') wrong.push({ code: 'employer-missing', source: 'OURS-input', about: 'employer' });
  return wrong;
}

function draftFacts(command: EnterPaper, by: string, today: Day): DraftFact[] {
  const { draftId: id, startsOn, endsOn, follows, citizenId, enteredForCitizen, signedOn } = command;
  const followsCitizen = follows === null ? null : citizenId;
  const [scheme, code] = [attestationDraft2018.id, codeOf(id)];
  const days = { startsOn, endsOn, follows, followsCitizen };
  return [
    { kind: 'draft', id, did: 'prepared', on: today, scheme, code, ...days, enteredForCitizen, signedOn, by },
    { kind: 'draft', id, did: 'signed', on: today, how: 'paper', signedOn, attestationId: command.id },
  ];
}

/** What the office's own record of it says of the citizen: as on the paper, or as in the file that was found. */
function textOf({ newFile, employer }: EnterPaper, { file, numberDigest }: Entering): DraftText {
  const named = newFile ?? file;
  return {
    givenName: named?.givenName ?? null,
    familyName: named?.familyName ?? null,
    birthOn: named?.birthOn ?? null,
    nationalNumber: named?.nationalNumber || null,
    numberDigest,
    nameDigest: null,
    employer,
    email: null,
    language: newFile?.language ?? 'nl',
  };
}

/** The secretariat enters a signed paper and registers its original at once (M-01/reading-paper). */
export const enterPaper: Verb<EnterPaper, Entering> = {
  name: 'attestation.enter-paper',
  owner: ({ citizenId }) => citizenId,
  load({ command, keys }) {
    const { orgId, draftId, citizenId, newFile } = command;
    const numberDigest = newNumberDigest(keys, newFile);
    return loading(
      [askOffice(orgId), askFile(citizenId, orgId), askNumber(numberDigest)],
      ([[office], [fileRow], [taken]]) => {
        const file = fileFrom(citizenId, fileRow);
        if (file === null && newFile === null) return null;
        const draft = { owner: orgId, id: draftId, version: 0, state: newDraft };
        const [isOffice, numberTaken] = [office !== undefined, taken !== undefined];
        return { isOffice, file, numberTaken, draft, numberDigest, freshKey: keys.newWrapped() };
      },
    );
  },
  held: ({ draft, file }) => [draft, ...(file?.lines ?? [])],
  key: signingKey,
  decide({ subject, command, who, today, digest }) {
    const about = { who, today, status: 'new', endsOn: command.endsOn } as const;
    return permitOnDraft('enter-paper', { draft: newDraft, who, today }, () =>
      unless(wrongEntry(command, subject, today), () =>
        permitOnAttestation('register', about, () =>
          accept<Fact>(
            ...registered(registrationOf(command, who.id), subject.file, { who, today, digest }),
            ...draftFacts(command, who.id, today),
          ),
        ),
      ),
    );
  },
  also(taken) {
    const { command, subject, who } = taken;
    const { citizenId, orgId, draftId, newFile } = command;
    return [
      ...(newFile ? bindNewFile(fileOnPaper(citizenId, newFile, subject.numberDigest, subject.freshKey)) : []),
      bindDraftText(orgId, draftId, textOf(command, subject)),
      ...registeredBeside(citizenId, registrationOf(command, who.id), taken),
    ];
  },
};
