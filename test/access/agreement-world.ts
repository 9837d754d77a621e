import {
  AddWorkers,
  addWorkers,
  agreeToAgreement,
  ProposeAgreement,
  proposeAgreement,
} from '../../src/modules/agreements/index.ts';
import { OfferPackage, OfferService, offerPackage, offerService } from '../../src/modules/services/index.ts';
import type { Outcome } from '../../src/platform/perform.ts';
import type { TestHouse } from '../setup/house.ts';
import { canary } from './canaries.ts';
import type { World } from './world.ts';

/** What an office sold: an agreement that holds with a worker under it, and one that waits for an answer. */
export interface Agreed {
  orgId: string;
  serviceId: string;
  packageId: string;
  agreementId: string;
  proposedId: string;
  workerId: string;
}

/** Enterprise numbers of the two employers; the first has agreements. */
export const companies = ['0403019261', '0202239951'] as const;

const done = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.grounds.map(({ code }) => code).join());
};

/** An agreement of an office with the employer about the citizen `live`, whom it names as nothing else does. */
export async function anAgreement(
  house: TestHouse,
  orgId: string,
  { manager, employer }: Pick<World['people'], 'manager' | 'employer'>,
  { nationalNumber }: { nationalNumber: string },
): Promise<Agreed> {
  const service = OfferService.parse({ orgId, name: 'Wandelcoaching' });
  const sold = OfferPackage.parse({
    ...{ orgId, name: 'Basis', extras: [service.id], form: 'both', minutes: 3600, priceCents: 250_000 },
  });
  done(await house.does(manager, offerService, service));
  done(await house.does(manager, offerPackage, sold));
  const proposal = () =>
    ProposeAgreement.parse({
      ...{ orgId, companyNumber: companies[0], employer: 'Alfa', kind: 'collective', packageId: sold.id },
      billing: [{ at: 'end', share: 100 }],
    });
  const [held, waiting] = [proposal(), proposal()];
  for (const command of [held, waiting]) done(await house.does(manager, proposeAgreement, command));
  const target = { orgId, agreementId: held.id };
  done(await house.does(employer, agreeToAgreement, target));
  const worker = {
    ...{ givenName: 'Bina', familyName: canary('live', 'agreed'), birthOn: '1980-05-17', nationalNumber },
    ...{ notifiedOn: '2026-01-05', by: 'indemnity', noticeMonths: 9, inServiceSince: '2005-01-03' },
  };
  const adding = AddWorkers.parse({ ...target, workers: [worker] });
  done(await house.does(manager, addWorkers, adding));
  const workerId = adding.workers[0]?.id ?? '';
  return { ...target, serviceId: service.id, packageId: sold.id, proposedId: waiting.id, workerId };
}
