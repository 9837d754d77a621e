import type { Day } from '../../kernel/day.ts';
import { type Fact, recordKind } from '../../platform/record.ts';

/** How a piece came in. */
export const channels = ['post', 'mail'] as const;
export type Channel = (typeof channels)[number];

/** What a piece can be that is filed by itself, beside an application and its completion, which are entered. */
export const filedKinds = ['vdab-list', 'hearing-answer', 'question', 'other'] as const;
export const pieceKinds = ['application', 'completion', ...filedKinds] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A piece that came in by post or mail, as the fold of its one fact: it never changes. */
export interface PieceState {
  /** The procedure of the body that received it. */
  scheme: string;
  /** The application on which it hangs; null when none was open. */
  aboutId: string | null;
  kind: PieceKind;
  channel: Channel;
  receivedOn: Day;
  filedOn: Day;
  filedBy: string;
  /** Of the scan, in lower-case hexadecimal. */
  sha256: string;
  /** In bytes. */
  size: number;
  mediaType: string;
}

/** That a piece was filed. */
export interface PieceFiled extends Fact {
  kind: 'piece';
  did: 'filed';
  on: Day;
  by: string;
  scheme: string;
  aboutId: string | null;
  pieceKind: PieceKind;
  channel: Channel;
  receivedOn: Day;
  sha256: string;
  size: number;
  mediaType: string;
}

/** Folds the fact into a piece. */
function evolvePiece(_: PieceState | null, fact: PieceFiled): PieceState {
  const { scheme, aboutId, pieceKind: kind, channel, receivedOn, sha256, size, mediaType } = fact;
  return { scheme, aboutId, kind, channel, receivedOn, filedOn: fact.on, filedBy: fact.by, sha256, size, mediaType };
}

/** The record kind of pieces that came in: the history of an organisation. */
export const pieceKind = recordKind<PieceState, PieceFiled>({
  kind: 'piece',
  owner: 'org_id',
  columns: {
    scheme: 'text',
    aboutId: 'uuid',
    kind: 'text',
    channel: 'text',
    receivedOn: 'date',
    filedOn: 'date',
    filedBy: 'uuid',
    sha256: 'text',
    size: 'int',
    mediaType: 'text',
  },
  evolve: evolvePiece,
});
