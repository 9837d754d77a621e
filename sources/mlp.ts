import type { Origin, Paragraph } from './paragraph.ts';

const manual: Origin = {
  document: 'VDAB, Handleiding Begeleiding Outplacement (Mijn Loopbaan voor Partners)',
  date: 'undated',
};

/** How we read the manual where it is silent or says two things. */
const reading: Origin = { document: 'Waarborg, reading of the manual', date: '2026-11-21' };

/** Registering outplacement in the citizen's file: what the manual asks, and how we read it. */
export const mlp = {
  'M-01': {
    text: {
      nl: 'Een kantoor komt alleen in het dossier van een burger met een attest outplacement dat de burger ondertekende. Het origineel gaat naar de sociale interventiedienst.',
      fr: "Un bureau n'accède au dossier d'un citoyen qu'avec une attestation d'outplacement signée par ce citoyen. L'original va au service d'intervention sociale.",
      en: "An office gets into a citizen's file only with an attestation that the citizen signed. The original goes to the social intervention service.",
    },
    origin: manual,
    normative: true,
  },
  'M-01/reading-access': {
    text: {
      nl: 'Een attest opent het dossier van zijn begindatum tot zijn einddatum plus één maand plus veertien dagen, zodat het werk afgerond kan worden. Trekt de burger het in, dan is het dossier bij de volgende vraag dicht.',
      fr: 'Une attestation ouvre le dossier de sa date de début à sa date de fin plus un mois plus quatorze jours, pour que le travail puisse être achevé. Si le citoyen la retire, le dossier est fermé dès la demande suivante.',
      en: 'An attestation opens the file from its start to its end plus one month plus fourteen days, so that the work can be finished. When the citizen withdraws it, the file is closed at the next request.',
    },
    origin: reading,
    normative: true,
  },
  'M-01/reading-blind': {
    text: {
      nl: 'Het kantoor bereidt een attest voor zonder te weten of de burger gekend is: het antwoord is altijd hetzelfde. De koppeling gebeurt bij de ondertekening, online door de burger of op papier door VDAB.',
      fr: 'Le bureau prépare une attestation sans savoir si le citoyen est connu : la réponse est toujours la même. Le lien se fait à la signature, en ligne par le citoyen ou sur papier par le VDAB.',
      en: 'The office prepares an attestation without learning whether the citizen is known: the answer is always the same. The match is made on signing, online by the citizen or on paper by VDAB.',
    },
    origin: reading,
    normative: true,
  },
  'M-01/reading-paper': {
    text: {
      nl: 'Een papieren attest opent het dossier pas als het secretariaat het origineel geregistreerd heeft, wie het ook intikte.',
      fr: "Une attestation sur papier n'ouvre le dossier qu'une fois l'original enregistré par le secrétariat, peu importe qui l'a encodée.",
      en: 'A paper attestation opens the file only once the secretariat has registered the original, whoever typed it in.',
    },
    origin: reading,
    normative: true,
  },
  'M-01/reading-withdrawn': {
    text: {
      nl: 'Wordt het attest ingetrokken terwijl de lijn Bezig is, dan blijft de lijn staan en krijgt de sociaal interventieadviseur een taak.',
      fr: "Si l'attestation est retirée alors que la ligne est en cours, la ligne reste et le conseiller en intervention sociale reçoit une tâche.",
      en: 'When the attestation is withdrawn while the line is in progress, the line stays and the social intervention adviser gets a task.',
    },
    origin: reading,
    normative: true,
  },
  'M-02': {
    text: {
      nl: 'De begeleiding outplacement staat in het dossier onder Begeleiding > Stappen naar werk.',
      fr: "L'accompagnement d'outplacement figure dans le dossier sous Begeleiding > Stappen naar werk.",
      en: 'Outplacement guidance is registered in the file under Begeleiding > Stappen naar werk.',
    },
    origin: manual,
    normative: true,
  },
  'M-03': {
    text: {
      nl: 'Stappen naar werk toont per stap de datum, de stap en de toestand. De lijst kan gefilterd worden en biedt Voeg een stap toe.',
      fr: "Stappen naar werk montre pour chaque étape la date, l'étape et l'état. La liste peut être filtrée et propose Voeg een stap toe.",
      en: 'Stappen naar werk shows the date, the step and the state of each step. The list can be filtered and offers Voeg een stap toe.',
    },
    origin: manual,
    normative: true,
  },
  'M-04': {
    text: {
      nl: 'Wie een stap toevoegt, kiest Outplacement uit de soorten stappen en klikt Toevoegen; dan gaat het detailscherm open.',
      fr: "Pour ajouter une étape, on choisit Outplacement parmi les sortes d'étapes et on clique sur Toevoegen ; l'écran de détail s'ouvre.",
      en: 'To add a step one picks Outplacement from the kinds of steps and presses Toevoegen; the detail screen opens.',
    },
    origin: manual,
    normative: true,
  },
  'M-05': {
    text: {
      nl: 'Het detailscherm heeft Toestand, Datum (met huidige datum), Financieringsnummer, Aanvrager, Uitvoerder (met eigen gegevens) en Samenvatting. Aanvrager en uitvoerder zijn ingevuld met de eigen gegevens en kunnen opgezocht worden.',
      fr: "L'écran de détail comporte l'état, la date (avec la date du jour), le numéro de financement, le demandeur, l'exécutant (avec ses propres données) et le résumé. Demandeur et exécutant sont préremplis avec les propres données et peuvent être cherchés.",
      en: "The detail screen has state, date (with today's date), financing number, requester, executor (with own data) and summary. Requester and executor are filled in with the user's own data and can be looked up.",
    },
    origin: manual,
    normative: true,
  },
  'M-06': {
    text: {
      nl: 'Toestand, Datum, Aanvrager en Uitvoerder zijn verplicht: ze dragen een sterretje en zonder hen wordt niets bewaard.',
      fr: "L'état, la date, le demandeur et l'exécutant sont obligatoires : ils portent un astérisque et rien n'est conservé sans eux.",
      en: 'State, date, requester and executor are required: they carry an asterisk, and nothing is kept without them.',
    },
    origin: manual,
    normative: true,
  },
  'M-07': {
    text: {
      nl: 'Bezig betekent dat de begeleiding begonnen is; de datum is dan de startdatum. De begindatum van het attest geldt als start.',
      fr: "« En cours » signifie que l'accompagnement a commencé ; la date est alors la date de début. La date de début de l'attestation vaut comme début.",
      en: 'In progress means that the guidance has started; the date is then the start date. The start date of the attestation counts as the start.',
    },
    origin: manual,
    normative: true,
  },
  'M-07/reading': {
    text: {
      nl: 'De begindatum van het attest is vooraf ingevuld. Een andere datum mag, na een waarschuwing.',
      fr: "La date de début de l'attestation est préremplie. Une autre date est permise, après un avertissement.",
      en: 'The start date of the attestation is filled in beforehand. Another date is allowed, after a warning.',
    },
    origin: reading,
    normative: true,
  },
  'M-08': {
    text: {
      nl: 'Het financieringsnummer zegt voor welk project je registreert; elke organisatie kiest uit haar eigen nummers.',
      fr: 'Le numéro de financement dit pour quel projet on enregistre ; chaque organisation choisit parmi ses propres numéros.',
      en: 'The financing number says for which project one registers; each organisation chooses from its own numbers.',
    },
    origin: manual,
    normative: true,
  },
  'M-09': {
    text: {
      nl: 'De samenvatting bevat de verwachte einddatum en andere nuttige informatie; het scherm vraagt om de privacy van de burger te respecteren.',
      fr: "Le résumé contient la date de fin prévue et d'autres informations utiles ; l'écran demande de respecter la vie privée du citoyen.",
      en: "The summary holds the expected end date and other useful information; the screen asks to respect the citizen's privacy.",
    },
    origin: manual,
    normative: true,
  },
  'M-10': {
    text: {
      nl: 'Bevestigen zet de lijn met haar toestand in de lijst; Terug zonder bevestigen bewaart niets.',
      fr: 'Bevestigen place la ligne avec son état dans la liste ; Terug zonder bevestigen ne conserve rien.',
      en: 'Bevestigen puts the line with its state in the list; Terug zonder bevestigen keeps nothing.',
    },
    origin: manual,
    normative: true,
  },
  'M-11': {
    text: {
      nl: 'Het actieplan wordt toegevoegd onder Begeleiding > Traject > Documenten overzicht, met een publicatienaam en een bestand, beide verplicht. Het blijft in het dossier met de datum van toevoegen; Volledige logging toont elke inzage en wijziging.',
      fr: "Le plan d'action s'ajoute sous Begeleiding > Traject > Documenten overzicht, avec un nom de publication et un fichier, tous deux obligatoires. Il reste dans le dossier avec la date d'ajout ; Volledige logging montre chaque consultation et chaque modification.",
      en: 'The action plan is added under Begeleiding > Traject > Documenten overzicht, with a publication name and a file, both required. It stays in the file with the date it was added; Volledige logging shows every look and every change.',
    },
    origin: manual,
    normative: true,
  },
  'M-12': {
    text: {
      nl: 'Een gewijzigd actieplan is een nieuw document; het vorige blijft staan.',
      fr: "Un plan d'action modifié est un nouveau document ; le précédent reste.",
      en: 'A changed action plan is a new document; the earlier one stays.',
    },
    origin: manual,
    normative: true,
  },
  'M-13': {
    text: {
      nl: 'Een verlenging vraagt een nieuw ondertekend attest met de nieuwe einddatum. De registratie loopt verder op dezelfde lijn, die Bezig mag blijven.',
      fr: "Une prolongation demande une nouvelle attestation signée avec la nouvelle date de fin. L'enregistrement continue sur la même ligne, qui peut rester en cours.",
      en: 'An extension takes a new signed attestation with the new end date. The registration goes on in the same line, which may stay in progress.',
    },
    origin: manual,
    normative: true,
  },
  'M-13/reading': {
    text: {
      nl: 'Een verlenging die binnenkomt nadat de lijn Uitgevoerd werd, opent die lijn niet opnieuw: er komt een nieuwe lijn.',
      fr: 'Une prolongation qui arrive après que la ligne est devenue « exécuté » ne rouvre pas cette ligne : une nouvelle ligne est créée.',
      en: 'An extension that comes after the line turned executed does not open that line again: a new line is made.',
    },
    origin: reading,
    normative: true,
  },
  'M-14': {
    text: {
      nl: 'Het einde van de begeleiding komt op dezelfde lijn als het begin.',
      fr: "La fin de l'accompagnement figure sur la même ligne que le début.",
      en: 'The end of the guidance is registered on the same line as its start.',
    },
    origin: manual,
    normative: true,
  },
  'M-15': {
    text: {
      nl: 'Geannuleerd betekent dat er geen begeleiding was, bijvoorbeeld omdat de burger al werk vond of om medische redenen weigerde. Na bevestiging verdwijnt de lijn uit de lijst.',
      fr: "« Annulé » signifie qu'il n'y a pas eu d'accompagnement, par exemple parce que le citoyen a déjà trouvé un emploi ou a refusé pour raisons médicales. Après confirmation, la ligne disparaît de la liste.",
      en: 'Cancelled means that there was no guidance, for instance because the citizen found work already or refused on medical grounds. Once confirmed, the line leaves the list.',
    },
    origin: manual,
    normative: true,
  },
  'M-15/reading': {
    text: {
      nl: 'Een geannuleerde lijn gaat niet opnieuw open. Ze verdwijnt uit de lijsten, nooit uit het journaal.',
      fr: 'Une ligne annulée ne se rouvre pas. Elle disparaît des listes, jamais du journal.',
      en: 'A cancelled line is not opened again. It leaves the lists, never the journal.',
    },
    origin: reading,
    normative: true,
  },
  'M-16': {
    text: {
      nl: 'Stopgezet betekent vroeger gestopt dan gepland. Een consulent zet dit nooit; de sociaal interventieadviseur doet dat, na overleg met de consulent.',
      fr: '« Arrêté » signifie interrompu plus tôt que prévu. Un consultant ne choisit jamais cet état ; le conseiller en intervention sociale le fait, après concertation avec le consultant.',
      en: 'Stopped means broken off early. A consultant never sets it; the social intervention adviser does, after consulting the consultant.',
    },
    origin: manual,
    normative: true,
  },
  'M-16/reading': {
    text: {
      nl: 'De adviseur mag een lijn stopzetten zonder melding van de consulent, en noteert dan het overleg.',
      fr: 'Le conseiller peut arrêter une ligne sans signalement du consultant, et note alors la concertation.',
      en: "The adviser may stop a line without the consultant's report, and then records the consultation.",
    },
    origin: reading,
    normative: true,
  },
  'M-17': {
    text: {
      nl: 'Is de termijn voorbij, dan sluit niemand de lijn: één maand na de einddatum wordt ze vanzelf Uitgevoerd.',
      fr: "Quand le terme est passé, personne ne clôture la ligne : un mois après la date de fin, elle devient d'elle-même « exécuté ».",
      en: 'When the term has passed nobody closes the line: one month after the end date it becomes executed by itself.',
    },
    origin: manual,
    normative: true,
  },
  'M-17/reading': {
    text: {
      nl: 'Eén maand later is dezelfde dag van de volgende maand in Brussel (na 31 januari: de laatste dag van februari). De lijn verandert bij het begin van die dag. De einddatum komt van het nieuwste attest en telt zelf mee.',
      fr: "Un mois plus tard, c'est le même jour du mois suivant à Bruxelles (après le 31 janvier : le dernier jour de février). La ligne change au début de ce jour. La date de fin est celle de l'attestation la plus récente et compte elle-même.",
      en: 'One month later is the same day of the next month in Brussels (after 31 January: the last day of February). The line turns at the start of that day. The end date is that of the newest attestation and is itself included.',
    },
    origin: reading,
    normative: true,
  },
  'M-17/reading-days': {
    text: {
      nl: 'Een wettelijk einde is een dag die nog meetelt. Een termijn schuift niet op voor een weekend of feestdag, tenzij zijn eigen regel dat zegt.',
      fr: 'Une fin légale est un jour qui compte encore. Un délai ne glisse pas pour un week-end ou un jour férié, sauf si sa propre règle le dit.',
      en: 'A legal end is a day that still counts. A term does not move for a weekend or a holiday, unless its own rule says so.',
    },
    origin: reading,
    normative: true,
  },
  'M-18': {
    text: {
      nl: 'Bij een einde is de datum de dag van de stopzetting of de annulatie.',
      fr: "À la fin, la date est le jour de l'arrêt ou de l'annulation.",
      en: 'On ending, the date is the day of the stop or of the cancellation.',
    },
    origin: manual,
    normative: true,
  },
  'M-18/reading': {
    text: {
      nl: 'Startdatum en stopdatum worden allebei bewaard. Op een lijn die Uitgevoerd is, blijft de datum de startdatum.',
      fr: "La date de début et la date d'arrêt sont conservées toutes les deux. Sur une ligne « exécuté », la date reste la date de début.",
      en: 'The start date and the stop date are both kept. On an executed line the date stays the start date.',
    },
    origin: reading,
    normative: true,
  },
  'M-19': {
    text: {
      nl: 'Het financieringsnummer kan bij het einde nog gewijzigd worden.',
      fr: 'Le numéro de financement peut encore être modifié à la fin.',
      en: 'The financing number can still be changed at the end.',
    },
    origin: manual,
    normative: true,
  },
  'M-20': {
    text: {
      nl: 'Uitgevoerd en Stopgezet zijn definitief: de lijn verandert niet meer. Wel mag je nog twee weken tekst toevoegen aan de samenvatting.',
      fr: '« Exécuté » et « arrêté » sont définitifs : la ligne ne change plus. Seul le résumé peut encore être complété pendant deux semaines.',
      en: 'Executed and stopped are final: the line no longer changes. Only the summary can be added to, for two more weeks.',
    },
    origin: manual,
    normative: true,
  },
  'M-20/reading': {
    text: {
      nl: 'Twee weken zijn veertien dagen vanaf de dag waarop de toestand definitief werd; de veertiende dag telt nog mee. Tekst komt erbij, wat er staat verandert niet.',
      fr: "Deux semaines sont quatorze jours à partir du jour où l'état est devenu définitif ; le quatorzième jour compte encore. Du texte s'ajoute, ce qui est écrit ne change pas.",
      en: 'Two weeks are fourteen days from the day the state became final; the fourteenth still counts. Text is added, what stands there does not change.',
    },
    origin: reading,
    normative: true,
  },
  'M-21': {
    text: {
      nl: 'Na afloop komt het eindverslag outplacement bij de documenten, op dezelfde manier als het actieplan.',
      fr: "À l'issue, le rapport final d'outplacement est ajouté aux documents, de la même manière que le plan d'action.",
      en: 'On completion the final report is added to the documents, in the same way as the action plan.',
    },
    origin: manual,
    normative: true,
  },
  'M-22': {
    text: {
      nl: 'De rest van het dossier is bijgewerkt, voor de overdracht naar VDAB en voor werkgevers.',
      fr: 'Le reste du dossier est à jour, pour le transfert au VDAB et pour les employeurs.',
      en: 'The rest of the file is up to date, for the handover to VDAB and for employers.',
    },
    origin: manual,
    normative: true,
  },
  'M-23': {
    text: {
      nl: 'Het dossier heeft acht vaste tabs, met zes subtabs onder Begeleiding; sommige gebruikers zien er zeven bij.',
      fr: 'Le dossier a huit onglets fixes, avec six sous-onglets sous Begeleiding ; certains utilisateurs en voient sept de plus.',
      en: 'The file has eight fixed tabs, with six sub-tabs under Begeleiding; some users see seven more.',
    },
    origin: manual,
    normative: true,
  },
  'M-24': {
    text: {
      nl: 'Traject toont naast elkaar: de acties met hun toestand, de gewenste jobs en de documenten.',
      fr: 'Traject montre côte à côte : les actions avec leur état, les emplois souhaités et les documents.',
      en: 'Traject shows side by side: the actions with their states, the wanted jobs and the documents.',
    },
    origin: manual,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
