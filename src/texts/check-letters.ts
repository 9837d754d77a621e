import { catalogue } from './catalogue.ts';

/** The letters of a file check, from VDAB to the centre. */
export const checkLetters = catalogue(
  {
    from: 'VDAB, mandaten loopbaanbegeleiding',
    number: 'Ondernemingsnummer {code}',
    'opened.subject': 'Dossiercontrole: leg deze dossiers klaar',
    opened:
      'We controleren {count, plural, one {één dossier} other {# dossiers}} van begeleidingen die eindigden van {from} tot en met {until}. Een computer trok ze; iedereen kan dat narekenen.',
    'opened.codes': 'Het gaat om de dossiers met deze codes: {codes}.',
    'opened.do':
      'Leg ze klaar tegen {day}, en zeg in Waarborg waar we ze kunnen inkijken. De dossiers blijven bij jou. Vraag ook aan elke klant of wij mogen vragen hoe tevreden die is. Wie dat niet wil, noem je niet.',
    'sent.subject': 'Dossiercontrole: onze bevindingen',
    sent: 'We keken {count, plural, one {één dossier} other {# dossiers}} na. Bij elk dossier staat wat we vonden.',
    'sent.file':
      'Dossier {code}: {verdict, select, good {loopbaanbegeleiding van kwaliteit} bad {niet van kwaliteit} other {geen oordeel mogelijk}}.{unmet, select, none {} other { Niet voldaan: {unmet}.}}{open, select, none {} other { Niet te zien of niet gezegd: {open}.}}',
    'sent.do':
      'Alles staat in Waarborg, met wat we zagen per voorwaarde. Antwoord ten laatste op {day}. Een andere medewerker beslist daarna of er iets volgt.',
    'decided.subject': 'Dossiercontrole: onze beslissing',
    'decided.none': 'Na de dossiercontrole volgt er geen maatregel.',
    'decided.remark': 'Na de dossiercontrole krijg je een opmerking. Hou er rekening mee in elke begeleiding.',
    'decided.plan': 'Na de dossiercontrole vragen we een verbeterplan. Bezorg het ons binnen dertig dagen.',
    'decided.notice':
      'Na de dossiercontrole manen we je aan. Breng in orde wat niet voldoet. Bij een volgende controle kijken we daar eerst naar.',
    'decided.mandate': 'Aan je mandaat verandert deze beslissing niets.',
    why: 'Motivering: {reasons}',
    citizen: 'de burger is niet tevreden',
    'citizen-not-asked': 'de burger is niet gevraagd',
    'citizen-asked': 'de burger antwoordde nog niet',
    'citizen-silent': 'de burger antwoordde niet',
  },
  {
    from: 'VDAB, mandats d’orientation de carrière',
    number: 'Numéro d’entreprise {code}',
    'opened.subject': 'Contrôle de dossiers : préparez ces dossiers',
    opened:
      'Nous contrôlons {count, plural, one {un dossier} other {# dossiers}} d’accompagnements terminés du {from} au {until} inclus. Un ordinateur les a tirés ; chacun peut le recalculer.',
    'opened.codes': 'Il s’agit des dossiers portant ces codes : {codes}.',
    'opened.do':
      'Préparez-les pour le {day}, et dites dans Waarborg où nous pouvons les consulter. Les dossiers restent chez vous. Demandez aussi à chaque client si nous pouvons lui demander s’il est satisfait. Ne citez pas qui ne le souhaite pas.',
    'sent.subject': 'Contrôle de dossiers : nos constatations',
    sent: 'Nous avons examiné {count, plural, one {un dossier} other {# dossiers}}. Pour chaque dossier, voici ce que nous avons constaté.',
    'sent.file':
      'Dossier {code} : {verdict, select, good {orientation de qualité} bad {pas de qualité} other {pas de jugement possible}}.{unmet, select, none {} other { Non rempli : {unmet}.}}{open, select, none {} other { Pas visible ou pas dit : {open}.}}',
    'sent.do':
      'Tout figure dans Waarborg, avec ce que nous avons vu par condition. Répondez au plus tard le {day}. Ensuite un autre collaborateur décide de la suite.',
    'decided.subject': 'Contrôle de dossiers : notre décision',
    'decided.none': 'Le contrôle de dossiers ne donne lieu à aucune mesure.',
    'decided.remark':
      'Après le contrôle de dossiers vous recevez une remarque. Tenez-en compte dans chaque accompagnement.',
    'decided.plan':
      'Après le contrôle de dossiers nous demandons un plan d’amélioration. Remettez-le dans les trente jours.',
    'decided.notice':
      'Après le contrôle de dossiers nous vous mettons en demeure. Mettez en ordre ce qui ne va pas. Lors d’un prochain contrôle, nous y regardons d’abord.',
    'decided.mandate': 'Cette décision ne change rien à votre mandat.',
    why: 'Motivation : {reasons}',
    citizen: 'le citoyen n’est pas satisfait',
    'citizen-not-asked': 'le citoyen n’a pas été interrogé',
    'citizen-asked': 'le citoyen n’a pas encore répondu',
    'citizen-silent': 'le citoyen n’a pas répondu',
  },
  {
    from: 'VDAB, mandates for career guidance',
    number: 'Enterprise number {code}',
    'opened.subject': 'File check: have these files ready',
    opened:
      'We check {count, plural, one {one file} other {# files}} of guidances that ended from {from} to {until} included. A computer drew them; everybody can recompute that.',
    'opened.codes': 'They are the files with these codes: {codes}.',
    'opened.do':
      'Have them ready by {day}, and say in Waarborg where we can see them. The files stay with you. Ask each client too whether we may ask how satisfied they are. Do not name who does not want that.',
    'sent.subject': 'File check: what we found',
    sent: 'We looked at {count, plural, one {one file} other {# files}}. Of each file this is what we found.',
    'sent.file':
      'File {code}: {verdict, select, good {guidance of quality} bad {not of quality} other {no verdict possible}}.{unmet, select, none {} other { Not met: {unmet}.}}{open, select, none {} other { Not to be seen or not said: {open}.}}',
    'sent.do':
      'All of it is in Waarborg, with what we saw per condition. Reply by {day} at the latest. Another officer then decides what follows.',
    'decided.subject': 'File check: our decision',
    'decided.none': 'No measure follows from the file check.',
    'decided.remark': 'After the file check you get a remark. Heed it in every guidance.',
    'decided.plan': 'After the file check we ask for a plan of improvement. Send it to us within thirty days.',
    'decided.notice':
      'After the file check we give you formal notice. Put right what does not comply. At a next check we look at that first.',
    'decided.mandate': 'This decision changes nothing about your mandate.',
    why: 'Reasons: {reasons}',
    citizen: 'the citizen is not satisfied',
    'citizen-not-asked': 'the citizen was not asked',
    'citizen-asked': 'the citizen did not answer yet',
    'citizen-silent': 'the citizen did not answer',
  },
);
