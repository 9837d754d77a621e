import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Language, languages } from '../../kernel/language.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Keys } from '../../platform/keys.ts';
import { newId } from '../../platform/new-id.ts';
import { type Loading, loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { idField } from '../fields.ts';
import { permitOnAttestation } from './attestation.ts';
import { type DraftFact, permitOnDraft } from './draft.ts';
import { type Claimed, isFor, selfOf } from './identity.ts';
import { bindNewFile, regions } from './new-file.ts';
import { type Registration, registered, registeredBeside, type Signing, signingKey } from './registration.ts';
import { askDraft, askFile, draftFrom, fileFrom, type LoadedDraft } from './signing.store.ts';

/** Who signs or declines: the login says it, so it is never read from what a user posts. */
export interface SelfNamed {
  identity?: Claimed | null;
}

/**
 * Signs an attestation that an office prepared, logged in. Who has no file yet gets one, under the id of
 * `asFileOwner(actor)`, and chooses the region where they live.
 */
export const SignAttestation = z.object({
  citizenId: idField,
  orgId: idField,
  draftId: idField,
  id: idField.default(() => newId()),
  region: z
    .enum(regions)
    .nullish()
    .transform((given) => given ?? null),
  language: z
    .enum(languages)
    .nullish()
    .transform((given) => given ?? null),
});
export type SignAttestation = z.infer<typeof SignAttestation>;

/** What names a draft to the wall: the draft itself, and the digests of who the login says it is. */
export const knownToMe = ({ draftId, identity }: { draftId: string } & SelfNamed): readonly string[] => [
  draftId,
  ...(identity?.numberDigest ? [identity.numberDigest] : []),
];

/** What signing and declining look at. */
export type OwnDraft = LoadedDraft & Signing;

/** Loads a draft for the citizen for whom it is; null for everybody else, as if there were none. */
export function loadDraftForMe({
  command,
  who,
  keys,
}: {
  command: { citizenId: string; orgId: string; draftId: string } & SelfNamed;
  who: Actor;
  keys: Keys;
}): Loading<OwnDraft> {
  const { citizenId, orgId, draftId } = command;
  const identity = command.identity ?? null;
  return loading([askDraft(orgId, draftId), askFile(citizenId, orgId)], ([[row], [fileRow]]) => {
    const file = fileFrom(citizenId, fileRow);
    if (!row || who.citizenId !== citizenId || (file === null && identity?.numberDigest == null)) return null;
    const { followsCitizen } = row.state;
    const meantFor = { followsCitizen, number: row.text?.numberDigest ?? null, person: row.text?.nameDigest ?? null };
    if (!isFor(meantFor, selfOf(keys, file, identity))) return null;
    return { ...draftFrom(orgId, draftId, row), file, freshKey: keys.newWrapped() };
  });
}

const registrationOf = (command: SignAttestation, { draft, text }: LoadedDraft, today: Registration['signedOn']) => {
  const { startsOn, endsOn, follows, preparedBy } = draft.state;
  return {
    id: command.id,
    orgId: command.orgId,
    draftId: command.draftId,
    preparedBy: preparedBy ?? draft.owner,
    startsOn,
    endsOn,
    follows,
    signedHow: 'online',
    signedOn: today,
    receivedOn: null,
    enteredForCitizen: false,
    employer: text?.employer ?? '',
  } as const satisfies Registration;
};

/** The file that a signature makes for who had none: as the login names them. */
function ownNewFile(command: SignAttestation & SelfNamed, { text, freshKey }: OwnDraft) {
  const { citizenId, identity, region } = command;
  if (!identity || region === null) return null;
  const { numberDigest, givenName, familyName, birthOn } = identity;
  // The login tells the number's digest only; where the office typed the same number, its digits are known too.
  const isSameNumber = numberDigest !== null && text?.numberDigest === numberDigest;
  const language: Language = command.language ?? text?.language ?? 'nl';
  const nationalNumber = isSameNumber ? text.nationalNumber : null;
  return {
    citizenId,
    givenName,
    familyName,
    birthOn,
    nationalNumber,
    numberDigest,
    region,
    language,
    wrappedKey: freshKey,
  };
}

/** The citizen signs online: VDAB has it at once, so access opens at once, or on the first day when that is later. */
export const signAttestation: Verb<SignAttestation & SelfNamed, OwnDraft> = {
  name: 'attestation.sign',
  owner: ({ citizenId }) => citizenId,
  known: knownToMe,
  load: loadDraftForMe,
  held: ({ draft, file }) => [draft, ...(file?.lines ?? [])],
  key: signingKey,
  decide({ subject, command, who, today, digest }) {
    const { draft, file } = subject;
    const about = { who, today, status: 'new', endsOn: draft.state.endsOn } as const;
    return permitOnDraft('sign', { draft: draft.state, who, today }, () =>
      permitOnAttestation('sign', about, () => {
        const missing: Ground[] =
          file === null && command.region === null
            ? [{ code: 'region-missing', source: 'OURS-input', about: 'region' }]
            : [];
        const signed: DraftFact = {
          kind: 'draft',
          id: command.draftId,
          did: 'signed',
          on: today,
          how: 'online',
          signedOn: today,
          attestationId: command.id,
        };
        return unless(missing, () =>
          accept<Fact>(...registered(registrationOf(command, subject, today), file, { who, today, digest }), signed),
        );
      }),
    );
  },
  also(taken) {
    const { command, subject, today } = taken;
    const made = subject.file === null ? ownNewFile(command, subject) : null;
    return [
      ...(made ? bindNewFile(made) : []),
      ...registeredBeside(command.citizenId, registrationOf(command, subject, today), taken),
    ];
  },
};
