import type { Label } from '../kernel/language.ts';
import type { Persona } from '../platform/login/index.ts';
import { type PersonName, type Professional, people } from './bodies.ts';
import { type Citizen, citizens, type PlotName } from './citizens.ts';

const label = (nl: string, fr: string, en: string): Label => ({ nl, fr, en });

/** What of a persona's story stands behind the name. */
function named(name: string, { nl, fr, en }: Label): Label {
  return { nl: `${name}: ${nl}`, fr: `${name} : ${fr}`, en: `${name}: ${en}` };
}

/** Groups of users as the Flemish access management names them. */
const groupOf = ({ of }: Professional) => (of.kind === 'outplacement-office' ? 'EA' : 'GID');

function professional(who: PersonName, what: Label): Persona {
  const person: Professional = people[who];
  const { givenName, familyName, of, roles, sub } = person;
  return {
    sub,
    label: named(`${givenName} ${familyName}`, what),
    claims: {
      given_name: givenName,
      family_name: familyName,
      vo_id: person.id,
      vo_doelgroepcode: groupOf(person),
      vo_orgcode: of.code,
      vo_orgnaam: of.name,
      waarborg_rol_3d: roles.map((role) => `Waarborg-${role}:${of.code}`),
      acr: 'urn:be:vlaanderen:authmech:eid',
    },
  };
}

function citizen(plot: PlotName, what: Label): Persona {
  const found: Citizen | undefined = citizens.find((one) => one.plot === plot);
  if (!found) throw new RangeError(`nobody has the plot ${plot}`);
  const { givenName, familyName, birthOn, nationalNumber } = found;
  return {
    sub: `demo-${givenName.toLowerCase()}-${familyName.toLowerCase()}`,
    label: named(`${givenName} ${familyName}`, what),
    claims: {
      given_name: givenName,
      family_name: familyName,
      birthdate: birthOn,
      rrn: nationalNumber,
      vo_doelgroepcode: 'BUR',
      acr: 'urn:be:vlaanderen:authmech:itsme',
    },
  };
}

