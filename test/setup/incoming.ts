import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Actor } from '../../src/kernel/role.ts';
import { PaperSaid } from '../../src/modules/applications/index.ts';
import type { HouseWithGate, NotBrought } from '../../src/modules/documents/index.ts';
import { bringInApplication, bringInPiece, PieceAbout } from '../../src/modules/incoming/index.ts';
import { Received } from '../../src/modules/pieces/index.ts';
import { openStorage } from '../../src/platform/documents/storage.ts';
import { newId } from '../../src/platform/new-id.ts';
import { pdf } from '../documents/pdf-builder.ts';
import type { TestHouse } from './house.ts';

/** A file as its sender names it. */
export interface Sent {
  name?: string;
  bytes?: Buffer;
  /** The same text twice is the same form. */
  once?: string;
}

/** A mail room in front of a house of the tests: what comes in by post is entered and filed there. */
export async function aMailRoom(house: TestHouse) {
  const folder = await mkdtemp(join(tmpdir(), 'incoming-'));
  const kept = join(folder, 'documents');
  const storage = await openStorage(pathToFileURL(kept));
  const gate = { storage, quarantineDir: join(folder, 'quarantine'), clamdAddress: null };
  const withGate: HouseWithGate = { ...house, gate };
  const scan = ({ name = 'aanvraag.pdf', bytes = pdf(), once }: Sent) => ({
    ...{ file: { name, stream: Readable.from([bytes]) }, bytes: bytes.length, once: once ?? null },
  });
  const asking = (actor: Actor) => ({ actor, requestId: newId() });
  const today = () => house.clock.today();
  return {
    gate,
    /** Enters what a paper of an organisation says; gives the application, or why it was not entered. */
    enter: (actor: Actor, orgId: string, given: object = {}, sent: Sent & { applicationId?: string } = {}) =>
      bringInApplication(withGate, asking(actor), {
        ...{ orgId, applicationId: sent.applicationId ?? null, ...scan(sent) },
        ...Received.parse({ channel: 'post', receivedOn: today(), ...given }),
        said: PaperSaid.parse(given),
      }),
    /** Files another piece. */
    file: (actor: Actor, orgId: string, given: object = {}, sent: Sent = {}) =>
      bringInPiece(withGate, asking(actor), {
        ...{ orgId, ...scan({ name: 'lijst.pdf', ...sent }) },
        ...PieceAbout.parse({ kind: 'other', subject: 'Lijst', channel: 'mail', receivedOn: today(), ...given }),
      }),
    /** How many files are kept. */
    async files(): Promise<number> {
      const found = await readdir(kept, { recursive: true, withFileTypes: true }).catch(() => []);
      return found.filter((entry) => entry.isFile()).length;
    },
    close: () => rm(folder, { recursive: true }),
  };
}
export type MailRoom = Awaited<ReturnType<typeof aMailRoom>>;

/** Why something did not come in, in a word: of itself, or the grounds of the decision. */
export function whyNot(brought: { ok: true } | NotBrought): string | string[] {
  if (brought.ok) return 'done';
  if (brought.why === 'file') return brought.refused.code;
  if (brought.why === 'decision') return brought.outcome.grounds.map(({ code }) => code);
  return brought.why;
}
