import type { Status } from '../src/kernel/scheme.ts';

/** What every application for a certificate, a mandate or a level passes through, whichever body decides. */
export const applicationStatuses = {
  new: { label: { nl: 'Nog niet begonnen', fr: 'Pas encore commencée', en: 'Not yet begun' } },
  draft: { label: { nl: 'In voorbereiding', fr: 'En préparation', en: 'In preparation' } },
  filed: { label: { nl: 'Ingediend', fr: 'Introduite', en: 'Filed' } },
  incomplete: { label: { nl: 'Aan te vullen', fr: 'À compléter', en: 'To be completed' } },
  proven: { label: { nl: 'Klaar voor beoordeling', fr: 'Prête pour évaluation', en: 'Ready for evaluation' } },
  evaluated: { label: { nl: 'Beoordeeld', fr: 'Évaluée', en: 'Evaluated' } },
  granted: { label: { nl: 'Toegekend', fr: 'Accordée', en: 'Granted' }, final: true },
  refused: { label: { nl: 'Geweigerd', fr: 'Refusée', en: 'Refused' }, final: true },
  'not-admissible': {
    label: { nl: 'Niet ontvankelijk', fr: 'Non recevable', en: 'Not admissible' },
    final: true,
  },
  abandoned: {
    label: { nl: 'Ingetrokken door de aanvrager', fr: 'Retirée par le demandeur', en: 'Withdrawn by the applicant' },
    final: true,
  },
} as const satisfies Record<string, Status>;

/** The names of the statuses that every application shares. */
export type SharedStatus = keyof typeof applicationStatuses;
