import type { Cite } from '../../sources/index.ts';

/** What a valid offer says at least, in the order in which one checks it. */
export const outplacementOffer2014 = {
  id: 'outplacement-offer/2014-01-01',
  inForce: { from: '2014-01-01' },
  items: {
    content: [
      'competence-balance',
      'psychological-help',
      'action-plan',
      'logistic-help',
      'objectives',
      'methods',
      'start-date',
      'type',
      'programme',
      'place',
      'distance',
      'provider',
    ],
    /** What the provider undertakes, in the order of the act. */
    undertakings: [
      'insure-accidents',
      'pay-if-uninsured',
      'keep-privacy',
      'hand-over-file',
      'not-stop',
      'stay-out-of-contacts',
      'stay-out-of-dismissal',
      'qualified-staff',
      'invite-quickly',
    ],
  },
  source: 'OPL-11/4',
} as const satisfies {
  id: string;
  inForce: { from: string };
  items: Record<'content' | 'undertakings', readonly string[]>;
  source: Cite;
};

/** Something that an offer says, or that its provider undertakes. */
export type OfferItem = (typeof outplacementOffer2014.items)['content' | 'undertakings'][number];
