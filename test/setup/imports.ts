import { Readable } from 'node:stream';
import type { Actor } from '../../src/kernel/role.ts';
import {
  agreeToAgreement,
  type OnAgreement,
  ProposeAgreement,
  proposeAgreement,
} from '../../src/modules/agreements/index.ts';
import { OfferPackage, offerPackage } from '../../src/modules/services/index.ts';
import { type ReadList, readList } from '../../src/modules/worker-imports/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import type { TestHouse } from './house.ts';

const done = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.grounds.map(({ code }) => code).join());
};

/** A collective agreement that both parties stand by, with no worker under it. */
export async function collective(
  house: TestHouse,
  { manager, employer }: { manager: Actor; employer: Actor },
  companyNumber: string,
): Promise<OnAgreement> {
  const orgId = manager.orgId ?? '';
  const sold = OfferPackage.parse({ orgId, name: 'Basis', form: 'both', minutes: 3600, priceCents: 250_000 });
  const command = ProposeAgreement.parse({
    ...{ orgId, companyNumber, employer: 'Alfa', kind: 'collective', packageId: sold.id },
    billing: [{ at: 'end', share: 100 }],
  });
  done(await house.does(manager, offerPackage, sold));
  done(await house.does(manager, proposeAgreement, command));
  const ids = { orgId, agreementId: command.id };
  done(await house.does(employer, agreeToAgreement, ids));
  return ids;
}

/** The headings of the lists of the tests. */
export const headings = [
  'Naam',
  'Voornaam',
  'Geboortedatum',
  'In dienst sinds',
  'Ontslag meegedeeld op',
  'Opzegging of vergoeding',
  'Maanden opzegging',
];

const letters = (n: number): string =>
  (n >= 26 ? letters(Math.floor(n / 26) - 1) : '') + 'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26);

/** The cells of a worker who can be added, another one for each number. */
export const goodCells = (n: number): string[] => [
  `Peeters-${letters(n)}`,
  'An',
  `${(n % 28) + 1}/${(n % 12) + 1}/${1965 + (n % 30)}`,
  '2009-05-01',
  '14/01/2026',
  'vergoeding',
  '9',
];

/** A list as a spreadsheet saves it. */
export const asCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(';')).join('\r\n');

/** Sends a list, as a page or the API does. */
export const send = (
  house: TestHouse & { quarantineDir: string },
  actor: Actor,
  into: OnAgreement,
  rows: readonly (readonly string[])[] | Buffer,
  name = 'lijst.csv',
): Promise<ReadList> => {
  const bytes = Buffer.isBuffer(rows) ? rows : Buffer.from(asCsv(rows));
  const { quarantineDir } = house;
  return readList(
    { ...house, gate: { quarantineDir } },
    { actor, requestId: newId() },
    {
      ...into,
      ...{ file: { name, stream: Readable.from([bytes], { objectMode: false }) }, bytes: bytes.length, once: null },
    },
  );
};
