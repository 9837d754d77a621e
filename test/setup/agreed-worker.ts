import { agreedWorker2014, outplacementAgreement2014 } from '../../schemes/index.ts';
import {
  type AgreedWorkerFact,
  type AgreementFact,
  agreedWorkerKind,
  agreementKind,
} from '../../src/modules/agreements/index.ts';
import { statement } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/new-id.ts';
import { type Org, on, planted, type TestHouse } from './house.ts';

const minimalPackage = statement<unknown>(
  'sow.package',
  `insert into package (org_id, id, version, scheme, status, services, form, minutes, price_cents, offered_on, offered_by)
   values ($1, $2, 1, 'outplacement-offering/2014-09-01', 'offered', '["cv"]', 'both', 3600, 250000, '2025-01-01', $1)`,
);
const sayWho = statement<unknown>(
  'sow.agreed-worker-text',
  `insert into agreed_worker_text (org_id, id, agreement_id, given_name, family_name, birth_on, person_digest, language)
   values ($1, $2::uuid, $3, $4, 'Patel', '1980-05-17', $2::uuid::text, 'nl')`,
);
const agree = statement<unknown>(
  'sow.agreed',
  `update agreement set status = 'agreed', agreed_on = '2025-12-08', agreed_how = 'paper', version = 2 where org_id = $1 and id = $2`,
);

/**
 * Sows a worker under an agreement of 60 hours of an office: dismissed on 2025-12-01 with an indemnity of nine months, so that
 * the general regime holds. Gives the worker's id.
 */
export async function anAgreedWorker(house: TestHouse, office: Org, given = 'Bina'): Promise<string> {
  const [workerId, agreementId, packageId] = [newId(), newId(), newId()];
  const said = { on: on('2025-12-05'), by: office.id };
  const proposed: AgreementFact = {
    ...{ kind: 'agreement', id: agreementId, did: 'proposed', ...said, scheme: outplacementAgreement2014.id },
    ...{ companyNumber: '0403019261', of: 'individual', packageId, services: ['cv'], form: 'both', minutes: 3600 },
    ...{ priceCents: 250_000, billing: [{ at: 'start', share: 100 }], announcedOn: null, expectedWorkers: null },
  };
  const added: AgreedWorkerFact = {
    ...{ kind: 'agreed_worker', id: workerId, did: 'added', ...said, scheme: agreedWorker2014.id, agreementId },
    dismissal: {
      ...{ notifiedOn: on('2025-12-01'), ground: 'ordinary', by: 'indemnity', noticeMonths: 9, noticeWeeks: 0 },
      ...{
        letterPostedOn: null,
        noticeStartedOn: null,
        contractEndedOn: on('2025-12-01'),
        collectiveAnnouncedOn: null,
      },
    },
    service: {
      ...{ inServiceSince: on('2010-01-04'), workingTime: 10_000, sector: 'private', pensionClaimableFrom: null },
      ...{ mustBeAvailable: true, learntOn: null },
    },
  };
  await house.sow(
    minimalPackage.with(office.id, packageId),
    planted(house, agreementKind, office.id, proposed),
    agree.with(office.id, agreementId),
    planted(house, agreedWorkerKind, office.id, added),
    sayWho.with(office.id, workerId, agreementId, given),
  );
  return workerId;
}
