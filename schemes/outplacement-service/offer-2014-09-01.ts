import type { Scheme } from '../../src/kernel/scheme.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type OfferedStatus = 'new' | 'offered' | 'stopped';
export type OfferedNeed = 'services-known' | 'price-set';

/** What an office puts on offer: a service of its own, or a package. What changes is a new one, so that nothing agreed moves. */
export const outplacementOffering2014 = {
  id: 'outplacement-offering/2014-09-01',
  title: {
    nl: 'Eigen diensten en pakketten van een outplacementkantoor',
    fr: 'Services propres et formules d’un bureau d’outplacement',
    en: 'Own services and packages of an outplacement office',
  },
  source: 'O-04',
  inForce: { from: '2014-09-01' },
  terms: {},
  statuses: {
    new: { label: { nl: 'Nog niet aangeboden', fr: 'Pas encore proposé', en: 'Not on offer yet' } },
    offered: { label: { nl: 'Aangeboden', fr: 'Proposé', en: 'On offer' } },
    stopped: { label: { nl: 'Gestopt', fr: 'Arrêté', en: 'Stopped' }, final: true },
  },
  steps: [
    {
      do: 'offer-service',
      by: ['office-manager'],
      from: ['new'],
      to: 'offered',
      source: 'O-04',
      label: { nl: 'Eigen dienst toevoegen', fr: 'Ajouter un service propre', en: 'Add an own service' },
    },
    {
      do: 'offer-package',
      by: ['office-manager'],
      from: ['new'],
      to: 'offered',
      source: 'O-07',
      needs: ['services-known', 'price-set'],
      label: { nl: 'Pakket aanbieden', fr: 'Proposer une formule', en: 'Offer a package' },
    },
    {
      do: 'stop',
      by: ['office-manager'],
      from: ['offered'],
      to: 'stopped',
      source: 'OURS-agreement',
      label: { nl: 'Niet meer aanbieden', fr: 'Ne plus proposer', en: 'Offer no more' },
    },
  ],
} as const satisfies Scheme<OfferedStatus, OfferedNeed>;
