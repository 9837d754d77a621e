import { catalogue } from './catalogue.ts';

/** The conditions of a certification level, as sentences: `met` says which of the two holds. */
export const levelGrounds = catalogue(
  {
    'a-to-z':
      '{met, select, true {{about, plural, one {Eén medewerker is consultant A tot Z.} other {# medewerkers zijn consultant A tot Z.}}} other {Nog niemand is consultant A tot Z. Laat een medewerker dat traject volgen.}}',
    'certified-people':
      '{met, select, true {{about, plural, one {Eén medewerker heeft een certificaat van de PRO Academy.} other {# medewerkers hebben een certificaat van de PRO Academy.}}} other {{about, plural, =0 {Niemand heeft} one {Eén medewerker heeft} other {# medewerkers hebben}} een certificaat van de PRO Academy. Er zijn er minstens {people, plural, =4 {vier} other {#}} nodig.}}',
    'a-to-z-per-role':
      '{met, select, true {Er is een consultant A tot Z} other {Er ontbreekt een consultant A tot Z}} met taalrol {about, select, nl {Nederlands} fr {Frans} other {Duits}}.',
    'selection-tests-per-role':
      '{met, select, true {Er is een consultant selectietests} other {Er ontbreekt een consultant selectietests}} met taalrol {about, select, nl {Nederlands} fr {Frans} other {Duits}}.',
    'pro-partner':
      '{met, select, true {Er is een PRO Partner.} other {Er is nog geen PRO Partner. Geef een naam door aan DG R&O.}}',
    'q-check-average':
      '{about, select, none {Er zijn geen Q-checks van de laatste {months, plural, =12 {twaalf} other {#}} maanden. Zonder gemiddelde is er geen klantcertificering.} other {Het gemiddelde van de Q-checks is {shown, number} %{met, select, true {: {average, number} % of meer} other {. Er is {average, number} % nodig}}.}}',
  },
  {
    'a-to-z':
      '{met, select, true {{about, plural, one {Un membre du personnel est consultant A à Z.} other {# membres du personnel sont consultants A à Z.}}} other {Personne n’est encore consultant A à Z. Faites suivre ce trajet par un membre du personnel.}}',
    'certified-people':
      '{met, select, true {{about, plural, one {Un membre du personnel a un certificat de la PRO Academy.} other {# membres du personnel ont un certificat de la PRO Academy.}}} other {{about, plural, =0 {Personne n’a} one {Un membre du personnel a} other {# membres du personnel ont}} un certificat de la PRO Academy. Il en faut au moins {people, plural, =4 {quatre} other {#}}.}}',
    'a-to-z-per-role':
      '{met, select, true {Il y a un consultant A à Z} other {Il manque un consultant A à Z}} du rôle linguistique {about, select, nl {néerlandais} fr {français} other {allemand}}.',
    'selection-tests-per-role':
      '{met, select, true {Il y a un consultant tests de sélection} other {Il manque un consultant tests de sélection}} du rôle linguistique {about, select, nl {néerlandais} fr {français} other {allemand}}.',
    'pro-partner':
      '{met, select, true {Il y a un PRO Partner.} other {Il n’y a pas encore de PRO Partner. Communiquez un nom à la DG R&D.}}',
    'q-check-average':
      '{about, select, none {Il n’y a pas de Q-checks des {months, plural, =12 {douze} other {#}} derniers mois. Sans moyenne, pas de certification client.} other {La moyenne des Q-checks est de {shown, number} %{met, select, true { : {average, number} % ou plus} other {. Il faut {average, number} %}}.}}',
  },
  {
    'a-to-z':
      '{met, select, true {{about, plural, one {One employee is an A-to-Z consultant.} other {# employees are A-to-Z consultants.}}} other {Nobody is an A-to-Z consultant yet. Let an employee follow that track.}}',
    'certified-people':
      '{met, select, true {{about, plural, one {One employee holds a PRO Academy certificate.} other {# employees hold a PRO Academy certificate.}}} other {{about, plural, =0 {Nobody holds} one {One employee holds} other {# employees hold}} a PRO Academy certificate. At least {people, plural, =4 {four are} one {one is} other {# are}} needed.}}',
    'a-to-z-per-role':
      '{met, select, true {There is an A-to-Z consultant} other {An A-to-Z consultant is missing}} with language role {about, select, nl {Dutch} fr {French} other {German}}.',
    'selection-tests-per-role':
      '{met, select, true {There is a selection-test consultant} other {A selection-test consultant is missing}} with language role {about, select, nl {Dutch} fr {French} other {German}}.',
    'pro-partner':
      '{met, select, true {There is a PRO Partner.} other {There is no PRO Partner yet. Give a name to DG R&D.}}',
    'q-check-average':
      '{about, select, none {There are no Q-checks of the last {months, plural, =12 {twelve} other {#}} months. Without an average there is no client level.} other {The average of the Q-checks is {shown, number} %{met, select, true {: {average, number} % or more} other {. {average, number} % is needed}}.}}',
  },
);
