import { describe, expect, test } from 'vitest';
import { aRight, type Told } from '../../../test/setup/right.ts';
import { contradictions } from './contradictions.ts';

const fields = (given: Told) => contradictions(aRight(given)).map(({ path }) => path.join('.'));

describe('OURS-input: what can not all be true is named', () => {
  test.each<{ why: string; given: Told; named: string[] }>([
    {
      why: 'a birth in the future',
      given: { worker: { bornOn: '2025-06-02' } },
      named: ['worker.bornOn', 'worker.inServiceSince'],
    },
    {
      why: 'in service before being born',
      given: { worker: { bornOn: '2009-05-02' } },
      named: ['worker.inServiceSince', 'worker.bornOn'],
    },
    {
      why: 'dismissed before being in service',
      given: { worker: { inServiceSince: '2025-03-15' } },
      named: ['dismissal.notifiedOn', 'worker.inServiceSince'],
    },
    {
      why: 'a contract that ended before the dismissal',
      given: { dismissal: { contractEndedOn: '2025-03-13' } },
      named: ['dismissal.contractEndedOn', 'dismissal.notifiedOn'],
    },
    {
      why: 'notice that began before it was given',
      given: { dismissal: { by: 'notice', noticeStartedOn: '2025-03-13' } },
      named: ['dismissal.noticeStartedOn', 'dismissal.notifiedOn'],
    },
    {
      why: 'notice that began after the end',
      given: { dismissal: { by: 'notice', noticeStartedOn: '2025-03-17', contractEndedOn: '2025-03-16' } },
      named: ['dismissal.contractEndedOn', 'dismissal.noticeStartedOn'],
    },
    {
      why: 'a letter posted after it was notified',
      given: { dismissal: { letterPostedOn: '2025-03-15' } },
      named: ['dismissal.notifiedOn', 'dismissal.letterPostedOn'],
    },
    {
      why: 'a dismissal that is still to come',
      given: { asOf: '2025-03-13' },
      named: ['asOf', 'dismissal.notifiedOn'],
    },
    {
      why: 'learnt before it was told',
      given: { worker: { learntOn: '2025-03-13' } },
      named: ['worker.learntOn', 'dismissal.notifiedOn'],
    },
    {
      why: 'a certificate before the dismissal',
      given: { worker: { medicalCertificateOn: '2025-03-13' } },
      named: ['worker.medicalCertificateOn', 'dismissal.notifiedOn'],
    },
    {
      why: 'a certificate before it was learnt',
      given: { worker: { learntOn: '2025-03-20', medicalCertificateOn: '2025-03-19' } },
      named: ['worker.medicalCertificateOn', 'worker.learntOn'],
    },
    {
      why: 'a pension before birth',
      given: { worker: { pensionClaimableFrom: '1970-04-30' } },
      named: ['worker.pensionClaimableFrom', 'worker.bornOn'],
    },
    {
      why: 'a restructuring without announcement',
      given: { dismissal: { ground: 'restructuring' } },
      named: ['dismissal.collectiveAnnouncedOn'],
    },
    {
      why: 'announced after the dismissal',
      given: { dismissal: { ground: 'restructuring', collectiveAnnouncedOn: '2025-03-15' } },
      named: ['dismissal.notifiedOn', 'dismissal.collectiveAnnouncedOn'],
    },
    {
      why: 'an event before the dismissal',
      given: { events: ['offer 2025-03-14', 'requested 2025-03-13'] },
      named: ['events.1.on', 'dismissal.notifiedOn'],
    },
    {
      why: 'an answer to nothing',
      given: { events: ['offer-accepted 2025-03-20'] },
      named: ['events.0.on', 'events.0.kind'],
    },
    {
      why: 'an answer before the offer',
      given: { events: ['offer-refused 2025-03-20', 'offer 2025-03-21'] },
      named: ['events.0.on', 'events.0.kind'],
    },
    {
      why: 'yes and no to one offer',
      given: { events: ['offer 2025-03-20', 'offer-accepted 2025-03-21', 'offer-refused 2025-03-22'] },
      named: ['events.2.on', 'events.2.kind'],
    },
    {
      why: 'a programme that starts twice',
      given: { events: ['programme-started 2025-03-20', 'programme-started 2025-03-21'] },
      named: ['events.1.on', 'events.1.kind'],
    },
    {
      why: 'a programme before the consent',
      given: { events: ['offer 2025-03-15', 'programme-started 2025-03-20', 'offer-accepted 2025-03-21'] },
      named: ['events.1.on', 'events.1.kind'],
    },
    {
      why: 'a programme that was refused',
      given: { events: ['offer 2025-03-15', 'offer-refused 2025-03-16', 'programme-started 2025-03-20'] },
      named: ['events.2.on', 'events.2.kind'],
    },
    {
      why: 'hours of no programme',
      given: { events: ['hours 2025-03-20 4'] },
      named: ['events.0.on', 'events.0.kind'],
    },
    {
      why: 'hours before it started',
      given: { events: ['hours 2025-03-20 4', 'programme-started 2025-03-21'] },
      named: ['events.0.on', 'events.0.kind'],
    },
    {
      why: 'hours without a number',
      given: { events: ['programme-started 2025-03-20', 'hours 2025-03-20'] },
      named: ['events.1.hours'],
    },
    {
      why: 'a job lost that never began',
      given: { events: ['job-lost 2025-03-20'] },
      named: ['events.0.on', 'events.0.kind'],
    },
    {
      why: 'a job lost before it began',
      given: { events: ['job-started 2025-03-21', 'job-lost 2025-03-20'] },
      named: ['events.1.on', 'events.1.kind'],
    },
    {
      why: 'one job lost twice',
      given: { events: ['job-started 2025-03-20', 'job-lost 2025-03-21', 'job-lost 2025-03-22'] },
      named: ['events.2.on', 'events.2.kind'],
    },
    {
      why: 'a restart with no job lost',
      given: { events: ['restart-requested 2025-03-20'] },
      named: ['events.0.on', 'events.0.kind'],
    },
  ])('$why', ({ given, named }) => {
    expect(fields(given)).toEqual(named);
  });

  test.each<{ why: string; given: Told }>([
    {
      why: 'all on one day',
      given: {
        asOf: '2025-03-14',
        dismissal: { contractEndedOn: '2025-03-14', letterPostedOn: '2025-03-14' },
        worker: { learntOn: '2025-03-14', medicalCertificateOn: '2025-03-14' },
        events: ['offer 2025-03-14', 'offer-accepted 2025-03-14', 'programme-started 2025-03-14', 'hours 2025-03-14 2'],
      },
    },
    {
      why: 'a second offer answered otherwise',
      given: {
        events: [
          'offer 2025-03-15',
          'offer-refused 2025-03-20',
          'offer 2025-04-15',
          'offer-accepted 2025-04-16',
          'programme-started 2025-04-20',
        ],
      },
    },
    {
      why: 'told in another order than it happened',
      given: { events: ['offer-accepted 2025-03-21', 'offer 2025-03-20'] },
    },
    {
      why: 'a clash after the day that is asked',
      given: { asOf: '2025-03-20', events: ['job-lost 2025-03-21'], worker: { medicalCertificateOn: '2025-03-21' } },
    },
    {
      why: 'learnt from the letter before it counts as received',
      given: { dismissal: { letterPostedOn: '2025-03-11' }, worker: { learntOn: '2025-03-12' } },
    },
    { why: 'an announcement that plays no part', given: { dismissal: { collectiveAnnouncedOn: '2025-05-01' } } },
    {
      why: 'two jobs, each lost',
      given: {
        events: [
          'job-started 2025-03-20',
          'job-lost 2025-03-21',
          'job-started 2025-03-22',
          'job-lost 2025-03-23',
          'restart-requested 2025-03-24',
        ],
      },
    },
  ])('and nothing is wrong with: $why', ({ given }) => {
    expect(fields(given)).toEqual([]);
  });
});
