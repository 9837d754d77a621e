import { catalogue } from './catalogue.ts';

/** What somebody reads when logging in, choosing a capacity or logging out does not go as hoped. */
export const loginTexts = catalogue(
  {
    'login-cancelled': 'Je hebt het aanmelden gestopt. Wil je toch verder? Meld je dan opnieuw aan.',
    'login-unreachable':
      'De aanmelddienst antwoordt niet. Je gegevens zijn veilig. Probeer het over enkele minuten opnieuw.',
    'login-refused': 'Het aanmelden is niet gelukt. Probeer het opnieuw.',
    'login-expired': 'Deze aanmelding is verlopen of al gebruikt. Ga naar de startpagina en meld je opnieuw aan.',
    'login-too-weak':
      'Met een wachtwoord alleen kun je hier niet aanmelden. Gebruik itsme, je eID of een code via een app of sms.',
    'no-capacity':
      'Je bent herkend, maar je hebt hier geen rol. Werk je voor een organisatie? Vraag haar verantwoordelijke om je toe te voegen.',
    csrf: 'Deze pagina is te oud of werd niet vanop deze site verstuurd. Er is niets gewijzigd. Ga terug, vernieuw de pagina en probeer opnieuw.',
    'choice-unknown': 'Kies een van de hoedanigheden uit de lijst.',
    'logged-out': 'Je bent afgemeld.',
    leaving: 'We melden je ook af bij de aanmelddienst.',
    'leave-now': 'Ga verder',
  },
  {
    'login-cancelled': 'Vous avez interrompu la connexion. Vous voulez continuer ? Connectez-vous à nouveau.',
    'login-unreachable':
      'Le service de connexion ne répond pas. Vos données sont en sécurité. Réessayez dans quelques minutes.',
    'login-refused': 'La connexion n’a pas réussi. Réessayez.',
    'login-expired':
      'Cette connexion a expiré ou a déjà été utilisée. Allez à la page d’accueil et connectez-vous à nouveau.',
    'login-too-weak':
      'Un mot de passe seul ne suffit pas ici. Utilisez itsme, votre eID ou un code par application ou SMS.',
    'no-capacity':
      'Nous vous avons reconnu, mais vous n’avez aucun rôle ici. Vous travaillez pour une organisation ? Demandez à son responsable de vous ajouter.',
    csrf: 'Cette page est trop ancienne ou n’a pas été envoyée depuis ce site. Rien n’a changé. Revenez en arrière, actualisez la page et réessayez.',
    'choice-unknown': 'Choisissez une des qualités de la liste.',
    'logged-out': 'Vous êtes déconnecté.',
    leaving: 'Nous vous déconnectons aussi du service de connexion.',
    'leave-now': 'Continuer',
  },
  {
    'login-cancelled': 'You stopped logging in. Do you want to go on after all? Log in again.',
    'login-unreachable': 'The login service does not answer. Your data are safe. Try again in a few minutes.',
    'login-refused': 'Logging in did not succeed. Try again.',
    'login-expired': 'This login has run out or was used already. Go to the start page and log in again.',
    'login-too-weak': 'A password alone is not enough here. Use itsme, your eID or a code by app or text message.',
    'no-capacity':
      'We know who you are, but you have no role here. Do you work for an organisation? Ask its manager to add you.',
    csrf: 'This page is too old or was not sent from this site. Nothing was changed. Go back, reload the page and try again.',
    'choice-unknown': 'Choose one of the capacities in the list.',
    'logged-out': 'You are logged out.',
    leaving: 'We also log you out of the login service.',
    'leave-now': 'Go on',
  },
);
export type LoginText = keyof (typeof loginTexts)['nl'];
