import type { Scheme } from '../../src/kernel/scheme.ts';
import { applicationStatuses, type SharedStatus } from '../application-statuses.ts';

/** The statuses of an application: those that all share, and the one in which VDAB opens MLP. */
export type ApplicationStatus = SharedStatus | 'admissible';
/** The names that this scheme uses, so that a wrong one does not compile. */
export type CertoNeed =
  | 'no-open-application'
  | 'not-too-early'
  | 'activity-declared'
  | 'code-signed'
  | 'people-named'
  | 'people-of-this-office'
  | 'tests-settled'
  | 'mlp-in-order'
  | 'mlp-still-needed'
  | 'not-the-evaluator';

/**
 * The label of outplacement offices: first application and renewal, as they hold since 1 September 2014 (C-18). A renewal
 * by the same people goes the same way with fewer stops, because what they need they already have.
 */
export const certo2014 = {
  id: 'certo/2014-09-01',
  title: {
    nl: 'CERTO: aanvraag en verlenging van het certificaat',
    fr: 'CERTO : demande et renouvellement du certificat',
    en: 'CERTO: application for and renewal of the certificate',
  },
  source: 'C-18',
  inForce: { from: '2014-09-01' },
  terms: {
    completeWithin: { days: 30, source: 'OURS-certification' },
    certificateFor: { years: 3, source: 'OURS-certification' },
    renewFrom: { months: 6, source: 'OURS-certification' },
  },
  statuses: {
    ...applicationStatuses,
    admissible: { label: { nl: 'Ontvankelijk', fr: 'Recevable', en: 'Admissible' } },
  },
  steps: [
    {
      do: 'start',
      by: ['office-manager'],
      from: ['new'],
      to: 'draft',
      source: 'C-01',
      needs: ['no-open-application', 'not-too-early'],
      label: { nl: 'Aanvraag beginnen', fr: 'Commencer la demande', en: 'Begin the application' },
    },
    {
      do: 'declare',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'C-03',
      label: { nl: 'Activiteit verklaren', fr: 'Déclarer l’activité', en: 'Declare the activity' },
    },
    {
      do: 'sign-code',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'C-04',
      label: { nl: 'Gedragscode ondertekenen', fr: 'Signer le code de conduite', en: 'Sign the code of conduct' },
    },
    {
      do: 'name-people',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      source: 'C-12',
      needs: ['people-of-this-office'],
      label: { nl: 'Medewerkers noemen', fr: 'Nommer le personnel', en: 'Name the people' },
    },
    {
      do: 'file',
      by: ['office-manager'],
      from: ['draft', 'incomplete'],
      to: 'filed',
      source: 'C-12',
      needs: ['activity-declared', 'code-signed', 'people-named', 'people-of-this-office', 'tests-settled'],
      label: { nl: 'Indienen', fr: 'Introduire', en: 'File' },
    },
    {
      do: 'enter',
      by: ['certification-secretariat'],
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
      by: ['certification-secretariat'],
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
      from: ['draft', 'filed', 'incomplete', 'admissible', 'proven'],
      to: 'abandoned',
      source: 'C-01',
      label: { nl: 'Aanvraag intrekken', fr: 'Retirer la demande', en: 'Withdraw the application' },
    },
    {
      do: 'admit',
      by: ['certification-secretariat'],
      from: ['filed'],
      to: 'admissible',
      source: 'C-13',
      needs: ['activity-declared', 'code-signed', 'people-named', 'tests-settled', 'mlp-still-needed'],
      label: { nl: 'Ontvankelijk verklaren', fr: 'Déclarer recevable', en: 'Declare admissible' },
    },
    {
      do: 'admit-complete',
      by: ['certification-secretariat'],
      from: ['filed'],
      to: 'proven',
      source: 'C-16',
      needs: ['activity-declared', 'code-signed', 'people-named', 'tests-settled', 'mlp-in-order'],
      label: {
        nl: 'Ontvankelijk verklaren, MLP is in orde',
        fr: 'Déclarer recevable, MLP est en ordre',
        en: 'Declare admissible, MLP is in order',
      },
    },
    {
      do: 'ask-completion',
      by: ['certification-secretariat'],
      from: ['filed'],
      to: 'incomplete',
      source: 'OURS-certification',
      label: { nl: 'Aanvulling vragen', fr: 'Demander un complément', en: 'Ask for completion' },
    },
    {
      do: 'dismiss',
      by: ['certification-secretariat'],
      from: ['filed', 'incomplete'],
      to: 'not-admissible',
      source: 'C-13',
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'confirm-mlp',
      by: ['partner-desk'],
      from: ['admissible'],
      source: 'C-14',
      label: {
        nl: 'Toegang en opleiding bevestigen',
        fr: 'Confirmer l’accès et la formation',
        en: 'Confirm access and training',
      },
    },
    {
      do: 'hand-in',
      by: ['office-manager'],
      from: ['admissible'],
      to: 'proven',
      source: 'C-14',
      needs: ['mlp-in-order'],
      label: {
        nl: 'Bevestiging van VDAB doorgeven',
        fr: 'Transmettre la confirmation du VDAB',
        en: 'Hand in VDAB’s confirmation',
      },
    },
    {
      do: 'evaluate',
      by: ['evaluator'],
      from: ['proven'],
      to: 'evaluated',
      source: 'OURS-separation',
      label: { nl: 'Beoordelen', fr: 'Évaluer', en: 'Evaluate' },
    },
    {
      do: 'grant',
      by: ['decider'],
      from: ['evaluated'],
      to: 'granted',
      source: 'C-15',
      needs: [
        'not-the-evaluator',
        'activity-declared',
        'code-signed',
        'people-named',
        'people-of-this-office',
        'tests-settled',
        'mlp-in-order',
      ],
      label: { nl: 'Certificaat toekennen', fr: 'Accorder le certificat', en: 'Grant the certificate' },
    },
    {
      do: 'refuse',
      by: ['decider'],
      from: ['evaluated'],
      to: 'refused',
      source: 'C-02',
      needs: ['not-the-evaluator'],
      label: { nl: 'Certificaat weigeren', fr: 'Refuser le certificat', en: 'Refuse the certificate' },
    },
  ],
} as const satisfies Scheme<ApplicationStatus, CertoNeed, never>;
