import { type OfferItem, outplacementOffer2014 } from '../../../schemes/index.ts';

const { content, undertakings } = outplacementOffer2014.items;

/** Everything that a valid offer says, first its content, then the nine undertakings of the provider (OPL-11/4). */
export const offerItems: readonly OfferItem[] = [...content, ...undertakings];

/**
 * What an offer does not say and must (OPL-11/4); nothing when it is valid. An offer that lists the four services and the kind of
 * guidance only lacks its objectives, methods, start, programme, place, distance, provider and all nine undertakings.
 */
export const missingInOffer = (said: readonly OfferItem[]): OfferItem[] =>
  offerItems.filter((item) => !said.includes(item));
