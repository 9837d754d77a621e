import type { Actor } from '../../kernel/role.ts';
import { statement } from '../../platform/database/index.ts';
import type { DocumentType } from '../../platform/documents/document-type.ts';
import { newId } from '../../platform/new-id.ts';
import { type Asking, type Outcome, perform } from '../../platform/perform.ts';
import { enterApplication, type PaperSaid, procedures } from '../applications/index.ts';
import { type Brought, drained, type HouseWithGate, type Taking, takeIn, uploadId } from '../documents/index.ts';
import { askPiece, type Received, type Scan } from '../pieces/index.ts';
import { filePiece, type PieceAbout } from './file-piece.ts';

/** The kinds of file that a scan is. */
export const scanTypes = ['pdf', 'jpg', 'png'] as const satisfies readonly DocumentType[];

/** A scan on its way in, from whose organisation. */
export interface IncomingScan extends Pick<Taking, 'file' | 'bytes'> {
  orgId: string;
  /** The same text twice from the same person is the same piece, filed once. */
  once: string | null;
}

/** A paper application, or the completion of the one that is named. */
export interface IncomingApplication extends IncomingScan, Received {
  applicationId: string | null;
  said: PaperSaid;
}

const orgIsThere = statement<{ open: boolean }>(
  'piece.org-is-there',
  'select true as open from organisation where id = $1::uuid and takes_in_for(id)',
);

/** The kind of organisation whose paper a capacity takes in; null for one that takes in none. */
export const takesInOf = ({ role }: Pick<Actor, 'role'>): string | null =>
  procedures.find(({ secretariat }) => secretariat === role)?.applicant ?? null;

/** Lets a scan in and has a decision keep it; nobody else's is even inspected. */
function scanned(
  house: HouseWithGate,
  asking: Asking,
  incoming: IncomingScan & { id: string },
  keep: (scan: Scan) => Promise<Outcome>,
): Promise<Brought> {
  const { orgId, id, file, bytes } = incoming;
  if (takesInOf(asking.actor) === null) return Promise.resolve(drained(incoming, { ok: false, why: 'closed' }));
  return takeIn(house, asking, {
    // Staff stand by: where the scanner does not answer they hear so, and send it again.
    ...{ id, file, bytes, mayWait: false, types: scanTypes },
    door: orgIsThere.with(orgId),
    already: askPiece(orgId, id),
    keep: ({ fileName, sha256, size, mediaType }) => keep({ id, fileName, sha256, size, mediaType }),
  });
}

/** Files a piece that came in. */
export function bringInPiece(
  house: HouseWithGate,
  asking: Asking,
  { kind, subject, channel, receivedOn, ...incoming }: IncomingScan & PieceAbout,
): Promise<Brought> {
  const { orgId, once } = incoming;
  const id = uploadId(house.keys, asking.actor.id, orgId, once ?? newId());
  return scanned(house, asking, { ...incoming, id }, (scan) =>
    perform(house, asking, filePiece, { orgId, kind, subject, channel, receivedOn, scan }),
  );
}

/** Enters a paper application or its completion; gives the application too. */
export async function bringInApplication(
  house: HouseWithGate,
  asking: Asking,
  { said, channel, receivedOn, ...incoming }: IncomingApplication,
): Promise<Exclude<Brought, { ok: true }> | { ok: true; id: string; applicationId: string }> {
  const { orgId } = incoming;
  const once = incoming.once ?? newId();
  const idOf = (what: string) => uploadId(house.keys, asking.actor.id, orgId, `${once} ${what}`);
  const applicationId = incoming.applicationId ?? idOf('application');
  const completes = incoming.applicationId !== null;
  const brought = await scanned(house, asking, { ...incoming, id: idOf('scan') }, (scan) =>
    perform(house, asking, enterApplication, { orgId, applicationId, completes, said, channel, receivedOn, scan }),
  );
  return brought.ok ? { ok: true, id: brought.id, applicationId } : brought;
}
