import type { ExamTopic } from '../../schemes/index.ts';

/** A page of study material in the two languages of the test. Each paragraph is one thought. */
export interface StudyPage {
  nl: readonly string[];
  fr: readonly string[];
}

/** What an outplacement consultant must know, by topic (C-05): what the questions of the test are about. */
export const studyPages: Readonly<Record<ExamTopic, StudyPage>> = {
  attestation: {
    nl: [
      'Een kantoor krijgt toegang tot het dossier van een burger door één ding: een attest outplacement dat de burger tekende. Het origineel gaat naar de sociale interventiedienst van VDAB.',
      'Je maakt een attest blind klaar. Je typt wat je van de burger weet, en krijgt hetzelfde antwoord of VDAB de burger kent of niet. De burger wordt pas herkend bij het tekenen.',
      'Een papieren attest opent het dossier pas als het secretariaat het origineel registreerde, wie het ook invoerde.',
      'Het attest opent het dossier van het begin tot het einde van de begeleiding, plus één maand en veertien dagen. Zo kun je het werk afronden.',
      'De burger trekt de toestemming in wanneer hij wil. Bij de volgende klik is het dossier dicht.',
    ],
    fr: [
      'Un bureau accède au dossier d’un citoyen par une seule chose : une attestation d’outplacement signée par le citoyen. L’original va au service d’intervention sociale du VDAB.',
      'On prépare une attestation à l’aveugle. On tape ce qu’on sait du citoyen, et la réponse est la même que le VDAB le connaisse ou non. Le citoyen n’est reconnu qu’à la signature.',
      'Une attestation papier n’ouvre le dossier que lorsque le secrétariat a enregistré l’original, peu importe qui l’a introduite.',
      'L’attestation ouvre le dossier du début à la fin de l’accompagnement, plus un mois et quatorze jours, pour terminer le travail.',
      'Le citoyen retire son accord quand il veut. Au clic suivant, le dossier est fermé.',
    ],
  },
  registration: {
    nl: [
      'Je registreert de begeleiding onder Begeleiding > Stappen naar werk, met Voeg een stap toe en de soort Outplacement.',
      'Verplicht zijn: toestand, datum, aanvrager en uitvoerder. Een sterretje staat erbij.',
      'De toestand Bezig zegt dat de begeleiding begon. De datum is dan de startdatum; die van het attest staat er al, en een andere datum geeft een waarschuwing.',
      'Het financieringsnummer zegt binnen welk project je registreert. Je organisatie weet welke nummers ze mag kiezen.',
      'In de samenvatting komt de verwachte einddatum en wat verder van belang is. Schrijf niets wat de privacy van de burger schaadt.',
      'Bevestigen zet de lijn in de lijst. Terug zonder bevestigen bewaart niets.',
    ],
    fr: [
      'On enregistre l’accompagnement sous Accompagnement > Étapes vers l’emploi, avec Ajouter une étape et la sorte Outplacement.',
      'Sont obligatoires : statut, date, demandeur et exécutant. Un astérisque le montre.',
      'Le statut En cours dit que l’accompagnement a commencé. La date est alors celle du début ; celle de l’attestation y est déjà, et une autre date donne un avertissement.',
      'Le numéro de financement dit dans quel projet on enregistre. L’organisation sait quels numéros elle peut choisir.',
      'Le résumé contient la date de fin prévue et ce qui importe encore. N’écrivez rien qui nuise à la vie privée du citoyen.',
      'Confirmer met la ligne dans la liste. Retour sans confirmer ne garde rien.',
    ],
  },
  endings: {
    nl: [
      'Verlengen gebeurt met een nieuw getekend attest met de nieuwe einddatum. Dezelfde lijn loopt verder en blijft Bezig.',
      'Geannuleerd is voor wie geen begeleiding kreeg: werk gevonden voor of na de intake, of geweigerd om medische redenen. Na het bevestigen verdwijnt de lijn uit de lijst.',
      'Stopgezet zet een consulent nooit zelf. Je meldt het, en de sociaal interventieadviseur beslist na overleg met jou.',
      'Is de termijn voorbij, dan sluit niemand de lijn. Eén maand na de einddatum wordt ze vanzelf Uitgevoerd.',
      'Uitgevoerd en Stopgezet zijn definitief. Alleen de samenvatting kan nog veertien dagen aangevuld worden.',
      'De datum bij het beëindigen is die van de stopzetting of de annulering.',
    ],
    fr: [
      'On prolonge avec une nouvelle attestation signée et la nouvelle date de fin. La même ligne continue et reste En cours.',
      'Annulé vaut pour qui n’a pas été accompagné : emploi trouvé avant ou après l’entretien initial, ou refus pour raisons médicales. Après confirmation, la ligne quitte la liste.',
      'Un conseiller ne met jamais lui-même Arrêté. Il le signale, et le conseiller en intervention sociale décide après concertation.',
      'Quand la période est passée, personne ne ferme la ligne. Un mois après la date de fin, elle devient d’elle-même Exécuté.',
      'Exécuté et Arrêté sont définitifs. Seul le résumé peut encore être complété pendant quatorze jours.',
      'La date à la fin est celle de l’arrêt ou de l’annulation.',
    ],
  },
  file: {
    nl: [
      'Het actieplan voeg je toe onder Begeleiding > Traject > Documenten overzicht. De publicatienaam en het bestand zijn verplicht.',
      'Verandert het actieplan, dan voeg je een nieuw document toe. Het vorige blijft staan.',
      'Na afloop voeg je het eindverslag outplacement toe, op dezelfde manier.',
      'Volledige logging toont wie een document bekeek of wijzigde, en wanneer.',
      'Hou de rest van het dossier bij, voor de overdracht aan VDAB en voor werkgevers.',
    ],
    fr: [
      'On ajoute le plan d’action sous Accompagnement > Parcours > Aperçu des documents. Le nom de publication et le fichier sont obligatoires.',
      'Si le plan d’action change, on ajoute un nouveau document. L’ancien reste.',
      'À la fin, on ajoute le rapport final d’outplacement, de la même façon.',
      'Le journal complet montre qui a consulté ou modifié un document, et quand.',
      'Tenez le reste du dossier à jour, pour le transfert au VDAB et pour les employeurs.',
    ],
  },
  certificate: {
    nl: [
      'CERTO is het certificeringsorgaan van VDAB en Federgon. Het certificaat is een kwaliteitslabel; een kantoor vraagt het zelf aan.',
      'Voldoet een kantoor niet meer aan een criterium, dan kan het certificaat ingetrokken of niet verlengd worden.',
      'Wie werknemers begeleidt of met werkgevers werkt en minder dan drie jaar ervaring heeft, slaagt voor de bekwaamheidstest.',
      'Wie registreert in Mijn Loopbaan voor Partners volgde de MLP-opleiding van VDAB.',
      'Ontvankelijk betekent dat de aanvraag volledig is. Het is nog niet het certificaat.',
      'Met de gedragscode belooft het kantoor onder meer: gegevens vertrouwelijk houden, geen invloed op het ontslag, alleen bekwame mensen, en de werknemer zo snel mogelijk uitnodigen.',
    ],
    fr: [
      'CERTO est l’organe de certification du VDAB et de Federgon. Le certificat est un label de qualité ; le bureau le demande lui-même.',
      'Si un critère n’est plus rempli, le certificat peut être retiré ou ne pas être renouvelé.',
      'Qui accompagne des travailleurs ou traite avec les employeurs et a moins de trois ans d’expérience réussit le test de compétence.',
      'Qui enregistre dans Mijn Loopbaan voor Partners a suivi la formation MLP du VDAB.',
      'Recevable veut dire que la demande est complète. Ce n’est pas encore le certificat.',
      'Par le code de conduite, le bureau promet entre autres : confidentialité, aucune influence sur le licenciement, des personnes compétentes, et inviter le travailleur au plus vite.',
    ],
  },
  complaints: {
    nl: [
      'CERTO vraagt werkgevers en ontslagen werknemers hoe tevreden ze zijn. Een kantoor werkt daaraan mee.',
      'Wie ontevreden is, klaagt bij VDAB: online, telefonisch of met een brief.',
      'Gaat de klacht over een lid van Federgon, dan kan ze ook naar de ombudsman van Federgon.',
      'Een kantoor werkt mee aan de klachtenprocedure.',
      'Voor een tewerkstellingscel wordt op een vast moment geteld hoeveel begeleiden werk hebben of niet meer beschikbaar zijn. Alleen het certificeringsorgaan ziet die cijfers.',
    ],
    fr: [
      'CERTO demande aux employeurs et aux travailleurs licenciés s’ils sont satisfaits. Le bureau y collabore.',
      'Qui n’est pas satisfait se plaint au VDAB : en ligne, par téléphone ou par lettre.',
      'Si la plainte concerne un membre de Federgon, elle peut aussi aller à l’ombudsman de Federgon.',
      'Le bureau collabore à la procédure de plainte.',
      'Pour une cellule pour l’emploi, on compte à un moment fixé combien de personnes accompagnées ont un emploi ou ne sont plus disponibles. Seul l’organe de certification voit ces chiffres.',
    ],
  },
};
