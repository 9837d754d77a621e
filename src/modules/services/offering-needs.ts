import { type OfferedNeed, type OfferedStatus, outplacementOffering2014 } from '../../../schemes/index.ts';
import { type Decision, refuse } from '../../kernel/decision.ts';
import { type Needs, openSteps, permitThen } from '../../kernel/permit.ts';
import type { Actor } from '../../kernel/role.ts';
import type { Fact } from '../../platform/record.ts';
import { extraServices } from './catalogue.ts';

/** What a step of an office's offering is asked on: everything as data. */
export interface OfferingCase {
  /** The office whose offering it is. */
  orgId: string;
  status: OfferedStatus;
  /** What a package adds to the base services: codes of the catalogue, or ids of own services. */
  extras: readonly string[];
  /** The own services that the office offers now. */
  own: readonly string[];
  priceCents: number | null;
  who: Actor;
}

const offeringNeeds: Needs<OfferedNeed, OfferingCase> = {
  'services-known': ({ extras, own }) => {
    const known: readonly string[] = [...extraServices, ...own];
    return extras.every((code, at) => known.includes(code) && extras.indexOf(code) === at)
      ? []
      : [{ code: 'service-unknown', source: 'O-04', about: 'extras' }];
  },
  'price-set': ({ priceCents }) =>
    priceCents !== null && priceCents <= 0 ? [{ code: 'price-missing', source: 'O-07', about: 'priceCents' }] : [],
};

const askOf = (about: OfferingCase) => ({
  ...{ scheme: outplacementOffering2014, status: about.status, who: about.who, needs: offeringNeeds, about },
});

const isForeign = ({ who, orgId }: OfferingCase) => who.orgId !== orgId;

/** Asks the scheme's table whether a step on an office's offering is open, and decides when it is. */
export const permitOnOffering = (step: string, about: OfferingCase, then: () => Decision<Fact>): Decision<Fact> =>
  isForeign(about)
    ? refuse({ code: 'not-your-role', source: 'O-04', about: step })
    : permitThen({ ...askOf(about), step }, then);

/** The steps open to this actor on what an office offers: what buttons and the API offer. */
export const openOfferingSteps = (about: OfferingCase): string[] => (isForeign(about) ? [] : openSteps(askOf(about)));
