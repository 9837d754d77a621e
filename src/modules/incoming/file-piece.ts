import { z } from 'zod';
import { accept, unless } from '../../kernel/decision.ts';
import { statement } from '../../platform/database/index.ts';
import { loading, type Verb } from '../../platform/perform.ts';
import type { Fact } from '../../platform/record.ts';
import { type ApplicationProcedure, procedureFor } from '../applications/index.ts';
import { idField } from '../fields.ts';
import { bindPiece, filedKinds, filedPiece, Received, type Scan, subjectField, wrongReceipt } from '../pieces/index.ts';

/** What staff say of a piece that came in: what it is, how and when it came, and a line to know it by. */
export const PieceAbout = Received.extend({ kind: z.enum(filedKinds), subject: subjectField });
export type PieceAbout = z.infer<typeof PieceAbout>;

/** From which organisation. */
export const OfOrganisation = z.object({ orgId: idField });

/** Files a piece that came in by post or mail. Nobody types the hash of its scan. */
export interface FilePiece extends PieceAbout {
  orgId: string;
  scan: Scan;
}

/** What a piece can hang on: the body's procedure for its sender, and the application that is open there. */
interface Filing {
  procedure: ApplicationProcedure;
  openId: string | null;
}

const load = statement<{ kind: string; openId: string | null }>(
  'piece.load-filing',
  `select o.kind, (select a.id from application a where a.org_id = o.id and a.decided_on is null and a.filed_on is not null) as "openId"
   from organisation o where o.id = $1::uuid`,
);

/** Files a piece with the organisation that it is from, on its open application when there is one (C-19). */
export const filePiece: Verb<FilePiece, Filing> = {
  name: 'piece.file',
  owner: ({ orgId }) => orgId,
  known: ({ orgId, scan }) => [orgId, scan.id],
  load: ({ command, who, today }) =>
    loading([load.with(command.orgId)], ([[row]]) => {
      const procedure = row && procedureFor(row.kind, today);
      return procedure?.secretariat === who.role ? { procedure, openId: row?.openId ?? null } : null;
    }),
  held: () => [],
  decide({ subject: { procedure, openId }, command, who, today }) {
    const { scheme } = procedure;
    const filed = { scheme: scheme.id, aboutId: openId, pieceKind: command.kind, on: today, by: who.id };
    return unless(wrongReceipt(command, today, scheme), () => accept<Fact>(filedPiece(command.scan, command, filed)));
  },
  also: ({ command: { orgId, scan, subject } }) => bindPiece(orgId, scan, subject),
};
