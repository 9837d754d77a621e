import type { Cite } from '../../sources/index.ts';
import type { Label } from '../../src/kernel/language.ts';

/** One condition of the definition of career guidance, and where in a file it shows. */
export interface Criterion {
  label: Label;
  /** What one looks for in the file. */
  shows: Label;
  source: Cite;
}

/**
 * The definition of career guidance as a checklist (V-07), from the day on which mandates stand on it. The conditions are the
 * definition's own; where in a file they show is ours.
 */
export const fileCheckCriteria2024 = {
  id: 'file-check-criteria/2024-01-01',
  inForce: { from: '2024-01-01' },
  criteria: {
    active: {
      label: {
        nl: 'De klant is professioneel actief',
        fr: 'Le client est professionnellement actif',
        en: 'The client is professionally active',
      },
      shows: {
        nl: 'Een cheque van deze klant, voor deze begeleiding.',
        fr: 'Un chèque de ce client, pour cet accompagnement.',
        en: 'A voucher of this client, for this guidance.',
      },
      source: 'V-07',
    },
    choices: {
      label: {
        nl: 'Ze helpt om loopbaankeuzes te maken',
        fr: 'Il aide à faire des choix de carrière',
        en: 'It helps to make career choices',
      },
      shows: {
        nl: 'De keuze of beslissing waar het om gaat, met de datum van de intake.',
        fr: 'Le choix ou la décision en jeu, avec la date du premier entretien.',
        en: 'The choice or decision at stake, with the date of the intake.',
      },
      source: 'V-07',
    },
    competences: {
      label: {
        nl: 'Loopbaancompetenties worden ontdekt, versterkt of ontwikkeld',
        fr: 'Des compétences de carrière sont découvertes, renforcées ou développées',
        en: 'Career competences are discovered, strengthened or developed',
      },
      shows: {
        nl: 'Per gesprek: aan welke competenties is gewerkt. Eén test volstaat niet.',
        fr: 'Par entretien : quelles compétences ont été travaillées. Un seul test ne suffit pas.',
        en: 'Per session: which competences were worked on. One test is not enough.',
      },
      source: 'V-07',
    },
    question: {
      label: {
        nl: 'Ze vertrekt van de loopbaanvraag',
        fr: 'Il part de la question de carrière',
        en: 'It starts from the career question',
      },
      shows: {
        nl: 'De vraag in de woorden van de klant, bij het begin.',
        fr: 'La question dans les mots du client, au début.',
        en: 'The question in the client’s words, at the beginning.',
      },
      source: 'V-07',
    },
    tailored: {
      label: {
        nl: 'Ze blijft op maat van de klant',
        fr: 'Il reste sur mesure',
        en: 'It stays tailored to the client',
      },
      shows: {
        nl: 'In latere gesprekken is naar de vraag teruggekeken en de aanpak bijgestuurd.',
        fr: 'Dans les entretiens suivants, on est revenu à la question et l’approche a été adaptée.',
        en: 'Later sessions look back at the question and adapt the approach.',
      },
      source: 'V-07',
    },
    plan: {
      label: {
        nl: 'Ze geeft een persoonlijk ontwikkelingsplan',
        fr: 'Il donne un plan de développement personnel',
        en: 'It results in a personal development plan',
      },
      shows: {
        nl: 'Het plan zelf, van ten laatste de laatste dag.',
        fr: 'Le plan même, daté au plus tard du dernier jour.',
        en: 'The plan itself, dated on the last day at the latest.',
      },
      source: 'V-07',
    },
    employability: {
      label: {
        nl: 'Ze werkt aan inzetbaarheid en flexibiliteit',
        fr: 'Il travaille l’employabilité et la flexibilité',
        en: 'It works on employability and flexibility',
      },
      shows: {
        nl: 'Wat de begeleiding veranderde voor de plaats op de arbeidsmarkt.',
        fr: 'Ce que l’accompagnement a changé pour la place sur le marché du travail.',
        en: 'What the guidance changed for the place on the labour market.',
      },
      source: 'V-07',
    },
    initiative: {
      label: {
        nl: 'Het initiatief komt van de klant',
        fr: 'L’initiative vient du client',
        en: 'The initiative is the client’s',
      },
      shows: {
        nl: 'Geen opdracht en geen betaling van een werkgever.',
        fr: 'Ni ordre ni paiement d’un employeur.',
        en: 'No order and no payment by an employer.',
      },
      source: 'V-07',
    },
    apart: {
      label: {
        nl: 'Ze is geen deel, begin of einde van iets anders',
        fr: 'Il n’est ni partie, ni début, ni fin d’autre chose',
        en: 'It is no part, beginning or end of anything else',
      },
      shows: {
        nl: 'Geen opleiding, outplacement of coaching bij hetzelfde centrum ervoor, erna of tegelijk.',
        fr: 'Pas de formation, d’outplacement ni de coaching du même centre avant, après ou en même temps.',
        en: 'No training, outplacement or coaching by the same centre before, after or at the same time.',
      },
      source: 'V-07',
    },
  },
} as const satisfies { id: string; inForce: { from: string }; criteria: Readonly<Record<string, Criterion>> };

/** A condition of the definition. */
export type CriterionName = keyof (typeof fileCheckCriteria2024)['criteria'];

/** The conditions, in the order of the definition. */
// The keys of the list are its names and nothing else.
export const criterionNames = Object.keys(fileCheckCriteria2024.criteria) as CriterionName[];

/** What was found of a condition in a file: nothing is filled in for who did not look. */
export const criterionResults = ['met', 'not-met', 'not-seen'] as const;
export type CriterionResult = (typeof criterionResults)[number];

/** What can follow from a check; what happens to a mandate itself is decided elsewhere (OURS-file-check). */
export const checkMeasures = ['none', 'remark', 'plan', 'notice'] as const;
export type CheckMeasure = (typeof checkMeasures)[number];
