import { describe, expect, test } from 'vitest';
import {
  type AgreementStatus,
  agreedWorker2014,
  type OfferedStatus,
  outplacementAgreement2014,
  outplacementOffering2014,
  type WorkerStatus,
} from '../../schemes/index.ts';
import { roles } from '../../src/kernel/role.ts';
import {
  type AgreementCase,
  openAgreementSteps,
  openWorkerSteps,
  permitOnAgreement,
  permitOnWorker,
  type WorkerCase,
} from '../../src/modules/agreements/index.ts';
import { type OfferingCase, openOfferingSteps, permitOnOffering } from '../../src/modules/services/index.ts';
import { figure } from '../setup/figure.ts';
import { actorIn, another, each, mine, statusesOf, stepsOf } from './cells.ts';

const [company, otherCompany] = ['0403019261', '0202239951'];
const office = ['office-manager'];
const yes = () => ({ ok: true as const, facts: [] });

/** Who may do what in which state, written down from the design; all else must be refused. */
const allowedOnAgreements = [
  ...each(['propose'], ['new'], office),
  ...each(['agree', 'decline'], ['proposed'], ['employer']),
  ...each(['enter-agreed', 'withdraw'], ['proposed'], office),
  ...each(['add-workers'], ['agreed'], [...office, 'employer']),
  ...each(['end'], ['agreed'], office),
];
const open = ['added', 'offered', 'accepted'];
const allowedOnWorkers = [
  ...each(['add'], ['new'], [...office, 'employer']),
  ...each(['note-event'], [...open, 'refused', 'started'], [...office, 'consultant', 'employer']),
  ...each(['prepare-attestation'], open, ['consultant']),
  ...each(['remove'], [...open, 'refused'], office),
];
const allowedOnOffering = [
  ...each(['offer-service', 'offer-package'], ['new'], office),
  ...each(['stop'], ['offered'], office),
];

/** Whose an agreement is: of the own office, the own company, both or neither; who asks works for one of them. */
const partiesOf = (isOwn: boolean) => ({
  ...{ orgId: isOwn ? mine : another, companyNumber: company },
  asksFor: isOwn ? company : otherCompany,
});

const agreement = (status: AgreementStatus, isOwn: boolean): Omit<AgreementCase, 'who'> => ({
  ...{ ...partiesOf(isOwn), status, kind: 'collective', isPackageOffered: true, priceCents: 1 },
  ...{ billing: [{ at: 'end', share: 100 }], workers: 0, adding: 1 },
});
const worker = (status: WorkerStatus, isOwn: boolean): Omit<WorkerCase, 'who'> => ({
  ...{ ...partiesOf(isOwn), status, event: 'offer', draftId: null },
});
const offering = (status: OfferedStatus, isOwn: boolean): Omit<OfferingCase, 'who'> => ({
  ...{ orgId: isOwn ? mine : another, status, extras: ['stress', another], own: [another], priceCents: 1 },
});

const tables = [
  {
    title: 'an agreement',
    steps: stepsOf(outplacementAgreement2014),
    statuses: statusesOf<AgreementStatus>(outplacementAgreement2014),
    allowed: allowedOnAgreements,
    ask: (step: string, status: AgreementStatus, isOwn: boolean, who: ReturnType<typeof actorIn>) => ({
      decision: permitOnAgreement(step, { ...agreement(status, isOwn), who }, yes),
      open: openAgreementSteps({ ...agreement(status, isOwn), who }),
    }),
  },
  {
    title: 'an agreed worker',
    steps: stepsOf(agreedWorker2014),
    statuses: statusesOf<WorkerStatus>(agreedWorker2014),
    allowed: allowedOnWorkers,
    ask: (step: string, status: WorkerStatus, isOwn: boolean, who: ReturnType<typeof actorIn>) => ({
      decision: permitOnWorker(step, { ...worker(status, isOwn), who }, yes),
      open: openWorkerSteps({ ...worker(status, isOwn), who }),
    }),
  },
  {
    title: 'what an office offers',
    steps: stepsOf(outplacementOffering2014),
    statuses: statusesOf<OfferedStatus>(outplacementOffering2014),
    allowed: allowedOnOffering,
    ask: (step: string, status: OfferedStatus, isOwn: boolean, who: ReturnType<typeof actorIn>) => ({
      decision: permitOnOffering(step, { ...offering(status, isOwn), who }, yes),
      open: openOfferingSteps({ ...offering(status, isOwn), who }),
    }),
  },
] as const;

describe.each(tables)('O-07, OURS-agreement-parties: every step of $title, in every state, for every role', (table) => {
  // Each table asks with its own statuses, which it also lists.
  const ask = table.ask as (
    step: string,
    status: string,
    isOwn: boolean,
    who: ReturnType<typeof actorIn>,
  ) => ReturnType<typeof table.ask>;
  const cells = table.steps.flatMap((step) =>
    table.statuses.flatMap((status) =>
      roles.flatMap((role) => [true, false].map((isOwn) => [step, status, role, isOwn] as const)),
    ),
  );

  test('is open to whom the design names, for their own office or company, and to nobody else', () => {
    const faults = cells.flatMap(([step, status, role, isOwn]) => {
      const { decision, open: steps } = ask(step, status, isOwn, actorIn(role));
      const isAllowed = isOwn && (table.allowed as readonly string[]).includes(`${step}/${status}/${role}`);
      const isRight = decision.ok === isAllowed && steps.includes(step) === isAllowed;
      return isRight ? [] : [`${step} on ${status} by ${role}, own ${isOwn}: ${decision.ok}`];
    });
    expect(faults).toEqual([]);
    figure(
      `Every step × status × role × own or another’s of ${table.title} is as the design says`,
      cells.length,
      'cells generated',
    );
  });

  test('nothing that the design allows is missing from the scheme', () => {
    const known = new Set(cells.map(([step, status, role]) => `${step}/${status}/${role}`));
    expect(table.allowed.filter((cell) => !known.has(cell))).toEqual([]);
  });
});

test('OURS-agreement-parties: an employer notes its offer and nothing that the worker does', () => {
  const who = actorIn('employer');
  const noting = (event: WorkerCase['event']) =>
    permitOnWorker('note-event', { ...worker('offered', true), event, who }, yes).ok;
  expect(noting('offer')).toBe(true);
  for (const event of ['requested', 'offer-accepted', 'offer-refused', 'job-notified', 'job-lost'] as const)
    expect([event, noting(event)]).toEqual([event, false]);
});
