import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';

/** What a closed selection is judged on: how heavily it weighs against the others, and the paragraph. */
export interface QCheckCriterion {
  id: string;
  /** A whole number; what does not apply to a selection weighs nothing there. */
  weight: number;
  label: Label;
  source: Cite;
}

/** Criteria in force from a day on: a selection is judged on those of the day on which it was closed. */
export interface QCheckCriteria {
  id: string;
  inForce: { from: string; until?: string };
  criteria: readonly QCheckCriterion[];
}

/**
 * The criteria of a Q-check. DG R&O's own are not public; where a task of a paragraph is looked at, it is cited, and the others,
 * with all weights, are ours.
 */
export const qCheckCriteria2024 = {
  id: 'q-check-criteria/2024-03-22',
  inForce: { from: '2024-03-22' },
  criteria: [
    {
      id: 'conditions-as-published',
      weight: 20,
      source: 'OURS-q-check-criteria',
      label: {
        nl: 'De deelnemingsvoorwaarden zijn toegepast zoals ze gepubliceerd zijn',
        fr: 'Les conditions de participation ont été appliquées telles que publiées',
        en: 'The conditions of participation were applied as they were published',
      },
    },
    {
      id: 'diploma-checked',
      weight: 10,
      source: 'OURS-q-check-criteria',
      label: {
        nl: 'Niemand is toegelaten zonder het vereiste diploma, en niemand geweigerd die het had',
        fr: 'Personne n’a été admis sans le diplôme requis, et personne refusé qui l’avait',
        en: 'Nobody was admitted without the diploma that was asked, and nobody refused who had it',
      },
    },
    {
      id: 'tests-validated',
      weight: 15,
      source: 'S-05',
      label: {
        nl: 'Specifieke testen zijn gevalideerd voor ze gebruikt werden',
        fr: 'Les tests spécifiques ont été validés avant leur usage',
        en: 'Specific tests were validated before they were used',
      },
    },
    {
      id: 'links-declared',
      weight: 10,
      source: 'OURS-q-check-criteria',
      label: {
        nl: 'Banden tussen juryleden en kandidaten zijn gemeld, en er is over beslist',
        fr: 'Les liens entre membres du jury et candidats ont été déclarés, et tranchés',
        en: 'Links between members of the committee and candidates were told, and decided on',
      },
    },
    {
      id: 'scores-traceable',
      weight: 15,
      source: 'OURS-q-check-criteria',
      label: {
        nl: 'Geen score is achteraf gewijzigd zonder een reden die in het dossier staat',
        fr: 'Aucun score n’a été modifié après coup sans un motif au dossier',
        en: 'No score was changed afterwards without a reason in the file',
      },
    },
    {
      id: 'adjustments-applied',
      weight: 10,
      source: 'S-06',
      label: {
        nl: 'Redelijke aanpassingen zijn uitgevoerd zoals ze beslist zijn',
        fr: 'Les aménagements raisonnables ont été appliqués comme décidés',
        en: 'Reasonable adjustments were carried out as they were decided',
      },
    },
    {
      id: 'minutes-complete',
      weight: 10,
      source: 'S-06',
      label: {
        nl: 'De processen-verbaal zijn volledig en klaar om te tekenen',
        fr: 'Les procès-verbaux sont complets et prêts à être signés',
        en: 'The minutes are complete and ready to be signed',
      },
    },
    {
      id: 'archive-delivered',
      weight: 10,
      source: 'S-05',
      label: {
        nl: 'Het dossier is digitaal, volledig en aangeleverd voor het archief',
        fr: 'Le dossier est numérique, complet et livré pour l’archive',
        en: 'The file is digital, complete and delivered for the archive',
      },
    },
  ],
} as const satisfies QCheckCriteria;
