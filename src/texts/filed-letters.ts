import { catalogue } from './catalogue.ts';

/** The list of the letters that a body sent. */
export const filedLetterTexts = catalogue(
  {
    title: 'Brieven',
    letter: 'Brief',
    'topic.application-admitted': 'de aanvraag is ontvankelijk',
    'topic.application-incomplete': 'vraag om aan te vullen',
    'topic.application-dismissed': 'de aanvraag is niet ontvankelijk',
    'topic.certificate-granted': 'toekenning',
    'topic.certificate-refused': 'weigering',
    'topic.certificate-changed': 'beslissing na de toekenning',
  },
  {
    title: 'Lettres',
    letter: 'Lettre',
    'topic.application-admitted': 'la demande est recevable',
    'topic.application-incomplete': 'demande de complément',
    'topic.application-dismissed': 'la demande n’est pas recevable',
    'topic.certificate-granted': 'octroi',
    'topic.certificate-refused': 'refus',
    'topic.certificate-changed': 'décision après l’octroi',
  },
  {
    title: 'Letters',
    letter: 'Letter',
    'topic.application-admitted': 'the application is admissible',
    'topic.application-incomplete': 'to be completed',
    'topic.application-dismissed': 'the application is not admissible',
    'topic.certificate-granted': 'grant',
    'topic.certificate-refused': 'refusal',
    'topic.certificate-changed': 'decision after the grant',
  },
);
