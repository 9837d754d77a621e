import { describe, expect, test } from 'vitest';
import {
  type CertificateStatus,
  certoCertificate2014,
  givenMandate2024,
  grantedLevel2024,
} from '../../schemes/index.ts';
import type { Cite } from '../../sources/index.ts';
import { addDays, day } from '../../src/kernel/day.ts';
import { type Role, roles } from '../../src/kernel/role.ts';
import { openCertificateSteps } from '../../src/modules/certificates/decide-certificate.ts';
import {
  type CertificateState,
  noHits,
  noteLabel,
  restoreCertificate,
  suspendCertificate,
  terminateCertificate,
  withdrawCertificate,
} from '../../src/modules/certificates/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const today = day('2026-03-02');
type Status = Exclude<CertificateStatus, 'new'>;

/** What a body, and what a holder, may do in which state: written down from C-02 and V-06, apart from the schemes. */
const by = (body: string) => [
  `suspend/valid/${body}`,
  `restore/suspended/${body}`,
  ...each(['withdraw'], ['valid', 'suspended'], [body]),
  ...each(['terminate'], ['valid', 'suspended'], ['office-manager']),
];
const tables: {
  title: string;
  of: string;
  table: {
    steps: readonly { do: string; by: unknown }[];
    statuses: Readonly<Partial<Record<CertificateStatus, unknown>>>;
  };
  criterion: Cite;
  allowed: string[];
}[] = [
  {
    title: 'C-02: a certificate',
    of: 'certo/2014-09-01',
    table: certoCertificate2014,
    criterion: 'C-06',
    allowed: by('decider'),
  },
  {
    ...{ title: 'V-06: a mandate', of: 'career-guidance-mandate/2024-01-01', table: givenMandate2024 },
    ...{
      criterion: 'V-04',
      allowed: [...by('mandate-officer'), ...each(['note-label'], ['valid', 'suspended'], ['mandate-officer'])],
    },
  },
  {
    ...{ title: 'S-09: a level', of: 'selection-level/2024-03-22', table: grantedLevel2024 },
    ...{ criterion: 'S-09', allowed: by('selection-officer') },
  },
];

/** A certificate in each state, today; one that expired is one whose last day is past. */
const inState = (scheme: string, status: Status): CertificateState => ({
  ...{ scheme, number: 'CERTO-2222-2222', applicationId: another, startsOn: day('2024-01-01') },
  ...{ since: today, decidedBy: null, criteria: [], labels: [], status: status === 'expired' ? 'valid' : status },
  ...{ level: null, endsOn: status === 'expired' ? addDays(today, -1) : today },
});

/** Everything that a need could ask is met: criteria of its scheme, reasons, and a hearing; nothing is hit. */
function decided(step: string, state: CertificateState, who: ReturnType<typeof actorIn>, criterion: Cite): boolean {
  const certificate = { owner: mine, id: another, version: 1, state };
  const command = {
    orgId: mine,
    certificateId: another,
    criteria: [criterion],
    reasons: 'Omdat.',
    heardOn: today,
    plan: null,
  };
  const asked = { subject: { orgId: mine, certificate, hits: noHits }, command, who, today };
  const whole = { ...asked, now: new Date(`${today}T10:00:00Z`), digest: () => '' };
  if (step === 'suspend') return suspendCertificate.decide(whole).ok;
  if (step === 'restore') return restoreCertificate.decide(whole).ok;
  if (step === 'withdraw') return withdrawCertificate.decide(whole).ok;
  if (step === 'note-label') {
    const label = { code: 'qfor', number: '1', fromOn: today, endsOn: today } as const;
    return noteLabel.decide({ ...whole, command: { ...command, ...label } }).ok;
  }
  return step === 'terminate' && terminateCertificate.decide(whole).ok;
}

describe.each(tables)('$title that was granted', ({ of, table, criterion, allowed }) => {
  // Granting is a step of the application, whose matrix has it; before it there is no certificate to ask about.
  const steps = stepsOf(table).filter((step) => step !== 'grant');
  const statuses = statusesOf<CertificateStatus>(table).filter((one): one is Status => one !== 'new');

  test.each([true, false])('every step, in every state, for every role; of one’s own organisation: %s', (isOwn) => {
    const open: string[] = [];
    for (const status of statuses)
      for (const role of roles as readonly Role[]) {
        const [state, who] = [inState(of, status), actorIn(role, another, isOwn ? mine : another)];
        const done = steps.filter((step) => decided(step, state, who, criterion));
        // What a page offers is asked by the holder or the body alone.
        if (isOwn) expect(openCertificateSteps(state, who, today)).toEqual(done);
        open.push(...done.map((step) => `${step}/${status}/${role}`));
      }
    const mayBe = isOwn ? allowed : allowed.filter((cell) => !cell.endsWith('/office-manager'));
    expect(open.sort()).toEqual([...mayBe].sort());
  });

  test('nothing that the paragraphs allow is missing from the scheme', () => {
    const known = each(steps, statuses, roles);
    expect(allowed.filter((cell) => !known.includes(cell))).toEqual([]);
    figure(
      `Every step × status × role × own or another’s of what was granted under ${of} is as the paragraphs say`,
      known.length * 2,
      'cells generated from the scheme',
    );
  });
});
