import type { Scheme } from '../../src/kernel/scheme.ts';
import { type ComplaintNeed, type ComplaintStatus, comingIn, complaintStatuses, sharing, underway } from './steps.ts';

const door = {
  handler: 'complaints-officer',
  lodge: 'BOSA-complaint',
  receipt: 'BOSA-complaint',
  admissible: 'BOSA-complaint',
  answer: 'BOSA-complaint',
} as const;

/**
 * A complaint about a selection, to DG R&O. With a level the service drafts the answer and DG R&O gives the final one; what
 * is about a PC test or a standard test is DG R&O's alone.
 */
export const complaintSelection2024 = {
  id: 'complaint-selection/2024-03-22',
  title: { nl: 'Klacht over een selectie', fr: 'Plainte sur une sélection', en: 'Complaint about a selection' },
  source: 'BOSA-complaint',
  inForce: { from: '2024-03-22' },
  terms: {
    // At once, says the source; by the end of the next day is our measure of it.
    receiptWithin: { days: 1, source: 'BOSA-complaint' },
    answerWithin: { days: 30, source: 'BOSA-complaint' },
    extendBy: { days: 15, source: 'OURS-complaint-terms' },
    remindOfReceipt: { days: 1, source: 'OURS-complaint-terms' },
    remindOfAnswer: { days: 7, source: 'OURS-complaint-terms' },
    apartFor: { years: 2, source: 'OURS-complaint-separation' },
  },
  statuses: {
    ...complaintStatuses,
    drafted: { label: { nl: 'Ontwerp van antwoord', fr: 'Projet de réponse', en: 'Draft answer' } },
  },
  steps: [
    ...comingIn(door),
    ...sharing(door),
    ...underway(door),
    {
      do: 'draft',
      by: ['office-manager'],
      from: ['admitted'],
      to: 'drafted',
      source: 'S-05',
      needs: ['shared-with-us', 'draft-is-ours'],
      label: { nl: 'Ontwerp bezorgen', fr: 'Remettre un projet', en: 'Deliver a draft' },
    },
    {
      do: 'withdraw',
      by: ['complainant'],
      from: ['drafted'],
      to: 'withdrawn',
      source: 'OURS-complaint',
      label: { nl: 'Klacht stopzetten', fr: 'Retirer la plainte', en: 'Withdraw the complaint' },
    },
    {
      do: 'return-draft',
      by: ['complaints-officer'],
      from: ['drafted'],
      to: 'admitted',
      source: 'S-06/reading-complaints',
      needs: ['not-the-accused'],
      label: { nl: 'Ontwerp terugsturen', fr: 'Renvoyer le projet', en: 'Send the draft back' },
    },
    {
      do: 'take-over',
      by: ['complaints-officer'],
      from: ['admitted'],
      source: 'S-06',
      needs: ['not-the-accused', 'draft-expected'],
      label: { nl: 'Zelf ontwerpen', fr: 'Rédiger soi-même', en: 'Draft it ourselves' },
    },
    {
      do: 'answer',
      by: ['complaints-officer'],
      from: ['admitted', 'drafted'],
      to: 'answered',
      source: 'S-06',
      needs: ['not-the-accused', 'no-draft-expected'],
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
  ],
} as const satisfies Scheme<Exclude<ComplaintStatus, 'forwarded'>, ComplaintNeed, never>;
