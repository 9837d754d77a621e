import type { Role } from '../../kernel/role.ts';
import { looking } from '../../platform/view.ts';
import { type Identity, identityOf } from '../citizens/index.ts';
import { nameIn } from '../file/index.ts';
import { type LineState, lineKind } from '../steps/index.ts';
import { type DocumentState, documentKind } from './document.ts';

/** A document with its texts and the names that go with its ids. */
export interface ShownDocument {
  id: string;
  version: number;
  state: DocumentState;
  publicationName: string;
  fileName: string;
  /** Null when nobody knows any more who it was. */
  addedBy: string | null;
  /** The office on whose behalf; null for the citizen. */
  office: string | null;
  /** Its newer version; null while it is the newest. */
  replacedBy: string | null;
}

/** The documents of one citizen, newest first, and the lines that decide whether the final report is due (M-21). */
export interface ShownDocuments {
  citizen_id: string;
  identity: Identity;
  documents: ShownDocument[];
  lines: LineState[];
}

/** Who may open a file with its documents; the others stop at the lines of "Stappen naar werk". */
export const documentReaders = ['citizen', 'consultant', 'mediator'] as const satisfies readonly Role[];

const textOf = (field: string) => `(select t.body from record_text t
    where t.citizen_id = d.citizen_id and t.record_id = d.id and t.field = '${field}' order by t.n desc limit 1)`;

/** The document `d` of the citizen `z`, in SQL. */
const documentOf = `json_build_object('id', d.id, 'version', d.version, 'state', ${documentKind.stateOf('d')},
    'publicationName', coalesce(${textOf('publication-name')}, ''), 'fileName', coalesce(${textOf('file-name')}, ''),
    'addedBy', ${nameIn('d.added_by')}, 'office', (select o.name from organisation o where o.id = d.org_id),
    'replacedBy', (select n.id from document n where n.citizen_id = d.citizen_id and n.replaces = d.id))`;

/** When a document was added, to the instant. */
const addedAt = `(select max(t.written_at) from record_text t
    where t.citizen_id = d.citizen_id and t.record_id = d.id and t.field = 'publication-name')`;

/** "Documenten overzicht" (M-11, M-12). `$1` the citizen. Its door is the tab, as the other tabs have theirs. */
export const listDocuments = looking<ShownDocuments>('file.documents', {
  roles: documentReaders,
  values: 1,
  sql: `select z.citizen_id, ${identityOf} as identity,
      (select coalesce(json_agg(${documentOf} order by d.added_on desc, ${addedAt} desc, d.id), '[]')
        from document d where d.citizen_id = z.citizen_id) as documents,
      (select coalesce(json_agg(${lineKind.stateOf('s')} order by s.starts_on), '[]')
        from step s where s.citizen_id = z.citizen_id and s.service = 'outplacement' and s.status <> 'cancelled') as lines
    from citizen z where z.citizen_id = $1::uuid`,
});

/** A document that is asked for, to be opened or to be told why it is not. */
export interface OpenedDocument {
  citizen_id: string;
  identity: Identity;
  document: ShownDocument;
}

/** Opens one document: each time is a look of its own that names it. `$1` the citizen, `$2` the document. */
export const openDocument = looking<OpenedDocument>('document.open', {
  roles: documentReaders,
  values: 2,
  about: 2,
  sql: `select z.citizen_id, ${identityOf} as identity, ${documentOf} as document
    from citizen z join document d on d.citizen_id = z.citizen_id
    where z.citizen_id = $1::uuid and d.id = $2::uuid`,
});

/** One change of a document, or one look at it. */
export interface DocumentEvent {
  at: string;
  documentId: string;
  publicationName: string;
  who: string | null;
  role: Role | 'system';
  office: string | null;
  /** What was done: the decision's fact, or the door through which was looked. */
  did: 'added' | 'scanned-clean' | 'scanned-infected' | 'document.open' | 'document.log';
  /** Added as the newer version of another one. */
  replaces: boolean;
}

/** "Volledige logging": newest first. */
export interface DocumentLog {
  citizen_id: string;
  identity: Identity;
  /** The publication name of the one document; null for all of them. */
  about: string | null;
  events: DocumentEvent[];
}

/** An event by `a` (an entry of the journal or a look) on the document `d` of the citizen `z`, in SQL. */
const eventOf = (did: string, replaces: string) => `select a.at, json_build_object('at', a.at, 'documentId', d.id,
    'publicationName', coalesce(${textOf('publication-name')}, ''), 'who', ${nameIn('a.actor_id')}, 'role', a.role,
    'office', (select o.name from organisation o where o.id = a.org_id), 'did', ${did}, 'replaces', ${replaces}) as event`;

const within = (instant: string) => `($2::uuid is null or d.id = $2::uuid)
  and ($3::timestamptz is null or ${instant} < $3::timestamptz)`;

/**
 * Every change and every look, of one document or of all (M-11): who, when, what. `$1` the citizen, `$2` the document or
 * null, `$3` only what happened before this instant or null, `$4` how many.
 */
export const documentLog = looking<DocumentLog>('document.log', {
  roles: documentReaders,
  values: 4,
  about: 2,
  sql: `select z.citizen_id, ${identityOf} as identity,
      (select ${textOf('publication-name')} from document d where d.citizen_id = z.citizen_id and d.id = $2::uuid) as about,
      (select coalesce(json_agg(e.event order by e.at desc), '[]') from (
        ${eventOf(
          `(f.fact ->> 'did') || coalesce('-' || (f.fact ->> 'verdict'), '')`,
          `(f.fact ->> 'replaces') is not null`,
        )}
          from journal a join document d on d.citizen_id = a.owner_id and d.id = a.record_id
            cross join lateral jsonb_array_elements(a.facts) as f(fact)
          where a.owner_id = z.citizen_id and a.kind = 'document' and a.outcome = 'accepted' and ${within('a.at')}
        union all
        ${eventOf('a.door', 'false')}
          from look a join document d on d.citizen_id = a.citizen_id and d.id = a.about
          where a.citizen_id = z.citizen_id and ${within('a.at')}
        order by at desc limit $4::int) as e) as events
    from citizen z
    where z.citizen_id = $1::uuid
      and ($2::uuid is null or exists (select from document d where d.citizen_id = z.citizen_id and d.id = $2::uuid))`,
});
