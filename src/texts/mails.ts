import { catalogue } from './catalogue.ts';

/**
 * Mail is quiet: it says that there is something, never what or about whom. Whoever reads along learns nothing.
 * `action` asks its reader to do something, `news` only to have a look; `follow` is for who has no account. A `letter` of a procedure is about an organisation
 * and goes along on paper.
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
  },
);
