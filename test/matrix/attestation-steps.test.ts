import { describe, expect, test } from 'vitest';
import {
  type AttestationStatus,
  attestation2018,
  attestationDraft2018,
  type DraftStatus,
} from '../../schemes/index.ts';
import { addDays, day } from '../../src/kernel/day.ts';
import { type Actor, type Role, roles } from '../../src/kernel/role.ts';
import { permitOnAttestation } from '../../src/modules/attestations/attestation.ts';
import { newDraft, permitOnDraft } from '../../src/modules/attestations/draft.ts';
import {
  addScan,
  cancelDraft,
  type DraftState,
  declineAttestation,
  openDraftSteps,
  PrepareAttestation,
  prepareAttestation,
  signAttestation,
  withdrawAttestation,
} from '../../src/modules/attestations/index.ts';
import { keysFrom } from '../../src/platform/keys.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-03-02');
const keys = keysFrom('a secret of the tests, 32 characters and more');
const waits = ['prepared', 'scanned'];

/** Who may do what in which state, written down from M-01 and its readings, apart from the schemes. All else is refused. */
const onDrafts = [
  'prepare/new/consultant',
  ...each(['sign', 'decline'], waits, ['citizen']),
  ...each(['add-scan', 'cancel'], waits, ['consultant']),
  ...each(['register'], waits, ['intervention-secretariat']),
  'enter-paper/new/intervention-secretariat',
];
const onAttestations = [
  'sign/new/citizen',
  'register/new/intervention-secretariat',
  ...each(['withdraw'], ['registered'], ['citizen', 'intervention-secretariat']),
];
/** Of another citizen or office only the secretariat works, whose office and citizen are everybody's. */
const ofAnother = (cells: string[]) => cells.filter((cell) => cell.endsWith('/intervention-secretariat'));

const done = () => ({ ok: true as const, facts: [] });
const draftIn = (status: DraftStatus): DraftState => ({
  ...newDraft,
  // One that lapsed is one that nobody signed in time.
  status: status === 'lapsed' ? 'prepared' : status,
  preparedOn: status === 'lapsed' ? day('2025-11-30') : addDays(today, -1),
});

/** The file and the draft that SQL would find: of the citizen `mine`, whose number the office `mine` typed. */
const text = { numberDigest: 'number', nameDigest: null };
const found = { givenName: 'Bina', familyName: 'Patel', birthOn: null, attestations: [], lines: [] };
const fileOf = (who: Actor) => ({ ...found, digests: [who.citizenId === mine ? 'number' : 'another number'] });
const draft = { version: 1, state: newDraft, text };
const prepared = PrepareAttestation.parse({ orgId: mine, startsOn: '2026-03-02', endsOn: '2026-06-30' });

const ids = { orgId: mine, draftId: another };

/** Whether the door of a step opens to somebody; the secretariat's doors are asked by its role alone. */
const doors: Readonly<Record<string, (who: Actor) => boolean>> = {
  prepare: (who) => prepareAttestation.load({ command: prepared, who, today, keys }).read([[{ id: mine }]]) !== null,
  'add-scan': (who) => addScan.load({ command: { ...ids, sha256: '' }, who, today, keys }).read([[draft]]) !== null,
  cancel: (who) => cancelDraft.load({ command: ids, who, today, keys }).read([[draft]]) !== null,
  sign: (who) => {
    const command = { ...ids, citizenId: who.id, id: another, region: null, language: null };
    return signAttestation.load({ command, who, today, keys }).read([[draft], [fileOf(who)]]) !== null;
  },
  decline: (who) =>
    declineAttestation
      .load({ command: { ...ids, citizenId: who.id }, who, today, keys })
      .read([[draft], [fileOf(who)]]) !== null,
  withdraw: (who) =>
    withdrawAttestation
      .load({ command: { citizenId: mine, attestationId: another }, who, today, keys })
      .read([[{ version: 1, state: {} }], [fileOf(who)]]) !== null,
};
const asked = (role: Role, isOwn: boolean) => actorIn(role, isOwn ? mine : another, isOwn ? mine : another);
const isLetIn = (step: string, who: Actor) => doors[step]?.(who) ?? true;

const draftSteps = stepsOf(attestationDraft2018);
const draftStatuses = statusesOf<DraftStatus>(attestationDraft2018);
const steps = stepsOf(attestation2018);
const statuses = statusesOf<AttestationStatus>(attestation2018);

describe.each([true, false])('M-01: of one’s own citizen or office: %s', (isOwn) => {
  test.each(draftSteps)('%s on a prepared attestation, in every state, for every role', (step) => {
    const open: string[] = [];
    for (const status of draftStatuses)
      for (const role of roles) {
        const who = asked(role, isOwn);
        const about = { draft: draftIn(status), who, today };
        const isPermitted = permitOnDraft(step, about, done).ok;
        expect(openDraftSteps(about.draft, who, today).includes(step)).toBe(isPermitted);
        if (isPermitted && isLetIn(step, who)) open.push(`${step}/${status}/${role}`);
      }
    const allowed = (isOwn ? onDrafts : ofAnother(onDrafts)).filter((cell) => cell.startsWith(`${step}/`));
    expect(open.sort()).toEqual(allowed.sort());
  });

  test.each(steps)('%s on an attestation, in every state, for every role', (step) => {
    const open: string[] = [];
    for (const status of statuses)
      for (const role of roles) {
        const who = asked(role, isOwn);
        const isPermitted = permitOnAttestation(step, { who, today, status, endsOn: today }, done).ok;
        if (isPermitted && isLetIn(step, who)) open.push(`${step}/${status}/${role}`);
      }
    const allowed = (isOwn ? onAttestations : ofAnother(onAttestations)).filter((cell) => cell.startsWith(`${step}/`));
    expect(open.sort()).toEqual(allowed.sort());
  });
});

test('M-01/reading-blind: who poses as the citizen for whom it was prepared finds the door closed too', () => {
  const posing = { ...ids, citizenId: mine, id: newDraft.code, region: null, language: null };
  const who = asked('citizen', false);
  expect(signAttestation.load({ command: posing, who, today, keys }).read([[draft], [fileOf(who)]])).toBe(null);
  expect(declineAttestation.load({ command: posing, who, today, keys }).read([[draft], [fileOf(who)]])).toBe(null);
});

test('M-01: nothing that the manual allows is missing from the schemes', () => {
  const known = [...each(draftSteps, draftStatuses, roles), ...each(steps, statuses, roles)];
  expect([...onDrafts, ...onAttestations].filter((cell) => !known.includes(cell))).toEqual([]);
  figure(
    'Every step × status × role × own or another’s of prepared and signed attestations is as the manual says',
    known.length * 2,
    'cells generated from the schemes, each door asked as well',
  );
});
