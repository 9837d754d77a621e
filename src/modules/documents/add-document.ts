import { z } from 'zod';
import { accept, type Ground, unless } from '../../kernel/decision.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { bindKept } from '../../platform/documents/loose-files.ts';
import { type Case, type Loading, loading, type Verb } from '../../platform/perform.ts';
import { idField, textField } from '../fields.ts';
import { isOpen, type LiveAttestation } from '../live-attestation.ts';
import { bindText } from '../steps/index.ts';
import { addableKinds, type DocumentFact, type DocumentState, documentKind, documentKinds } from './document.ts';

/** What a person says of a document: its publication name and kind, and the one of which it is a newer version. */
export const DocumentAbout = z.object({
  documentKind: z.enum(documentKinds),
  publicationName: textField(200).pipe(z.string().min(1)),
  replaces: z
    .union([idField, z.literal('')])
    .nullish()
    .transform((given) => given || null),
});
export type DocumentAbout = z.infer<typeof DocumentAbout>;

/** Adds a document to the file (M-11, M-21). The file itself is stored under `id` before; nobody types its hash. */
export interface AddDocument extends DocumentAbout {
  citizenId: string;
  id: string;
  fileName: string;
  sha256: string;
  size: number;
  mediaType: string;
  scan: 'none' | 'waiting' | 'clean';
}

/** What adding a document looks at. */
export interface AddingDocument {
  key: Buffer;
  /** Attestations of the actor's office in this file. */
  attestations: LiveAttestation[];
  /** The document that is to be replaced; null when none is, or it does not stand in this file. */
  earlier: { state: DocumentState; isReplaced: boolean } | null;
}

interface AddingRow {
  wrappedKey: Buffer;
  attestations: LiveAttestation[];
  earlier: AddingDocument['earlier'];
}

const loadAdding = statement<AddingRow>(
  'document.load-adding',
  `select z.wrapped_key as "wrappedKey",
    (select coalesce(json_agg(json_build_object(
        'id', a.id, 'orgId', a.org_id, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'opensOn', a.opens_on,
        'closesOn', a.closes_on, 'withdrawnOn', a.withdrawn_on)), '[]')
      from attestation a where a.citizen_id = z.citizen_id and a.org_id = $2::uuid) as attestations,
    (select json_build_object('state', ${documentKind.stateOf('d')}, 'isReplaced',
        exists (select from document n where n.citizen_id = d.citizen_id and n.replaces = d.id))
      from document d where d.citizen_id = z.citizen_id and d.id = $3::uuid) as earlier
  from citizen z where z.citizen_id = $1::uuid`,
);

const loadingAdding = (citizenId: string, orgId: string | null, replaces: string | null): Loading<AddingDocument> =>
  loading([loadAdding.with(citizenId, orgId, replaces)], ([[row]]) =>
    row ? { key: row.wrappedKey, attestations: row.attestations, earlier: row.earlier } : null,
  );

/** Adds a document: a consultant under a live attestation, a mediator, or the citizen a CV of their own (M-01, M-11). */
export const addDocument: Verb<AddDocument, AddingDocument> = {
  name: 'document.add',
  owner: ({ citizenId }) => citizenId,
  load: ({ command, who }) => loadingAdding(command.citizenId, who.orgId, command.replaces),
  held: () => [],
  key: ({ key }) => key,
  decide({ subject, command, who, today, digest }) {
    const kinds = addableKinds(who.role);
    const { attestations } = subject;
    const wrong: Ground[] = [];
    if (kinds.length === 0) wrong.push({ code: 'not-your-role', source: 'OURS-roles', about: 'document' });
    else if (who.role === 'consultant' && !attestations.some((attestation) => isOpen(attestation, today)))
      wrong.push({ code: 'no-live-attestation', source: 'M-01', about: today });
    else if (!kinds.includes(command.documentKind))
      wrong.push({ code: 'document-kind-not-yours', source: 'OURS-roles', about: 'documentKind' });
    return unless([...wrong, ...wrongVersion(command, subject)], () =>
      accept(documentAdded(command, { who, today, digest })),
    );
  },
  also: (taken) => bindDocument(taken.command, taken),
};

/** The fact of a document that is added, also where another decision brings it. Its file is stored under `id` before. */
export const documentAdded = (
  document: AddDocument,
  { who, today, digest }: Pick<Case<unknown, unknown>, 'who' | 'today' | 'digest'>,
): DocumentFact => ({
  kind: 'document',
  id: document.id,
  did: 'added',
  documentKind: document.documentKind,
  orgId: who.orgId,
  on: today,
  by: who.id,
  sha256: document.sha256,
  size: document.size,
  mediaType: document.mediaType,
  scan: document.scan,
  replaces: document.replaces,
  publicationName: digest(document.publicationName),
  fileName: digest(document.fileName),
});

/** What is written beside a document that is added: its two names, and that its file is kept. */
export const bindDocument = (
  document: AddDocument,
  said: Pick<Case<unknown, unknown>, 'who' | 'today' | 'now'>,
): Bound<unknown>[] => [
  nameOf(document, said, 'publication-name', document.publicationName),
  nameOf(document, said, 'file-name', document.fileName),
  bindKept(document.id),
];

/** Why this cannot be the newer version of that document: each has one newer version, of its own kind (M-12). */
function wrongVersion({ replaces, documentKind: kind }: AddDocument, { earlier }: AddingDocument): Ground[] {
  if (replaces === null) return [];
  if (earlier === null) return [{ code: 'document-unknown', source: 'M-12', about: 'replaces' }];
  if (earlier.isReplaced) return [{ code: 'document-already-replaced', source: 'M-12', about: 'replaces' }];
  if (earlier.state.kind !== kind) return [{ code: 'document-other-kind', source: 'M-12', about: 'replaces' }];
  return [];
}

const nameOf = (
  { citizenId, id }: AddDocument,
  { who, today, now }: Pick<Case<unknown, unknown>, 'who' | 'today' | 'now'>,
  field: string,
  body: string,
): Bound<unknown> =>
  bindText({
    citizenId,
    recordId: id,
    field,
    n: 1,
    body,
    on: today,
    at: now,
    by: who.id,
  });
