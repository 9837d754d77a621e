import { describe, expect, test } from 'vitest';
import { anyRight, lots } from '../../../test/setup/any-right.ts';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { outplacementPages } from '../../texts/outplacement-pages.ts';
import { assess } from './assess.ts';
import { nextSteps } from './next-steps.ts';

function told(given: Told) {
  const facts = aRight(given);
  const { worker, employer } = nextSteps(facts, assess(facts));
  return [worker.step, worker.by, employer.step, employer.by];
}
const special = { dismissal: { noticeWeeks: 20 } };

describe('O-06: what worker and employer do next', () => {
  test.each<{ why: string; given: Told; next: (string | null)[] }>([
    {
      why: 'nothing is due yet',
      given: { asOf: '2025-03-20' },
      next: ['wait-offer', '2025-03-29', 'offer', '2025-03-29'],
    },
    {
      why: 'the offer is late',
      given: { asOf: '2025-04-01' },
      next: ['put-in-default', '2025-12-27', 'offer-late', null],
    },
    { why: 'both are late', given: { asOf: '2026-01-05' }, next: ['seek-advice', null, 'offer-late', null] },
    {
      why: 'put in default',
      given: { asOf: '2025-04-05', events: ['default-notice 2025-04-01'] },
      next: ['wait-offer', '2025-04-29', 'offer-again', '2025-04-29'],
    },
    {
      why: 'in vain',
      given: { asOf: '2025-05-05', events: ['default-notice 2025-04-01'] },
      next: ['seek-advice', null, 'pay-weeks', null],
    },
    {
      why: 'offered',
      given: { asOf: '2025-03-25', events: ['offer 2025-03-20'] },
      next: ['answer', '2025-04-17', 'wait-answer', '2025-04-17'],
    },
    {
      why: 'accepted',
      given: { asOf: '2025-03-25', events: ['offer 2025-03-20', 'offer-accepted 2025-03-21'] },
      next: ['wait-start', null, 'carry-out', null],
    },
    {
      why: 'begun',
      given: { events: ['programme-started 2025-04-07'] },
      next: ['follow', '2026-04-07', 'carry-out', '2026-04-07'],
    },
    {
      why: 'at work',
      given: { events: ['programme-started 2025-04-07', 'job-notified 2025-05-01'] },
      next: ['tell-job-lost', null, 'nothing', null],
    },
    {
      why: 'work lost',
      given: { asOf: '2025-05-20', events: ['job-started 2025-04-01', 'job-lost 2025-05-10'] },
      next: ['ask-restart', '2025-06-10', 'offer-late', null],
    },
    {
      why: 'to VDAB',
      given: { ...special, asOf: '2025-05-05', events: ['default-notice 2025-04-01'] },
      next: ['ask-vdab', '2026-04-01', 'offer-late', null],
    },
    {
      why: 'VDAB asked',
      given: { ...special, asOf: '2025-05-05', events: ['default-notice 2025-04-01', 'vdab-claim 2025-05-04'] },
      next: ['seek-advice', null, 'pay-contribution', null],
    },
    {
      why: 'on request',
      given: { ...special, worker: { workingTime: 0.4 } },
      next: ['ask-offer', null, 'wait-request', null],
    },
    {
      why: 'notice that runs',
      given: { dismissal: { noticeWeeks: 20, by: 'notice' } },
      next: ['tell-end', null, 'wait-end', null],
    },
    {
      why: 'a restructuring',
      given: { dismissal: { ground: 'restructuring', collectiveAnnouncedOn: '2025-01-10' } },
      next: ['register', null, 'cell', null],
    },
    {
      why: 'no right',
      given: { ...special, worker: { bornOn: '1995-01-01' } },
      next: ['voluntary', null, 'nothing', null],
    },
    { why: 'urgent cause', given: { dismissal: { ground: 'urgent-cause' } }, next: ['nothing', null, 'nothing', null] },
    {
      why: 'medical force majeure',
      given: { dismissal: { ground: 'medical-force-majeure' } },
      next: ['nothing', null, 'pay-fund', '2025-04-28'],
    },
  ])('$why', ({ given, next }) => {
    expect(told(given)).toEqual(next);
  });

  test('a step that names a day has one, whatever happened', () => {
    const luck = lots(11);
    for (let round = 0; round < 1_500; round += 1) {
      const facts = anyRight(luck);
      const { worker, employer } = nextSteps(facts, assess(facts));
      const words = outplacementPages.nl;
      const lacking = [
        [words[`worker.${worker.step}`], worker.by],
        [words[`employer.${employer.step}`], employer.by],
      ].filter(([sentence, by]) => sentence?.includes('{day}') && by === null);
      expect({ lacking, facts }).toEqual({ lacking: [], facts });
    }
  });
});
