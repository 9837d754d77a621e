import type { Cite } from '../../sources/index.ts';
import type { Role } from '../../src/kernel/role.ts';
import type { Scheme, Step } from '../../src/kernel/scheme.ts';

/** The names that these schemes use, so that a wrong one does not compile. */
export type ComplaintStatus =
  | 'new'
  | 'lodged'
  | 'received'
  | 'admitted'
  | 'drafted'
  | 'not-admissible'
  | 'forwarded'
  | 'answered'
  | 'withdrawn';
export type ComplaintNeed =
  | 'door-takes-it'
  | 'not-flooding'
  | 'not-the-accused'
  | 'not-shared-yet'
  | 'shared-with-us'
  | 'not-extended-yet'
  | 'term-not-over'
  | 'no-draft-expected'
  | 'draft-is-ours'
  | 'draft-expected';

/** At every door. */
export type CommonStatus = Exclude<ComplaintStatus, 'drafted' | 'forwarded'>;
/** At a Flemish door nobody drafts for another, and a complaint can be passed on. */
export type PlainStatus = CommonStatus | 'forwarded';
type Row<Status extends string> = Step<Status, ComplaintNeed, never>;

/** The statuses of a complaint at every door. */
export const complaintStatuses = {
  new: { label: { nl: 'Nog niet ingediend', fr: 'Pas encore introduite', en: 'Not yet lodged' } },
  lodged: { label: { nl: 'Ingediend', fr: 'Introduite', en: 'Lodged' } },
  received: { label: { nl: 'Ontvangst bevestigd', fr: 'Réception confirmée', en: 'Receipt confirmed' } },
  admitted: { label: { nl: 'In behandeling', fr: 'En traitement', en: 'Being handled' } },
  'not-admissible': { label: { nl: 'Niet ontvankelijk', fr: 'Non recevable', en: 'Not admissible' }, final: true },
  answered: { label: { nl: 'Beantwoord', fr: 'Répondue', en: 'Answered' }, final: true },
  withdrawn: { label: { nl: 'Stopgezet', fr: 'Retirée', en: 'Withdrawn' }, final: true },
} as const satisfies Scheme<CommonStatus>['statuses'];

/** The statuses of a complaint at a door that can pass it on. */
export const plainStatuses = {
  ...complaintStatuses,
  forwarded: { label: { nl: 'Doorgegeven', fr: 'Transmise', en: 'Passed on' }, final: true },
} as const satisfies Scheme<PlainStatus>['statuses'];

/** Who handles at a door, and on which paragraphs: where to complain, receipt, admissibility, answer. */
interface Door {
  handler: Role;
  lodge: Cite;
  receipt: Cite;
  admissible: Cite;
  answer: Cite;
}

/** How a complaint comes in and is judged: the same at every door. */
export const comingIn = ({ handler, lodge, receipt, admissible }: Door) =>
  [
    {
      do: 'lodge',
      by: ['complainant'],
      from: ['new'],
      to: 'lodged',
      source: lodge,
      needs: ['door-takes-it', 'not-flooding'],
      label: { nl: 'Klacht indienen', fr: 'Introduire une plainte', en: 'Lodge a complaint' },
    },
    {
      do: 'enter',
      by: [handler],
      from: ['new'],
      to: 'lodged',
      source: 'OURS-complaint',
      needs: ['door-takes-it'],
      label: { nl: 'Klacht intypen', fr: 'Introduire pour quelqu’un', en: 'Type in for somebody' },
    },
    {
      do: 'acknowledge',
      by: [handler],
      from: ['lodged'],
      to: 'received',
      source: receipt,
      needs: ['not-the-accused'],
      label: { nl: 'Ontvangst bevestigen', fr: 'Confirmer la réception', en: 'Confirm receipt' },
    },
    {
      do: 'admit',
      by: [handler],
      from: ['lodged', 'received'],
      to: 'admitted',
      source: admissible,
      needs: ['not-the-accused'],
      label: { nl: 'Ontvankelijk verklaren', fr: 'Déclarer recevable', en: 'Declare admissible' },
    },
    {
      do: 'dismiss',
      by: [handler],
      from: ['lodged', 'received'],
      to: 'not-admissible',
      source: admissible,
      needs: ['not-the-accused'],
      label: { nl: 'Niet ontvankelijk verklaren', fr: 'Déclarer non recevable', en: 'Declare not admissible' },
    },
    {
      do: 'name-person',
      by: [handler],
      from: ['lodged', 'received', 'admitted'],
      source: 'OURS-complaint-separation',
      label: { nl: 'Zeggen over wie het gaat', fr: 'Dire de qui il s’agit', en: 'Say whom it is about' },
    },
  ] as const satisfies readonly Row<CommonStatus>[];

/** A door that is not the right one passes it on to another. */
export const passingOn = ({ handler }: Door) =>
  [
    {
      do: 'forward',
      by: [handler],
      from: ['lodged', 'received'],
      to: 'forwarded',
      source: 'OURS-complaint-forward',
      needs: ['not-the-accused'],
      label: {
        nl: 'Doorgeven aan een andere dienst',
        fr: 'Transmettre à un autre service',
        en: 'Pass on to another body',
      },
    },
  ] as const satisfies readonly Row<PlainStatus>[];

/** The accused hears of it and answers, where the complaint does not lie with them already. */
export const sharing = ({ handler }: Door) =>
  [
    {
      do: 'share',
      by: [handler],
      from: ['received', 'admitted'],
      source: 'OURS-complaint-privacy',
      needs: ['not-the-accused', 'not-shared-yet'],
      label: { nl: 'Delen met de organisatie', fr: 'Partager avec l’organisation', en: 'Share with the organisation' },
    },
    {
      do: 'react',
      by: ['office-manager'],
      from: ['received', 'admitted'],
      source: 'OURS-complaint-privacy',
      needs: ['shared-with-us'],
      label: { nl: 'Reageren', fr: 'Réagir', en: 'React' },
    },
  ] as const satisfies readonly Row<CommonStatus>[];

/** What can be done as long as it runs: more time with a reason, more words, and stopping it. */
export const underway = ({ handler }: Door) =>
  [
    {
      do: 'extend',
      by: [handler],
      from: ['received', 'admitted'],
      source: 'OURS-complaint-terms',
      needs: ['not-the-accused', 'not-extended-yet', 'term-not-over'],
      label: { nl: 'Termijn verlengen', fr: 'Prolonger le délai', en: 'Extend the term' },
    },
    {
      do: 'add',
      by: ['complainant'],
      from: ['lodged', 'received', 'admitted'],
      source: 'OURS-complaint',
      label: { nl: 'Iets toevoegen', fr: 'Ajouter quelque chose', en: 'Add something' },
    },
    {
      do: 'withdraw',
      by: ['complainant'],
      from: ['lodged', 'received', 'admitted'],
      to: 'withdrawn',
      source: 'OURS-complaint',
      label: { nl: 'Klacht stopzetten', fr: 'Retirer la plainte', en: 'Withdraw the complaint' },
    },
  ] as const satisfies readonly Row<CommonStatus>[];

/** The answer, with its outcome, by who handles it. */
export const answering = ({ handler, answer }: Door) =>
  [
    {
      do: 'answer',
      by: [handler],
      from: ['admitted'],
      to: 'answered',
      source: answer,
      needs: ['not-the-accused'],
      label: { nl: 'Antwoorden', fr: 'Répondre', en: 'Answer' },
    },
  ] as const satisfies readonly Row<CommonStatus>[];
