import { catalogue } from './catalogue.ts';

/**
 * Mail is quiet: it says that there is something, never what or about whom. Whoever reads along learns nothing.
 * `action` asks its reader to do something, `news` only to have a look. A `letter` of a procedure is about an organisation
 * and goes along on paper. An `appointment` tells when and where, because a calendar without that is of no use, and never about
 * what (ADR 0020). Three ask for no login: `follow` is for who complained, a `survey` and a `question` give a link of their own.
 */
export const mails = catalogue(
  {
    'letter-subject': 'Een brief over je aanvraag of certificaat',
    'letter-name': 'brief',
    'letter-body': 'De brief gaat als pdf mee. Je vindt hem ook in Waarborg.\n',
    'action-subject': 'Er wacht iets op jou in Waarborg',
    'action-body': `Dag,

Er wacht iets op jou in Waarborg. Meld je aan om te zien wat je kunt doen:
{link}

Je gegevens zijn vertrouwelijk. Daarom staat in deze mail niet waarover het gaat.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'news-subject': 'Er is iets nieuws in Waarborg',
    'news-body': `Dag,

Er is iets nieuws voor jou in Waarborg. Meld je aan om het te lezen:
{link}

Je gegevens zijn vertrouwelijk. Daarom staat in deze mail niet waarover het gaat.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'follow-subject': 'Er is nieuws voor jou in Waarborg',
    'follow-body': `Dag,

Er is nieuws over wat je ons liet weten. Je leest het hier, zonder account:
{link}

Je hebt er de code voor nodig die je kreeg toen je het verstuurde. Ben je ze kwijt, bel dan of schrijf.
Je gegevens zijn vertrouwelijk. Daarom staat in deze mail niet waarover het gaat.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'appointment-subject': 'Een afspraak voor jou',
    'appointment-body': `Dag,

Je hebt een afspraak op {day}, van {from} tot {until}.
{where}

De afspraak gaat mee voor je agenda. Kreeg je er vroeger al een mail over? Dan geldt deze.
Meld je aan om te lezen waarover het gaat:
{link}

Je gegevens zijn vertrouwelijk. Daarom staat in deze mail niet waarover het gaat.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'appointment-cancelled-subject': 'Een afspraak gaat niet door',
    'appointment-cancelled-body': `Dag,

Je afspraak op {day}, van {from} tot {until}, gaat niet door.
Haal ze uit je agenda, als die dat niet zelf doet.

Meld je aan om je andere afspraken te zien:
{link}

Je gegevens zijn vertrouwelijk. Daarom staat in deze mail niet waarover het gaat.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'appointment-summary': 'Afspraak met het kantoor',
    'appointment-read-more': 'Meer lees je in Waarborg: {link}',
    'appointment-place': 'Plaats: {place}',
    'appointment-no-place': 'De plaats staat nog niet vast.',
    'survey-subject': 'Een paar korte vragen voor jou',
    'survey-body': `Dag,

Onlangs eindigde een begeleiding waar jij bij betrokken was. We horen graag hoe dat ging.
Het zijn enkele korte vragen. Je hebt er geen account voor nodig:
{link}

Dat kan tot en met {day}. Niemand ziet wie wat antwoordde. Wil je niet antwoorden, dan hoef je niets te doen.
Wil je nooit meer vragen krijgen, zeg het ons hier: {stop}
Deze link is alleen voor jou. Stuur deze mail dus niet door.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'survey-reminder-subject': 'Heb je nog even? Een paar korte vragen',
    'survey-reminder-body': `Dag,

Twee weken geleden stelden we je enkele korte vragen. Je antwoord telt nog mee tot en met {day}:
{link}

Niemand ziet wie wat antwoordde. Wil je niet antwoorden, dan hoef je niets te doen. Je krijgt hierover geen mail meer.
Wil je nooit meer vragen krijgen, zeg het ons hier: {stop}
Deze link is alleen voor jou. Stuur deze mail dus niet door.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
    'question-subject': 'Eén korte vraag over je loopbaanbegeleiding',
    'question-body': `Dag,

Je volgde loopbaanbegeleiding en vond het goed dat we je daarover iets vragen. VDAB wil weten of je tevreden bent.
Het is één vraag. Je hebt er geen account voor nodig:
{link}

Dat kan tot en met {day}. Je antwoord hoort bij de controle van je dossier: VDAB en het centrum zien wat je antwoordde.
Wil je niet antwoorden, dan hoef je niets te doen. Deze link is alleen voor jou. Stuur deze mail dus niet door.
Deze mail is automatisch verstuurd, je kunt er niet op antwoorden.

Waarborg
`,
  },
  {
    'letter-subject': 'Une lettre sur votre demande ou certificat',
    'letter-name': 'lettre',
    'letter-body': 'La lettre est jointe en pdf. Vous la trouvez aussi dans Waarborg.\n',
    'action-subject': 'Quelque chose vous attend dans Waarborg',
    'action-body': `Bonjour,

Quelque chose vous attend dans Waarborg. Connectez-vous pour voir ce que vous pouvez faire :
{link}

Vos données sont confidentielles. C’est pourquoi cet e-mail ne dit pas de quoi il s’agit.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'news-subject': 'Il y a du nouveau dans Waarborg',
    'news-body': `Bonjour,

Il y a du nouveau pour vous dans Waarborg. Connectez-vous pour le lire :
{link}

Vos données sont confidentielles. C’est pourquoi cet e-mail ne dit pas de quoi il s’agit.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'follow-subject': 'Du nouveau pour vous dans Waarborg',
    'follow-body': `Bonjour,

Il y a du nouveau sur ce que vous nous avez fait savoir. Vous le lisez ici, sans compte :
{link}

Il vous faut le code reçu lors de l’envoi. Si vous l’avez perdu, téléphonez ou écrivez.
Vos données sont confidentielles. C’est pourquoi cet e-mail ne dit pas de quoi il s’agit.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'appointment-subject': 'Un rendez-vous pour vous',
    'appointment-body': `Bonjour,

Vous avez un rendez-vous le {day}, de {from} à {until}.
{where}

Le rendez-vous est joint pour votre agenda. Vous aviez déjà reçu un e-mail à ce sujet ? Celui-ci le remplace.
Connectez-vous pour lire de quoi il s’agit :
{link}

Vos données sont confidentielles. C’est pourquoi cet e-mail ne dit pas de quoi il s’agit.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'appointment-cancelled-subject': 'Un rendez-vous n’a pas lieu',
    'appointment-cancelled-body': `Bonjour,

Votre rendez-vous du {day}, de {from} à {until}, n’a pas lieu.
Supprimez-le de votre agenda, s’il n’en disparaît pas de lui-même.

Connectez-vous pour voir vos autres rendez-vous :
{link}

Vos données sont confidentielles. C’est pourquoi cet e-mail ne dit pas de quoi il s’agit.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'appointment-summary': 'Rendez-vous avec le bureau',
    'appointment-read-more': 'Plus d’informations dans Waarborg : {link}',
    'appointment-place': 'Lieu : {place}',
    'appointment-no-place': 'Le lieu n’est pas encore connu.',
    'survey-subject': 'Quelques questions courtes pour vous',
    'survey-body': `Bonjour,

Un accompagnement auquel vous avez pris part s’est terminé récemment. Nous aimerions savoir comment cela s’est passé.
Ce sont quelques questions courtes. Vous n’avez pas besoin de compte :
{link}

C’est possible jusqu’au {day} inclus. Personne ne voit qui a répondu quoi. Si vous ne voulez pas répondre, ne faites rien.
Si vous ne voulez plus jamais de questions, dites-le-nous ici : {stop}
Ce lien est pour vous seul. Ne transférez donc pas cet e-mail.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'survey-reminder-subject': 'Avez-vous un instant ? Quelques questions courtes',
    'survey-reminder-body': `Bonjour,

Il y a deux semaines, nous vous avons posé quelques questions courtes. Votre réponse compte encore jusqu’au {day} inclus :
{link}

Personne ne voit qui a répondu quoi. Si vous ne voulez pas répondre, ne faites rien. Vous ne recevrez plus d’e-mail à ce sujet.
Si vous ne voulez plus jamais de questions, dites-le-nous ici : {stop}
Ce lien est pour vous seul. Ne transférez donc pas cet e-mail.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
    'question-subject': 'Une courte question sur votre orientation professionnelle',
    'question-body': `Bonjour,

Vous avez suivi une orientation professionnelle et accepté que nous vous posions une question. Le VDAB veut savoir si vous êtes satisfait.
C’est une seule question. Vous n’avez pas besoin de compte :
{link}

C’est possible jusqu’au {day} inclus. Votre réponse fait partie du contrôle de votre dossier : le VDAB et le centre voient ce que vous avez répondu.
Si vous ne voulez pas répondre, ne faites rien. Ce lien est pour vous seul. Ne transférez donc pas cet e-mail.
Cet e-mail est envoyé automatiquement, vous ne pouvez pas y répondre.

Waarborg
`,
  },
  {
    'letter-subject': 'A letter about your application or certificate',
    'letter-name': 'letter',
    'letter-body': 'The letter is enclosed as PDF. You find it in Waarborg too.\n',
    'action-subject': 'Something is waiting for you in Waarborg',
    'action-body': `Hello,

Something is waiting for you in Waarborg. Log in to see what you can do:
{link}

Your data is confidential. That is why this mail does not say what it is about.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'news-subject': 'There is something new in Waarborg',
    'news-body': `Hello,

There is something new for you in Waarborg. Log in to read it:
{link}

Your data is confidential. That is why this mail does not say what it is about.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'follow-subject': 'There is news for you in Waarborg',
    'follow-body': `Hello,

There is news about what you let us know. You read it here, without an account:
{link}

You need the code that you got when you sent it. If you lost it, phone or write.
Your data is confidential. That is why this mail does not say what it is about.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'appointment-subject': 'An appointment for you',
    'appointment-body': `Hello,

You have an appointment on {day}, from {from} to {until}.
{where}

The appointment comes along for your calendar. Did you get a mail about it before? Then this one holds.
Log in to read what it is about:
{link}

Your data is confidential. That is why this mail does not say what it is about.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'appointment-cancelled-subject': 'An appointment does not take place',
    'appointment-cancelled-body': `Hello,

Your appointment on {day}, from {from} to {until}, does not take place.
Take it out of your calendar, if that does not happen by itself.

Log in to see your other appointments:
{link}

Your data is confidential. That is why this mail does not say what it is about.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'appointment-summary': 'Appointment with the office',
    'appointment-read-more': 'Read more in Waarborg: {link}',
    'appointment-place': 'Place: {place}',
    'appointment-no-place': 'The place is not known yet.',
    'survey-subject': 'A few short questions for you',
    'survey-body': `Hello,

Guidance in which you had a part ended lately. We would like to hear how that went.
There are a few short questions. You need no account:
{link}

You can answer until {day} included. Nobody sees who answered what. If you do not want to answer, you need do nothing.
If you never want questions again, tell us here: {stop}
This link is for you alone, so please do not forward this mail.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'survey-reminder-subject': 'Do you have a moment? A few short questions',
    'survey-reminder-body': `Hello,

Two weeks ago we asked you a few short questions. Your answer still counts until {day} included:
{link}

Nobody sees who answered what. If you do not want to answer, you need do nothing. You will get no other mail about this.
If you never want questions again, tell us here: {stop}
This link is for you alone, so please do not forward this mail.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
    'question-subject': 'One short question about your career guidance',
    'question-body': `Hello,

You had career guidance and agreed to be asked about it. VDAB would like to know whether you are satisfied.
It is one question. You need no account:
{link}

You can answer until {day} included. Your answer is part of the check of your file: VDAB and the centre see what you answered.
If you do not want to answer, you need do nothing. This link is for you alone, so please do not forward this mail.
This mail was sent automatically, you can not reply to it.

Waarborg
`,
  },
);
