import { catalogue } from './catalogue.ts';

/** How a term came about, line by line. */
export const ledgerTexts = catalogue(
  {
    title: 'Hoe deze termijn geteld is',
    event: 'Begint te tellen na {day}.',
    'first-day': 'Eerste dag: {day}.',
    counted:
      '{unit, select, days {{count, plural, one {# dag} other {# dagen}}} weeks {{count, plural, one {# week} other {# weken}}} months {{count, plural, one {# maand} other {# maanden}}} years {{count, plural, one {# jaar} other {# jaar}}} other {{count, plural, one {# werkdag} other {# werkdagen}}}}.',
    extended:
      'Verlengd met {unit, select, days {{count, plural, one {# dag} other {# dagen}}} weeks {{count, plural, one {# week} other {# weken}}} months {{count, plural, one {# maand} other {# maanden}}} years {{count, plural, one {# jaar} other {# jaar}}} other {{count, plural, one {# werkdag} other {# werkdagen}}}}.',
    suspended: 'Loopt niet van {day} tot en met {end}.',
    skipped: 'Telt niet mee: {day}.',
    end: 'Laatste dag: {day}. Die telt nog mee.',
  },
  {
    title: 'Comment ce délai est compté',
    event: 'Compte à partir du lendemain du {day}.',
    'first-day': 'Premier jour : {day}.',
    counted:
      '{unit, select, days {{count, plural, one {# jour} other {# jours}}} weeks {{count, plural, one {# semaine} other {# semaines}}} months {{count, plural, one {# mois} other {# mois}}} years {{count, plural, one {# an} other {# ans}}} other {{count, plural, one {# jour ouvrable} other {# jours ouvrables}}}}.',
    extended:
      'Prolongé de {unit, select, days {{count, plural, one {# jour} other {# jours}}} weeks {{count, plural, one {# semaine} other {# semaines}}} months {{count, plural, one {# mois} other {# mois}}} years {{count, plural, one {# an} other {# ans}}} other {{count, plural, one {# jour ouvrable} other {# jours ouvrables}}}}.',
    suspended: 'Ne court pas du {day} au {end} inclus.',
    skipped: 'Ne compte pas : {day}.',
    end: 'Dernier jour : {day}. Il compte encore.',
  },
  {
    title: 'How this term is counted',
    event: 'Counts after {day}.',
    'first-day': 'First day: {day}.',
    counted:
      '{unit, select, days {{count, plural, one {# day} other {# days}}} weeks {{count, plural, one {# week} other {# weeks}}} months {{count, plural, one {# month} other {# months}}} years {{count, plural, one {# year} other {# years}}} other {{count, plural, one {# working day} other {# working days}}}}.',
    extended:
      'Extended by {unit, select, days {{count, plural, one {# day} other {# days}}} weeks {{count, plural, one {# week} other {# weeks}}} months {{count, plural, one {# month} other {# months}}} years {{count, plural, one {# year} other {# years}}} other {{count, plural, one {# working day} other {# working days}}}}.',
    suspended: 'Does not run from {day} to {end}, included.',
    skipped: 'Not counted: {day}.',
    end: 'Last day: {day}. It still counts.',
  },
);
