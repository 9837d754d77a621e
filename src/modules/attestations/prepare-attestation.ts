import { z } from 'zod';
import { attestationDraft2018 } from '../../../schemes/index.ts';
import type { Day } from '../../kernel/day.ts';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { languages } from '../../kernel/language.ts';
import { codeOf } from '../../kernel/short-code.ts';
import { statement } from '../../platform/database/index.ts';
import type { Keys } from '../../platform/keys.ts';
import { newId } from '../../platform/new-id.ts';
import { enqueue } from '../../platform/outbox.ts';
import { type Loading, loading, type Verb } from '../../platform/perform.ts';
import { dayField, idField, textField } from '../fields.ts';
import type { LiveAttestation } from '../live-attestation.ts';
import { type DraftFact, newDraft, permitOnDraft } from './draft.ts';
import { type Digests, digestsOf, wrongIdentity } from './identity.ts';
import { numberDigits } from './new-file.ts';
import { wrongDays, wrongExtension } from './preparation.ts';
import { askOffice, bindDraftText, type DraftText, draftTextOf, liveOf } from './signing.store.ts';

const optionalDay = dayField.nullish().transform((given) => given ?? null);

/**
 * Prepares an attestation for a citizen, blindly: by national number, or by names and birth date (M-01/reading-blind).
 * With `follows` it extends an attestation of the same office and is for the same citizen; what is then not typed is
 * taken from the earlier one. `enteredForCitizen` marks a paper that a citizen who is not online signed on `signedOn`.
 */
export const PrepareAttestation = z.object({
  orgId: idField,
  id: idField.default(() => newId()),
  nationalNumber: textField(40).default(''),
  givenName: textField(100).default(''),
  familyName: textField(100).default(''),
  birthOn: optionalDay,
  startsOn: dayField,
  endsOn: dayField,
  employer: textField(200).default(''),
  language: z.enum(languages).default('nl'),
  email: textField(254).default(''),
  follows: z
    .object({ citizenId: idField, attestationId: idField })
    .nullish()
    .transform((given) => given ?? null),
  enteredForCitizen: z.boolean().default(false),
  signedOn: optionalDay,
});
export type PrepareAttestation = z.infer<typeof PrepareAttestation>;

/** What preparing looks at: the office itself and, for an extension, its own earlier attestation. No citizen. */
export interface Preparing {
  isOffice: boolean;
  before: LiveAttestation | null;
  earlier: DraftText | null;
  digests: Digests;
}

const loadEarlier = statement<{ live: LiveAttestation; text: DraftText | null }>(
  'draft.load-earlier',
  `select ${liveOf('a')} as live, ${draftTextOf} as text
   from attestation a left join draft_text t on t.org_id = a.org_id and t.id = a.draft_id
   where a.citizen_id = $1::uuid and a.id = $2::uuid and a.org_id = $3::uuid`,
);

function loadPreparing(command: PrepareAttestation, keys: Keys, today: Day): Loading<Preparing> {
  const { orgId, follows } = command;
  const none: Digests = { number: null, person: null };
  if (follows === null) {
    const digests = digestsOf(keys, command, today);
    return loading([askOffice(orgId)], ([[office]]) => ({
      isOffice: office !== undefined,
      before: null,
      earlier: null,
      digests,
    }));
  }
  const asked = [askOffice(orgId), loadEarlier.with(follows.citizenId, follows.attestationId, orgId)] as const;
  return loading(asked, ([[office], [row]]) => ({
    isOffice: office !== undefined,
    before: row?.live ?? null,
    earlier: row?.text ?? null,
    // An extension is for the citizen of the earlier attestation, whatever is typed.
    digests: none,
  }));
}

function wrongPreparation(command: PrepareAttestation, { isOffice, before }: Preparing, today: Day): Ground[] {
  const { follows, employer, email, enteredForCitizen, signedOn } = command;
  const isNamed = command.nationalNumber !== '' || command.givenName !== '' || command.familyName !== '';
  const wrong: Ground[] = [];
  if (!isOffice) wrong.push({ code: 'office-unknown', source: 'M-01', about: 'orgId' });
  if (follows === null || isNamed) wrong.push(...wrongIdentity(command, today));
  wrong.push(...wrongDays(command, today));
  if (follows !== null) wrong.push(...wrongExtension(before, command));
  if (employer === '') wrong.push({ code: 'employer-missing', source: 'OURS-input', about: 'employer' });
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    wrong.push({ code: 'email-impossible', source: 'OURS-input', about: 'email' });
  if (enteredForCitizen && signedOn === null)
    wrong.push({ code: 'signed-day-missing', source: 'M-01/reading-paper', about: 'signedOn' });
  if (signedOn !== null && signedOn > today)
    wrong.push({ code: 'date-in-future', source: 'OURS-input', about: 'signedOn' });
  return wrong;
}

/** What is kept of what was typed; for an extension, completed from the earlier attestation of the same office. */
function textOf(command: PrepareAttestation, { digests, earlier }: Preparing): DraftText {
  return {
    givenName: command.givenName || (earlier?.givenName ?? null),
    familyName: command.familyName || (earlier?.familyName ?? null),
    birthOn: command.birthOn ?? earlier?.birthOn ?? null,
    nationalNumber: numberDigits(command.nationalNumber) ?? earlier?.nationalNumber ?? null,
    numberDigest: digests.number,
    nameDigest: digests.person,
    employer: command.employer,
    email: command.email || (earlier?.email ?? null),
    language: command.language,
  };
}

/** Prepares an attestation: the answer is the same whether the citizen is known or not, since nothing asks it. */
export const prepareAttestation: Verb<PrepareAttestation, Preparing> = {
  name: 'draft.prepare',
  owner: ({ orgId }) => orgId,
  load({ command, who, today, keys }) {
    const { bound, read } = loadPreparing(command, keys, today);
    return { bound, read: (rows) => (who.orgId === command.orgId ? read(rows) : null) };
  },
  held: () => [],
  decide({ subject, command, who, today }) {
    const { id, startsOn, endsOn, follows, enteredForCitizen, signedOn } = command;
    return permitOnDraft('prepare', { draft: newDraft, who, today }, () =>
      unless(wrongPreparation(command, subject, today), () =>
        accept<DraftFact>({
          kind: 'draft',
          id,
          did: 'prepared',
          on: today,
          scheme: attestationDraft2018.id,
          code: codeOf(id),
          startsOn,
          endsOn,
          follows: follows?.attestationId ?? null,
          followsCitizen: follows?.citizenId ?? null,
          enteredForCitizen,
          signedOn: enteredForCitizen ? signedOn : null,
          by: who.id,
        }),
      ),
    );
  },
  also({ command, subject, now }) {
    const { orgId, id } = command;
    const text = textOf(command, subject);
    const invited = text.email !== null && !command.enteredForCitizen;
    return [
      bindDraftText(orgId, id, text),
      ...(invited ? [enqueue('attestation-waiting', { orgId, draftId: id }, now)] : []),
    ];
  },
};
