import type { Cite } from '../sources/index.ts';
import type { Label } from '../src/kernel/language.ts';
import { certo2014 } from './certo/2014-09-01.ts';
import { employmentCell2014 } from './employment-cell/2014-09-01.ts';
import { selectionCertification2024 } from './selection-certification/2024-03-22.ts';
import { survey2014 } from './survey/2014-09-01.ts';

/** A number of a procedure that its authority may change by publishing another one from a day on. */
export interface Changeable {
  /** The procedure that it belongs to, whatever its version. */
  procedure: 'certo' | 'selection-certification';
  unit: 'years' | 'days' | 'months' | 'people' | 'percent';
  /** Both included; a percentage has at most two decimals, every other unit none. */
  atLeast: number;
  atMost: number;
  /** What holds as long as nothing was published: the scheme's own number. */
  standard: number;
  /** `new-files`: a file keeps the law of its filing (C-18). `everyone-from-date`: it holds for all at once (S-09). */
  touches: 'new-files' | 'everyone-from-date';
  /** The kind of organisation whose policy officers may change it. */
  authority: 'certifying-body' | 'selection-authority';
  source: Cite;
  label: Label;
}

const ofCerto = { procedure: 'certo', touches: 'new-files', authority: 'certifying-body' } as const;
const ofBosa = {
  procedure: 'selection-certification',
  touches: 'everyone-from-date',
  authority: 'selection-authority',
} as const;
const { terms } = certo2014;
const { values } = selectionCertification2024;

/** The numbers that an authority may change. Spans of outplacement and its attestation are law, and not among them. */
export const changeable = {
  'certo.certificateFor': {
    ...ofCerto,
    ...{ unit: 'years', atLeast: 1, atMost: 10, standard: terms.certificateFor.years },
    source: terms.certificateFor.source,
    label: {
      nl: 'Hoelang een certificaat geldt',
      fr: 'Durée de validité d’un certificat',
      en: 'How long a certificate holds',
    },
  },
  'certo.completeWithin': {
    ...ofCerto,
    ...{ unit: 'days', atLeast: 7, atMost: 180, standard: terms.completeWithin.days },
    source: terms.completeWithin.source,
    label: {
      nl: 'Tijd om een aanvraag aan te vullen',
      fr: 'Délai pour compléter une demande',
      en: 'Time to complete an application',
    },
  },
  'certo.renewFrom': {
    ...ofCerto,
    ...{ unit: 'months', atLeast: 1, atMost: 12, standard: terms.renewFrom.months },
    source: terms.renewFrom.source,
    label: {
      nl: 'Verlengen kan zoveel maanden voor het einde, en erna',
      fr: 'Renouvellement possible tant de mois avant la fin, et après',
      en: 'Renewal is open so many months before the end, and after it',
    },
  },
  'certo.surveyOpenFor': {
    ...ofCerto,
    ...{ unit: 'days', atLeast: 14, atMost: 56, standard: survey2014.terms.openFor.days },
    source: survey2014.terms.openFor.source,
    label: {
      nl: 'Tijd om op een bevraging te antwoorden',
      fr: 'Délai pour répondre à une enquête',
      en: 'Time to answer a survey',
    },
  },
  'certo.surveyRemindAfter': {
    ...ofCerto,
    ...{ unit: 'days', atLeast: 7, atMost: 28, standard: survey2014.terms.remindAfter.days },
    source: survey2014.terms.remindAfter.source,
    label: {
      nl: 'Herinnering aan een bevraging na',
      fr: 'Rappel d’une enquête après',
      en: 'Reminder of a survey after',
    },
  },
  'certo.cellCountAfter': {
    ...ofCerto,
    ...{ unit: 'months', atLeast: 3, atMost: 24, standard: employmentCell2014.terms.countAfter.months },
    source: employmentCell2014.terms.countAfter.source,
    label: {
      nl: 'Telling van een tewerkstellingscel, na de start',
      fr: 'Comptage d’une cellule pour l’emploi, après son début',
      en: 'Count of an employment cell, after its start',
    },
  },
  'certo.cellDeliverWithin': {
    ...ofCerto,
    ...{ unit: 'days', atLeast: 14, atMost: 90, standard: employmentCell2014.terms.deliverWithin.days },
    source: employmentCell2014.terms.deliverWithin.source,
    label: {
      nl: 'Tijd om die telling te bezorgen',
      fr: 'Délai pour transmettre ce comptage',
      en: 'Time to hand that count in',
    },
  },
  'selection-certification.certifiedPeople': {
    ...ofBosa,
    ...{ unit: 'people', atLeast: 1, atMost: 50, standard: values.certifiedPeople.atLeast },
    source: values.certifiedPeople.source,
    label: {
      nl: 'Medewerkers met een certificaat, voor klantcertificering',
      fr: 'Membres du personnel certifiés, pour la certification client',
      en: 'Certified employees, for client certification',
    },
  },
  'selection-certification.qCheckAverage': {
    ...ofBosa,
    ...{ unit: 'percent', atLeast: 50, atMost: 100, standard: values.qCheckAverage.atLeast },
    source: values.qCheckAverage.source,
    label: {
      nl: 'Gemiddelde van de Q-checks, minstens',
      fr: 'Moyenne des Q-checks, au moins',
      en: 'Average of the Q-checks, at least',
    },
  },
  'selection-certification.qCheckWindow': {
    ...ofBosa,
    ...{ unit: 'months', atLeast: 3, atMost: 36, standard: values.qCheckWindow.months },
    source: values.qCheckWindow.source,
    label: {
      nl: 'Q-checks tellen mee van de laatste maanden',
      fr: 'Les Q-checks des derniers mois comptent',
      en: 'Q-checks count for the last months',
    },
  },
} as const satisfies Readonly<Record<string, Changeable>>;

/** A value that an authority may change: procedure and number. */
export type ValueName = keyof typeof changeable;
