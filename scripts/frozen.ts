import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  careerVoucher2020,
  dismissalNotice2014,
  earlyWarning2014,
  fileCheckCriteria2024,
  followUpPlan2024,
  outplacementOffer2014,
  outplacementRights,
  outplacementServices2014,
  qCheckCriteria,
  questionnaires,
  restructuring2019,
  schemes,
  selectionCertification2024,
} from '../schemes/index.ts';
import { canonical, type Plain } from '../src/kernel/canonical.ts';
import { clockWith } from '../src/platform/clock.ts';

/** A scheme as far as freezing looks at it: data with a name and a first day. */
export interface Dated {
  id: string;
  inForce: { from: string };
}

/** Digests by the id of the scheme, as they were when it came into force. */
export type Frozen = Readonly<Record<string, string>>;

/** Every scheme there is, also those that are no table of steps, every questionnaire, the checklist of file checks and the plan of follow-up. */
export const dated: readonly Dated[] = [
  ...schemes,
  selectionCertification2024,
  fileCheckCriteria2024,
  followUpPlan2024,
  ...questionnaires,
  careerVoucher2020,
  earlyWarning2014,
  ...outplacementRights,
  dismissalNotice2014,
  outplacementOffer2014,
  restructuring2019,
  outplacementServices2014,
  ...qCheckCriteria,
];

/** Where the digests are kept. */
export const frozenFile = 'schemes/frozen.json';

/** SHA-256 of a scheme's data: the order of its keys and the layout of its file say nothing. */
export function digestOf(scheme: Dated): string {
  // A scheme is data only: text, whole numbers, lists and objects.
  const data: Plain = JSON.parse(JSON.stringify(scheme));
  return createHash('sha256').update(canonical(data)).digest('hex');
}

/** The file of a scheme, by the id that stands in it. */
function fileOf({ id }: Dated): string {
  const files = readdirSync('schemes', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.find((name) => readFileSync(join('schemes', name), 'utf8').includes(`'${id}'`));
  return found ? `schemes/${found}` : id;
}

/** What is wrong with the schemes that are in force on a day, as sentences that say what to do (OURS-frozen). */
export function thawed(all: readonly Dated[], frozen: Frozen, today: string): string[] {
  const inForce = all.filter(({ inForce: { from } }) => from <= today);
  const changed = inForce.filter((scheme) => (frozen[scheme.id] ?? digestOf(scheme)) !== digestOf(scheme));
  const unknown = inForce.filter(({ id }) => frozen[id] === undefined);
  const gone = Object.keys(frozen).filter((id) => !all.some((scheme) => scheme.id === id));
  return [
    ...changed.map(
      (scheme) =>
        `${fileOf(scheme)} is in force since ${scheme.inForce.from} and has changed. Put it back, and make a new file named after the day on which the new rules begin.`,
    ),
    ...unknown.map((scheme) => `${fileOf(scheme)} is in force and not frozen. Run \`npm run scheme:print\`.`),
    ...gone.map((id) => `The scheme ${id} was in force and is gone. Put its file back: files were decided by it.`),
  ];
}

/** The digests with those of new schemes. One that is in force is never overwritten; one that is still to come is. */
export const freeze = (all: readonly Dated[], frozen: Frozen, today: string): Frozen =>
  Object.fromEntries(
    [
      ...Object.entries(frozen),
      ...all
        .filter(({ id, inForce: { from } }) => frozen[id] === undefined || from > today)
        .map((scheme) => [scheme.id, digestOf(scheme)] as const),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The digests that are kept. */
export const keptFrozen = (): Frozen => JSON.parse(readFileSync(frozenFile, 'utf8')) as Frozen;

/** Freezes what is new; what is in force stays as it was frozen. */
export function keepFrozen(): void {
  const next = freeze(dated, keptFrozen(), clockWith().today());
  writeFileSync(frozenFile, `${JSON.stringify(next, null, 2)}\n`);
}

if (import.meta.main) {
  const faults = thawed(dated, keptFrozen(), clockWith().today());
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
