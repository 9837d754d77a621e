import type { Cite } from '../../sources/index.ts';
import type { Scheme, Span } from '../../src/kernel/scheme.ts';
import { applicationStatuses, type SharedStatus } from '../application-statuses.ts';

/** The names that this scheme uses, so that a wrong one does not compile. */
export type MandateNeed =
  | 'no-open-application'
  | 'not-too-early'
  | 'coaches-of-this-centre'
  | 'experience-shown'
  | 'vision-set-out'
  | 'coaching-set-out'
  | 'label-named'
  | 'label-valid'
  | 'coaches-named'
  | 'coaches-qualified'
  | 'advice-positive'
  | 'not-the-evaluator';

/** A number that is no span of time, or a day, with its paragraph. */
interface Figure {
  source: Cite;
}

/**
 * The mandate for career guidance with vouchers: application and renewal alike. Since 2024 a qualification of every coach
 * is announced, which comes into force later, and for existing mandates on another day than for new ones.
 */
export const careerGuidanceMandate2024 = {
  id: 'career-guidance-mandate/2024-01-01',
  title: {
    nl: 'Mandaat loopbaanbegeleiding: aanvraag en verlenging',
    fr: 'Mandat d’orientation de carrière : demande et renouvellement',
    en: 'Career-guidance mandate: application and renewal',
  },
  source: 'V-01',
  inForce: { from: '2024-01-01' },
  terms: {
    mandateFor: { years: 6, source: 'V-05' },
    experience: { years: 3, source: 'V-02' },
    completeWithin: { days: 30, source: 'OURS-mandate' },
    renewFrom: { months: 6, source: 'OURS-mandate' },
  },
  experience: { hours: 2000, source: 'OURS-mandate' },
  qualification: {
    /** The last day on which a mandate given counts as existing, and by when its coaches are qualified. */
    existingUntil: '2023-12-31',
    existingBy: '2029-12-31',
    /** The day on which the minister found that there are enough ways to the qualification; not yet. */
    decreeOn: null,
    /** So long after it every coach of any other mandate is qualified. */
    afterDecree: { months: 18, source: 'BVR-2023-12-15' },
    source: 'BVR-2023-12-15',
  },
  statuses: applicationStatuses,
  steps: [
    {
      do: 'start',
      by: ['office-manager'],
      from: ['new'],
      to: 'draft',
      source: 'V-01',
      needs: ['no-open-application', 'not-too-early'],
      label: { nl: 'Aanvraag beginnen', fr: 'Commencer la demande', en: 'Begin the application' },
    },
    {
      do: 'show-experience',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'V-02',
      label: { nl: 'Ervaring aantonen', fr: 'Démontrer l’expérience', en: 'Show the experience' },
    },
    {
      do: 'set-out-vision',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'V-03',
      label: { nl: 'Visie op het aanbod', fr: 'Vision de l’offre', en: 'Set out the vision' },
    },
    {
      do: 'set-out-coaching',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'V-03',
      label: { nl: 'Aansturing van de begeleiders', fr: 'Encadrement des conseillers', en: 'Set out the coaching' },
    },
    {
      do: 'name-label',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'V-04',
      label: { nl: 'Kwaliteitscertificaat', fr: 'Certificat de qualité', en: 'Quality certificate' },
    },
    {
      do: 'name-people',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'V-03',
      needs: ['coaches-of-this-centre'],
      label: { nl: 'Begeleiders noemen', fr: 'Nommer les conseillers', en: 'Name the coaches' },
    },
    {
      do: 'file',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      to: 'filed',
      source: 'V-01',
      needs: [
        'experience-shown',
        'vision-set-out',
        'coaching-set-out',
        'label-valid',
        'coaches-named',
        'coaches-of-this-centre',
        'coaches-qualified',
      ],
      label: { nl: 'Indienen', fr: 'Introduire', en: 'File' },
    },
    {
      do: 'enter',
      by: ['mandate-officer'],
      from: ['new'],
      to: 'filed',
      source: 'C-19',
      needs: ['no-open-application', 'not-too-early'],
      label: {
        nl: 'Aanvraag op papier invoeren',
        fr: 'Saisir une demande sur papier',
        en: 'Enter an application on paper',
      },
    },
    {
      do: 'enter-completion',
      by: ['mandate-officer'],
      from: ['incomplete'],
      to: 'filed',
      source: 'C-19',
      label: {
        nl: 'Aanvulling op papier invoeren',
        fr: 'Saisir un complément sur papier',
        en: 'Enter a completion on paper',
      },
    },
    {
      do: 'abandon',
      by: ['office-manager'],
      from: ['draft', 'filed', 'incomplete', 'proven'],
      to: 'abandoned',
      source: 'V-01',
      label: { nl: 'Aanvraag intrekken', fr: 'Retirer la demande', en: 'Withdraw the application' },
    },
    {
      do: 'admit-complete',
      by: ['mandate-officer'],
      from: ['filed'],
      to: 'proven',
      source: 'OURS-mandate',
      needs: ['experience-shown', 'vision-set-out', 'coaching-set-out', 'label-named', 'coaches-named'],
      label: { nl: 'Ontvankelijk verklaren', fr: 'Déclarer recevable', en: 'Declare admissible' },
    },
    {
      do: 'ask-completion',
      by: ['mandate-officer'],
      from: ['filed'],
      to: 'incomplete',
      source: 'OURS-mandate',
      label: { nl: 'Aanvulling vragen', fr: 'Demander un complément', en: 'Ask for completion' },
    },
    {
      do: 'dismiss',
      by: ['mandate-officer'],
      from: ['filed', 'incomplete'],
      to: 'not-admissible',
      source: 'OURS-mandate',
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'evaluate',
      by: ['mandate-officer'],
      from: ['proven'],
      to: 'evaluated',
      source: 'V-05',
      label: { nl: 'Advies geven', fr: 'Donner un avis', en: 'Give an advice' },
    },
    {
      do: 'grant',
      by: ['mandate-officer'],
      from: ['evaluated'],
      to: 'granted',
      source: 'V-05',
      needs: [
        'not-the-evaluator',
        'advice-positive',
        'experience-shown',
        'vision-set-out',
        'coaching-set-out',
        'label-valid',
        'coaches-named',
        'coaches-of-this-centre',
        'coaches-qualified',
      ],
      label: { nl: 'Mandaat geven', fr: 'Accorder le mandat', en: 'Give the mandate' },
    },
    {
      do: 'refuse',
      by: ['mandate-officer'],
      from: ['evaluated'],
      to: 'refused',
      source: 'V-05',
      needs: ['not-the-evaluator'],
      label: { nl: 'Mandaat weigeren', fr: 'Refuser le mandat', en: 'Refuse the mandate' },
    },
  ],
} as const satisfies Scheme<SharedStatus, MandateNeed, never> & {
  experience: Figure & { hours: number };
  qualification: Figure & { existingUntil: string; existingBy: string; decreeOn: string | null; afterDecree: Span };
};
