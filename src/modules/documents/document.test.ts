import { describe, expect, test } from 'vitest';
import { on } from '../../../test/setup/house.ts';
import { roles } from '../../kernel/role.ts';
import { evolveLine, type LineFact, type LineState } from '../steps/index.ts';
import { addableKinds, type DocumentState, documentKinds, isOpenable, scanStates } from './document.ts';
import { missingFinalReports } from './final-report.ts';
import { uploadQuota } from './upload-quota.ts';

const id = '01890000-0000-7000-8000-000000000001';
const registered: LineFact = {
  kind: 'step',
  id,
  did: 'registered',
  scheme: 'outplacement-line/2018-11-01',
  service: 'outplacement',
  orgId: id,
  attestationId: id,
  startsOn: on('2018-11-21'),
  endsOn: on('2019-11-21'),
  financingNumber: null,
  requesterOrg: id,
  requesterId: id,
  executorOrg: id,
  executorId: id,
};
const lineOf = (...facts: LineFact[]): LineState[] => [
  facts.reduce<LineState>(evolveLine, evolveLine(null, registered)),
];
const stopped: LineFact = {
  kind: 'step',
  id,
  did: 'stopped',
  on: on('2019-03-04'),
  endedOn: on('2019-03-01'),
  reason: 'work',
  consultedOn: null,
};
const cancelled: LineFact = {
  kind: 'step',
  id,
  did: 'cancelled',
  on: on('2019-03-01'),
  endedOn: on('2019-03-01'),
  financingNumber: null,
};
const report = (addedOn: string, more: Partial<DocumentState> = {}) => ({
  kind: 'final-report' as const,
  scan: 'none' as const,
  addedOn: on(addedOn),
  ...more,
});

describe('M-21: a final report is asked for', () => {
  test.each([
    { today: '2019-11-21', lines: lineOf(), reports: [], missing: [], why: 'not on the last day itself' },
    { today: '2019-11-22', lines: lineOf(), reports: [], missing: ['2019-11-21'], why: 'from the day after' },
    { today: '2019-12-21', lines: lineOf(), reports: [], missing: ['2019-11-21'], why: 'still once it is executed' },
    { today: '2019-11-22', lines: lineOf(), reports: [report('2019-11-20')], missing: [], why: 'not when it is there' },
    {
      today: '2019-11-22',
      lines: lineOf(),
      reports: [report('2018-11-21')],
      missing: [],
      why: 'nor from the first day on',
    },
    {
      today: '2019-11-22',
      lines: lineOf(),
      reports: [report('2018-11-20')],
      missing: ['2019-11-21'],
      why: 'one of an earlier guidance does not count',
    },
    {
      today: '2019-11-22',
      lines: lineOf(),
      reports: [report('2019-11-20', { kind: 'action-plan' })],
      missing: ['2019-11-21'],
      why: 'an action plan is none',
    },
    {
      today: '2019-11-22',
      lines: lineOf(),
      reports: [report('2019-11-20', { scan: 'infected' })],
      missing: ['2019-11-21'],
      why: 'nobody can read an infected one',
    },
    {
      today: '2019-11-22',
      lines: lineOf(),
      reports: [report('2019-11-20', { scan: 'waiting' })],
      missing: [],
      why: 'one that is being checked is there',
    },
    { today: '2019-03-04', lines: lineOf(stopped), reports: [], missing: ['2019-03-01'], why: 'from the stop on' },
    { today: '2020-01-01', lines: lineOf(cancelled), reports: [], missing: [], why: 'not where there was no guidance' },
    { today: '2019-11-22', lines: [], reports: [], missing: [], why: 'not without a line' },
  ])('$why', ({ today, lines, reports, missing }) => {
    expect(missingFinalReports(lines, reports, on(today))).toEqual(missing);
  });
});

test('M-11: a consultant and a mediator add every kind, a citizen a CV or another document, nobody else anything', () => {
  const may = Object.fromEntries(roles.map((role) => [role, addableKinds(role)]));

  expect(may).toEqual({
    citizen: ['cv', 'other'],
    consultant: documentKinds,
    mediator: documentKinds,
    'office-manager': [],
    'intervention-secretariat': [],
    'intervention-adviser': [],
    'partner-desk': [],
    'selection-officer': [],
    'selection-trainer': [],
    'selection-checker': [],
    'selection-consultant': [],
    employer: [],
    'certification-secretariat': [],
    evaluator: [],
    decider: [],
    'mandate-officer': [],
    'policy-officer': [],
    respondent: [],
    'complaints-officer': [],
    complainant: [],
    'data-protection-officer': [],
    administrator: [],
  });
  expect(addableKinds('system')).toEqual([]);
});

test('OURS-scan: a document opens when it is clean or nobody scans, never while it waits or is infected', () => {
  expect(scanStates.filter((scan) => isOpenable({ scan }))).toEqual(['none', 'clean']);
});

describe('OURS-upload: one person sends', () => {
  const MB = 1024 * 1024;

  test('three files at once, and a fourth when one has ended', () => {
    const quota = uploadQuota(() => 0);
    const places = [1, 2, 3].map(() => quota.take('ann', 1));

    expect(quota.take('ann', 1)).toEqual({ ok: false, code: 'too-many-at-once' });
    expect(quota.take('bob', 1).ok).toBe(true);

    const [first] = places;
    if (first?.ok) {
      first.release();
      first.release();
    }
    expect(quota.take('ann', 1).ok).toBe(true);
    expect(quota.take('ann', 1).ok).toBe(false);
  });

  test.each([
    { bytes: 50 * MB, files: 4, minutes: 59, more: false, why: '200 MB within the hour' },
    { bytes: 50 * MB - 1, files: 4, minutes: 59, more: true, why: 'a little less than 200 MB' },
    { bytes: 50 * MB, files: 4, minutes: 60, more: true, why: '200 MB, an hour ago' },
    { bytes: null, files: 10, minutes: 59, more: false, why: 'ten files that did not say how large they are' },
    { bytes: null, files: 9, minutes: 59, more: true, why: 'nine of those' },
  ])('after $why another file: $more', ({ bytes, files, minutes, more }) => {
    let now = 0;
    const quota = uploadQuota(() => now);
    for (let sent = 0; sent < files; sent += 1) {
      const place = quota.take('ann', bytes);
      if (place.ok) place.release();
    }

    now = minutes * 60_000;

    expect(quota.take('ann', 1).ok).toBe(more);
    expect(quota.take('bob', 1).ok).toBe(true);
  });
});
