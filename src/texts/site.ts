import { catalogue } from './catalogue.ts';

/** Pages that everyone can read: sources, accessibility, privacy, help, and the pages of logging in and of errors. */
export const sitePages = catalogue(
  {
    'sources.title': 'Bronnen',
    'sources.intro':
      'Elk antwoord van Waarborg steunt op een van deze paragrafen. Ze staan hier in onze eigen woorden.',
    'sources.origin': 'Uit: {document} ({date}).',
    'persona.title': 'Wie wil je zijn?',
    'persona.intro': 'Dit is een oefenomgeving. Kies een persoon. Alle mensen zijn verzonnen.',
    'persona.choose': 'Aanmelden',
    'capacity.title': 'In welke hoedanigheid werk je nu?',
    'capacity.choose': 'Verder',
    'error.back': 'Naar de startpagina',
    'error.what': 'Wat kun je doen?',
    'error.401': 'Meld je opnieuw aan.',
    'error.403': 'Denk je dat dit wel bij jouw werk hoort? Vraag het aan de verantwoordelijke van je organisatie.',
    'error.404': 'Controleer het adres of zoek verder vanaf de startpagina.',
    'error.409': 'Ga terug, kijk wat er nu staat en probeer opnieuw.',
    'error.413': 'Kies een kleiner bestand, of bewaar het als pdf.',
    'error.429': 'Wacht een minuut en probeer opnieuw.',
    'error.other': 'Ga terug en probeer opnieuw. Blijft het misgaan? Bel ons en geef dit nummer door: {id}.',
    'accessibility.title': 'Toegankelijkheid',
    'accessibility.body':
      'Waarborg werkt met het toetsenbord, met een schermlezer, zonder JavaScript en op een klein scherm. We toetsen elke pagina aan WCAG 2.2, niveau AA. Vind je een drempel? Meld het ons: we lossen het op en bezorgen je intussen een andere weg.',
    'privacy.title': 'Privacy',
    'privacy.body':
      'Een kantoor ziet je dossier alleen als jij een attest tekende, alleen voor die begeleiding en alleen zolang het attest loopt. Je kunt je toestemming op elk moment intrekken. Elke blik in je dossier staat in je eigen overzicht: wie, voor welk kantoor, wanneer en waarom. Je kunt al je gegevens downloaden.',
    'help.title': 'Hulp en contact',
    'help.body':
      'Lukt iets niet? Burgers bellen gratis 0800 30 700. Medewerkers van een kantoor vragen het eerst aan hun kantoorverantwoordelijke.',
  },
  {
    'sources.title': 'Sources',
    'sources.intro':
      'Chaque réponse de Waarborg repose sur un de ces paragraphes. Ils sont repris ici dans nos propres mots.',
    'sources.origin': 'Tiré de : {document} ({date}).',
    'persona.title': 'Qui voulez-vous être ?',
    'persona.intro':
      'Ceci est un environnement d’exercice. Choisissez une personne. Toutes les personnes sont inventées.',
    'persona.choose': 'Se connecter',
    'capacity.title': 'En quelle qualité travaillez-vous maintenant ?',
    'capacity.choose': 'Continuer',
    'error.back': 'Vers la page d’accueil',
    'error.what': 'Que pouvez-vous faire ?',
    'error.401': 'Connectez-vous à nouveau.',
    'error.403':
      'Vous pensez que cela fait partie de votre travail ? Demandez-le au responsable de votre organisation.',
    'error.404': 'Vérifiez l’adresse ou continuez à partir de la page d’accueil.',
    'error.409': 'Revenez en arrière, regardez la situation actuelle et réessayez.',
    'error.413': 'Choisissez un fichier plus petit, ou enregistrez-le en PDF.',
    'error.429': 'Attendez une minute et réessayez.',
    'error.other': 'Revenez en arrière et réessayez. Le problème persiste ? Appelez-nous et donnez ce numéro : {id}.',
    'accessibility.title': 'Accessibilité',
    'accessibility.body':
      'Waarborg fonctionne au clavier, avec un lecteur d’écran, sans JavaScript et sur un petit écran. Chaque page est contrôlée selon les WCAG 2.2, niveau AA. Vous rencontrez un obstacle ? Signalez-le : nous le résolvons et vous proposons une autre voie entre-temps.',
    'privacy.title': 'Vie privée',
    'privacy.body':
      'Un bureau ne voit votre dossier que si vous avez signé une attestation, uniquement pour cet accompagnement et tant que l’attestation court. Vous pouvez retirer votre accord à tout moment. Chaque consultation de votre dossier figure dans votre propre aperçu : qui, pour quel bureau, quand et pourquoi. Vous pouvez télécharger toutes vos données.',
    'help.title': 'Aide et contact',
    'help.body':
      'Quelque chose ne marche pas ? Les citoyens appellent gratuitement le 0800 30 700. Les collaborateurs d’un bureau s’adressent d’abord à leur responsable.',
  },
  {
    'sources.title': 'Sources',
    'sources.intro':
      'Every answer of Waarborg stands on one of these paragraphs. They are given here in our own words.',
    'sources.origin': 'From: {document} ({date}).',
    'persona.title': 'Who do you want to be?',
    'persona.intro': 'This is a practice environment. Choose a person. All people are invented.',
    'persona.choose': 'Log in',
    'capacity.title': 'In which capacity do you work now?',
    'capacity.choose': 'Go on',
    'error.back': 'To the start page',
    'error.what': 'What can you do?',
    'error.401': 'Log in again.',
    'error.403': 'Do you think this belongs to your work? Ask your organisation’s manager.',
    'error.404': 'Check the address, or go on from the start page.',
    'error.409': 'Go back, look at what stands there now, and try again.',
    'error.413': 'Choose a smaller file, or save it as PDF.',
    'error.429': 'Wait a minute and try again.',
    'error.other': 'Go back and try again. Does it keep failing? Call us and give this number: {id}.',
    'accessibility.title': 'Accessibility',
    'accessibility.body':
      'Waarborg works with the keyboard, with a screen reader, without JavaScript and on a small screen. Every page is checked against WCAG 2.2, level AA. Did you meet a barrier? Tell us: we mend it and offer you another way meanwhile.',
    'privacy.title': 'Privacy',
    'privacy.body':
      'An office sees your file only when you signed an attestation, only for that guidance and only while the attestation runs. You can withdraw your consent at any moment. Every look at your file stands in your own overview: who, for which office, when and why. You can download all your data.',
    'help.title': 'Help and contact',
    'help.body':
      'Does something not work? Citizens call 0800 30 700 free of charge. Staff of an office first ask their office manager.',
  },
);
