import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';

/** What VDAB does to follow up the quality of a centre. */
export const followUpKinds = ['information', 'contact', 'visit', 'offer-check', 'file-check'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/**
 * How the follow-up is spread over the six years of a mandate. The source says that it is spread and names what is done; how often,
 * and when, is ours. A kind stands as often as it is planned, so many months after the first day.
 */
export const followUpPlan2024 = {
  id: 'follow-up-plan/2024-01-01',
  inForce: { from: '2024-01-01' },
  source: 'OURS-follow-up',
  /** Days ahead from which on something counts as soon. */
  soonDays: 60,
  planned: {
    information: { afterMonths: [3, 15, 27, 39, 51, 63], source: 'V-09' },
    contact: { afterMonths: [6, 30, 54], source: 'V-09' },
    'offer-check': { afterMonths: [9, 33, 57], source: 'V-09' },
    visit: { afterMonths: [12, 48], source: 'V-09' },
    'file-check': { afterMonths: [18, 42, 60], source: 'V-09' },
  },
  labels: {
    information: { nl: 'Infomail', fr: 'E-mail d’information', en: 'Information mail' },
    contact: { nl: 'Contact', fr: 'Contact', en: 'Contact' },
    visit: { nl: 'Bezoek', fr: 'Visite', en: 'Visit' },
    'offer-check': { nl: 'Nazicht van het aanbod', fr: 'Vérification de l’offre', en: 'Check of the offer' },
    'file-check': { nl: 'Dossiercontrole', fr: 'Contrôle de dossiers', en: 'File check' },
  },
} as const satisfies {
  id: string;
  inForce: { from: string };
  source: Cite;
  soonDays: number;
  planned: Readonly<Record<FollowUpKind, { afterMonths: readonly number[]; source: Cite }>>;
  labels: Readonly<Record<FollowUpKind, Label>>;
};
