import { type Bound, type Database, type Scope, statement } from '../../platform/database/index.ts';
import { bindKept } from '../../platform/documents/loose-files.ts';
import { type PieceState, pieceKind } from './piece.ts';
import type { Scan } from './received.ts';

const keepText = statement<unknown>(
  'piece.text',
  'insert into piece_text (org_id, id, subject, file_name) values ($1, $2, $3, $4)',
);

/** Keeps what stands beside a piece, and takes the note away that its file is loose. */
export const bindPiece = (orgId: string, scan: Scan, subject: string): Bound<unknown>[] => [
  keepText.with(orgId, scan.id, subject, scan.fileName),
  bindKept(scan.id),
];

const already = statement<{ id: string; scan: 'none' }>(
  'piece.already',
  `with there as (select p.id from piece p where p.org_id = $1::uuid and p.id = $2::uuid),
     freed as (delete from loose_file where key = $2::uuid and exists (select from there))
   select id, 'none' as scan from there`,
);

/** Asks whether this very piece came in before, and frees its file when it did. */
export const askPiece = (orgId: string, id: string) => already.with(orgId, id);

/** A piece as it is listed: what came in, when, how and what it is about. */
export interface ShownPiece {
  id: string;
  state: PieceState;
  /** '' for what was entered, which its kind says. */
  subject: string;
  fileName: string;
  filedByName: string;
}

const shown = `json_build_object('id', p.id, 'state', ${pieceKind.stateOf('p')}, 'subject', t.subject,
    'fileName', t.file_name, 'filedByName', s.given_name || ' ' || s.family_name)`;
const from = 'piece p join piece_text t on t.org_id = p.org_id and t.id = p.id join person s on s.id = p.filed_by';

const list = statement<{ pieces: ShownPiece[] }>(
  'piece.list',
  `select (select coalesce(json_agg(${shown} order by p.received_on desc, p.filed_on desc, p.id), '[]') from ${from}
     where p.org_id = o.id and ($2::uuid[] is null or p.about_id = any ($2::uuid[]))) as pieces
   from organisation o where o.id = $1::uuid and corresponds_with(o.id)`,
);
const find = statement<{ piece: ShownPiece }>(
  'piece.find',
  `select ${shown} as piece from ${from} where p.org_id = $1::uuid and p.id = $2::uuid and corresponds_with(p.org_id)`,
);

/** Who asks, and of which database. */
export interface Reading {
  database: Database;
  scope: Scope;
}

/**
 * What came in from an organisation, newest first: all of it, or what hangs on these records. Null for who has no part in
 * what goes between it and its body.
 */
export async function listPieces(
  { database, scope }: Reading,
  orgId: string,
  about: readonly string[] | null,
): Promise<ShownPiece[] | null> {
  const [[row]] = await database.run(scope, list.with(orgId, about));
  return row?.pieces ?? null;
}

/** One piece that came in; null when there is none that the asker may read. */
export async function findPiece({ database, scope }: Reading, orgId: string, id: string): Promise<ShownPiece | null> {
  const [[row]] = await database.run(scope, find.with(orgId, id));
  return row?.piece ?? null;
}