/** The people whom a visitor can be, in the order of the login page: who it is, and what there is to see. */
export const personas: readonly Persona[] = [
  professional(
    'noor',
    label(
      'consulent bij Lindewerk. Veel dossiers: lijnen die bijna aflopen, attesten die wachten, een stopzetting.',
      'conseillère chez Lindewerk. Beaucoup de dossiers : lignes qui se terminent, attestations en attente, un arrêt.',
      'consultant at Lindewerk. Many files: lines that end soon, attestations that wait, a stop.',
    ),
  ),
  citizen(
    'to-sign',
    label(
      'burger. Er wacht een attest om te ondertekenen.',
      'citoyen. Une attestation attend sa signature.',
      'citizen. An attestation waits to be signed.',
    ),
  ),
  citizen(
    'guided',
    label(
      'burger. De begeleiding loopt: eigen dossier, attest intrekken, wie keek er?',
      'citoyenne. L’accompagnement est en cours : son dossier, retirer l’attestation, qui a regardé ?',
      'citizen. Guidance is under way: own file, withdraw the attestation, who looked?',
    ),
  ),
  citizen(
    'no-file',
    label(
      'burger zonder dossier. Ondertekenen maakt het dossier.',
      'citoyenne sans dossier. Signer crée le dossier.',
      'citizen without a file. Signing makes the file.',
    ),
  ),
  professional(
    'greet',
    label(
      'secretariaat van de sociale interventiedienst (VDAB). Papieren attesten registreren.',
      'secrétariat du service d’intervention sociale (VDAB). Enregistrer les attestations papier.',
      'secretariat of the social intervention service (VDAB). Register paper attestations.',
    ),
  ),
  professional(
    'johan',
    label(
      'sociaal interventieadviseur (VDAB). Een gemelde stopzetting en een ingetrokken toestemming.',
      'conseiller en intervention sociale (VDAB). Un arrêt signalé et un consentement retiré.',
      'social intervention adviser (VDAB). A reported stop and a withdrawn consent.',
    ),
  ),
  professional(
    'fatima',
    label(
      'bemiddelaar van VDAB in Antwerpen. Het hele dossier van wie daar woont.',
      'médiatrice du VDAB à Anvers. Le dossier complet de qui y habite.',
      'mediator of VDAB in Antwerp. The whole file of who lives there.',
    ),
  ),
  professional(
    'bart',
    label(
      'bemiddelaar van VDAB in Vlaams-Brabant.',
      'médiateur du VDAB en Brabant flamand.',
      'mediator of VDAB in Flemish Brabant.',
    ),
  ),
  professional(
    'wim',
    label(
      'consulent bij Tussenwal. De dossiers van Lindewerk zijn dicht.',
      'conseiller chez Tussenwal. Les dossiers de Lindewerk sont fermés.',
      'consultant at Tussenwal. The files of Lindewerk are closed.',
    ),
  ),
  professional(
    'karim',
    label(
      'consulent bij Lindewerk zonder MLP-opleiding. Registreren mag nog niet; het scherm zegt waarom.',
      'conseiller chez Lindewerk sans formation MLP. Il ne peut pas encore enregistrer ; l’écran dit pourquoi.',
      'consultant at Lindewerk without MLP training. May not register yet; the page says why.',
    ),
  ),
  professional(
    'lotte',
    label(
      'consulent bij Lindewerk, nieuw in het beroep. De bekwaamheidstest kan vandaag.',
      'conseillère chez Lindewerk, nouvelle dans la profession. Le test de compétence est possible aujourd’hui.',
      'consultant at Lindewerk, new in the profession. The competence test can be sat today.',
    ),
  ),
  professional(
    'eline',
    label(
      'consulent bij Horst & Haven. Het certificaat van het kantoor is vervallen.',
      'conseillère chez Horst & Haven. Le certificat du bureau a expiré.',
      'consultant at Horst & Haven. The office’s certificate has lapsed.',
    ),
  ),
  professional(
    'sofie',
    label(
      'kantoorverantwoordelijke bij Lindewerk. Certificaat, mensen en attesten, geen inhoud van dossiers.',
      'responsable de bureau chez Lindewerk. Certificat, équipe et attestations, pas le contenu des dossiers.',
      'office manager at Lindewerk. Certificate, people and attestations, no content of files.',
    ),
  ),
  professional(
    'tom',
    label(
      'consulent én kantoorverantwoordelijke bij Lindewerk. Kiest bij het aanmelden.',
      'conseiller et responsable de bureau chez Lindewerk. Choisit à la connexion.',
      'consultant and office manager at Lindewerk. Chooses when logging in.',
    ),
  ),
  professional(
    'ruben',
    label(
      'kantoorverantwoordelijke bij Horst & Haven. Het certificaat verviel; de verlenging is ingediend.',
      'responsable de bureau chez Horst & Haven. Le certificat a expiré ; le renouvellement est introduit.',
      'office manager at Horst & Haven. The certificate lapsed; the renewal is filed.',
    ),
  ),
  professional(
    'inge',
    label(
      'kantoorverantwoordelijke bij Nieuwland, een nieuw kantoor. De eerste aanvraag is nog te beginnen.',
      'responsable de bureau chez Nieuwland, un nouveau bureau. La première demande reste à commencer.',
      'office manager at Nieuwland, a new office. The first application is still to begin.',
    ),
  ),
  professional(
    'nele',
    label(
      'kantoorverantwoordelijke bij Tussenwal. Een consulent vertrok; er loopt een vaststelling.',
      'responsable de bureau chez Tussenwal. Un consultant est parti ; un constat est ouvert.',
      'office manager at Tussenwal. A consultant left; a finding is open.',
    ),
  ),
  professional(
    'griet',
    label(
      'kantoorverantwoordelijke bij Veldlaan. Het certificaat is geweigerd; er loopt een beroep.',
      'responsable de bureau chez Veldlaan. Le certificat est refusé ; un recours est en cours.',
      'office manager at Veldlaan. The certificate was refused; an appeal runs.',
    ),
  ),
  professional(
    'lies',
    label(
      'secretariaat van CERTO. Is een aanvraag ontvankelijk? En de bekwaamheidstest.',
      'secrétariat de CERTO. Une demande est-elle recevable ? Et le test de compétence.',
      'secretariat of CERTO. Is an application admissible? And the competence test.',
    ),
  ),
  professional(
    'petra',
    label(
      'partnerdesk van VDAB. Toegang en opleiding voor MLP bevestigen.',
      'guichet des partenaires du VDAB. Confirmer l’accès et la formation MLP.',
      'partner desk of VDAB. Confirm access to and training for MLP.',
    ),
  ),
  professional(
    'dries',
    label(
      'beoordelaar bij CERTO. Geeft advies, beslist niet.',
      'évaluateur chez CERTO. Donne un avis, ne décide pas.',
      'evaluator at CERTO. Advises, does not decide.',
    ),
  ),
  professional(
    'amina',
    label(
      'beslisser bij CERTO. Kent toe of weigert.',
      'décideuse chez CERTO. Accorde ou refuse.',
      'decider at CERTO. Grants or refuses.',
    ),
  ),
  professional(
    'saskia',
    label(
      'verantwoordelijke van Klaverpad, een loopbaancentrum. Het mandaat loopt nog vier jaar.',
      'responsable de Klaverpad, un centre de carrière. Le mandat court encore quatre ans.',
      'manager of Klaverpad, a career centre. The mandate runs for another four years.',
    ),
  ),
  professional(
    'bruno',
    label(
      'verantwoordelijke van Wegwijs, een nieuw loopbaancentrum. De aanvraag van een mandaat is ingediend.',
      'responsable de Wegwijs, un nouveau centre de carrière. La demande de mandat est introduite.',
      'manager of Wegwijs, a new career centre. The application for a mandate is filed.',
    ),
  ),
  professional(
    'lore',
    label(
      'mandaatbeheerder van VDAB. Bekijkt aanvragen en geeft advies.',
      'gestionnaire des mandats du VDAB. Examine les demandes et donne un avis.',
      'mandate officer of VDAB. Looks at applications and advises.',
    ),
  ),
  professional(
    'yves',
    label(
      'mandaatbeheerder van VDAB. Beslist waar een collega advies gaf.',
      'gestionnaire des mandats du VDAB. Décide là où un collègue a donné un avis.',
      'mandate officer of VDAB. Decides where a colleague advised.',
    ),
  ),
  professional(
    'kristof',
    label(
      'verantwoordelijke bij FOD Landschap en Water. Klantcertificering, maar niet lang meer.',
      'responsable au SPF Landschap en Water. Certification client, mais plus pour longtemps.',
      'manager at FPS Landschap en Water. Client level, but not for long.',
    ),
  ),
  professional(
    'hugo',
    label(
      'verantwoordelijke bij het Federaal Kaartenhuis. Eén persoon te weinig.',
      'responsable au Federaal Kaartenhuis. Il manque une personne.',
      'manager at Federaal Kaartenhuis. One person short.',
    ),
  ),
  professional(
    'veerle',
    label(
      'certificering bij BOSA. Alle federale diensten en hun jaarlijkse controle.',
      'certification chez BOSA. Tous les services fédéraux et leur contrôle annuel.',
      'certification at BOSA. All federal services and their yearly check.',
    ),
  ),
  professional(
    'wouter',
    label(
      'verantwoordelijke certificering van BOSA. Beslist waar een collega advies gaf.',
      'responsable de la certification chez BOSA. Décide là où un collègue a donné un avis.',
      'certification officer of BOSA. Decides where a colleague advised.',
    ),
  ),
  professional(
    'olivier',
    label(
      'opleider van de PRO Academy (BOSA). Certificaten geven en intrekken.',
      'formateur de la PRO Academy (BOSA). Délivrer et retirer des certificats.',
      'trainer of the PRO Academy (BOSA). Gives and withdraws certificates.',
    ),
  ),
  professional(
    'sandra',
    label(
      'controleur bij BOSA. Q-checks van afgesloten selecties.',
      'contrôleuse chez BOSA. Q-checks des sélections clôturées.',
      'controller at BOSA. Q-checks of closed selections.',
    ),
  ),
  professional(
    'joke',
    label(
      'selectieconsulent bij FOD Landschap en Water. Eigen certificaten en Q-checks.',
      'consultante en sélection au SPF Landschap en Water. Ses certificats et Q-checks.',
      'selection consultant at FPS Landschap en Water. Own certificates and Q-checks.',
    ),
  ),
  professional(
    'katleen',
    label(
      'beleidsmedewerker bij CERTO. Schreef een wijziging die nog moet ingaan.',
      'responsable des règles chez CERTO. A rédigé une modification à venir.',
      'policy officer at CERTO. Wrote a change that is still to come.',
    ),
  ),
  professional(
    'youssef',
    label(
      'beleidsmedewerker bij CERTO. Publiceert wat een collega schreef.',
      'responsable des règles chez CERTO. Publie ce qu’un collègue a rédigé.',
      'policy officer at CERTO. Publishes what a colleague wrote.',
    ),
  ),
  professional(
    'marijke',
    label(
      'beleidsmedewerker bij BOSA. Wijzigt de voorwaarden voor een niveau: ontwerp en proef.',
      'responsable des règles au BOSA. Modifie les conditions d’un niveau : projet et répétition.',
      'policy officer at BOSA. Changes the conditions of a level: draft and rehearsal.',
    ),
  ),
  professional(
    'benoit',
    label(
      'beleidsmedewerker bij BOSA. Kijkt na en publiceert.',
      'responsable des règles au BOSA. Vérifie et publie.',
      'policy officer at BOSA. Checks and publishes.',
    ),
  ),
  professional(
    'joris',
    label(
      'tweede beslisser bij CERTO. Behandelt beroepen tegen beslissingen van een ander.',
      'deuxième décideur chez CERTO. Traite les recours contre les décisions d’un autre.',
      'second decider at CERTO. Handles appeals against somebody else’s decisions.',
    ),
  ),
  professional(
    'jana',
    label(
      'derde mandaatbeheerder van VDAB. Behandelt beroepen tegen beslissingen van een ander.',
      'troisième gestionnaire des mandats du VDAB. Traite les recours contre les décisions d’un autre.',
      'third mandate officer of VDAB. Handles appeals against somebody else’s decisions.',
    ),
  ),
  professional(
    'rachid',
    label(
      'derde verantwoordelijke certificering van BOSA. Behandelt beroepen tegen beslissingen van een ander.',
      'troisième responsable de la certification chez BOSA. Traite les recours contre les décisions d’un autre.',
      'third certification officer of BOSA. Handles appeals against somebody else’s decisions.',
    ),
  ),
  professional(
    'myriam',
    label(
      'klachtenbehandelaar bij VDAB. Een klacht over te oude feiten, en een die gedeeld is.',
      'gestionnaire des plaintes au VDAB. Une plainte sur des faits trop anciens, une autre partagée.',
      'complaints officer at VDAB. A complaint about facts that are too old, and one that is shared.',
    ),
  ),
  professional(
    'brigitte',
    label(
      'klachtencoördinator bij BOSA. Wacht op het ontwerp van een dienst.',
      'coordinatrice des plaintes au BOSA. Attend le projet d’un service.',
      'complaints coordinator at BOSA. Waits for the draft of a service.',
    ),
  ),
  professional(
    'karel',
    label(
      'ombudsman van Federgon. Klachten over leden.',
      'médiateur de Federgon. Plaintes sur les membres.',
      'ombudsman of Federgon. Complaints about members.',
    ),
  ),
  professional(
    'marianne',
    label(
      'Vlaamse Ombudsdienst. Klachten na VDAB, of meteen over een loopbaancentrum.',
      'médiateur flamand. Plaintes après le VDAB, ou directement sur un centre de carrière.',
      'Flemish Ombudsman. Complaints after VDAB, or at once about a career centre.',
    ),
  ),
  professional(
    'hanne',
    label(
      'personeelsdienst van Brouwerij De Kroonkurk. Een voorstel te beantwoorden, een aanbod te doen.',
      'service du personnel de Brouwerij De Kroonkurk. Une proposition à répondre, une offre à faire.',
      'human resources of Brouwerij De Kroonkurk. A proposal to answer, an offer to make.',
    ),
  ),
  professional(
    'gilles',
    label(
      'personeelsdienst van Weverij Zandloper. Een collectief ontslag dat loopt.',
      'service du personnel de Weverij Zandloper. Un licenciement collectif en cours.',
      'human resources of Weverij Zandloper. A collective dismissal under way.',
    ),
  ),
  professional(
    'ilse',
    label(
      'functionaris gegevensbescherming van VDAB. Wie keek, en waarom.',
      'déléguée à la protection des données du VDAB. Qui a regardé, et pourquoi.',
      'data protection officer of VDAB. Who looked, and why.',
    ),
  ),
  professional(
    'hilde',
    label(
      'functionaris gegevensbescherming van Lindewerk.',
      'déléguée à la protection des données de Lindewerk.',
      'data protection officer of Lindewerk.',
    ),
  ),
  professional(
    'stefan',
    label(
      'beheerder van het platform. Organisaties, geen dossiers.',
      'administrateur de la plateforme. Organisations, pas de dossiers.',
      'administrator of the platform. Organisations, no files.',
    ),
  ),
];
