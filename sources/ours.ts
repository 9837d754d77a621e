import type { Origin, Paragraph } from './paragraph.ts';

const house: Origin = { document: 'Waarborg, house rules', date: '2026-11-21' };

/** Rules that no source asks and that we set ourselves, so that a refusal always names what it stands on. */
export const ours = {
  'OURS-complaint': {
    text: {
      nl: 'Er is één formulier voor alle klachten, zonder account. Wie klaagt, kiest de deur en volgt de klacht met een nummer en een code. Een medewerker typt een klacht per telefoon of brief in. Het antwoord zegt of de klacht gegrond is en waar men daarna terecht kan.',
      fr: 'Il y a un seul formulaire pour toutes les plaintes, sans compte. Le plaignant choisit la porte et suit la plainte avec un numéro et un code. Un collaborateur introduit une plainte par téléphone ou lettre. La réponse dit si la plainte est fondée et où l’on peut aller ensuite.',
      en: 'There is one form for all complaints, without an account. Who complains chooses the door and follows the complaint with a number and a code. Staff type in a complaint by phone or letter. The answer says whether the complaint is founded and where one can go next.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-terms': {
    text: {
      nl: 'Waar de bronnen niets zeggen, gelden de Vlaamse termijnen: tien dagen voor de ontvangst, vijfenveertig voor het antwoord. Eén keer verlengen kan, met vijftien dagen en met de reden erbij; de weg naar de volgende deur blijft open vanaf de gewone termijn. Wie behandelt, krijgt drie dagen voor de ontvangsttermijn en zeven dagen voor de antwoordtermijn een herinnering.',
      fr: 'Là où les sources ne disent rien, les délais flamands valent : dix jours pour la réception, quarante-cinq pour la réponse. Une seule prolongation est possible, de quinze jours et avec sa raison ; la porte suivante s’ouvre dès le délai ordinaire. Qui traite reçoit un rappel trois jours avant le délai de réception et sept jours avant le délai de réponse.',
      en: 'Where the sources say nothing, the Flemish terms hold: ten days for the receipt, forty-five for the answer. One extension is possible, by fifteen days and with its reason; the way to the next door opens from the ordinary term on. Whoever handles is reminded three days before the term of receipt and seven days before that of the answer.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-privacy': {
    text: {
      nl: 'Over wie de klacht gaat, ziet ze alleen als ze aan hem gericht is of met hem gedeeld is. Wie klaagt en de eigen woorden ziet die alleen met toestemming; anders leest hij een samenvatting van wie behandelt.',
      fr: 'La personne visée ne voit la plainte que si elle lui est adressée ou a été partagée avec elle. Elle ne voit l’identité et les mots du plaignant qu’avec son accord ; sinon elle lit un résumé de la personne qui traite.',
      en: 'The accused sees a complaint only when it is addressed to or shared with them. They see who complains, and in which words, only with consent; otherwise they read a summary by who handles it.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-separation': {
    text: {
      nl: 'Een klacht behandelt niemand over wie ze gaat, en niemand die bij de organisatie werkt of er de laatste twee jaar werkte. Klaagt men bij de organisatie zelf, dan behandelt een collega die niet genoemd is.',
      fr: 'Une plainte n’est traitée ni par la personne visée, ni par quelqu’un qui travaille pour l’organisation ou y a travaillé les deux dernières années. Si l’on se plaint auprès de l’organisation même, un collègue non cité traite.',
      en: 'A complaint is handled by nobody whom it is about, and by nobody who works for the organisation or did so in the last two years. Where one complains to the organisation itself, a colleague who is not named handles it.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-follow': {
    text: {
      nl: 'Zonder account volgt men een klacht met nummer én code. Een adres mag dat twintig keer per minuut proberen, en elk fout antwoord is hetzelfde: het zegt niet of er zo’n klacht is.',
      fr: 'Sans compte, on suit une plainte avec numéro et code. Une adresse peut essayer vingt fois par minute, et toute mauvaise réponse est la même : elle ne dit pas si une telle plainte existe.',
      en: 'Without an account one follows a complaint by number and code. An address may try twenty times a minute, and every wrong answer is the same: it does not say whether there is such a complaint.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-forward': {
    text: {
      nl: 'Een dienst die niet de juiste is, geeft een klacht door aan een dienst die haar behandelt, met de woorden en bestanden en met de reden. Daar tellen de termijnen vanaf die dag; hoe oud de feiten zijn, telt tot de dag waarop de klacht eerst binnenkwam. Wie klaagt, hoort het en krijgt een nummer en code daar. Naar het centrum zelf gaat een klacht alleen met toestemming.',
      fr: 'Un service qui n’est pas le bon transmet la plainte à un service qui la traite, avec les mots, les fichiers et la raison. Là, les délais comptent à partir de ce jour ; l’âge des faits compte jusqu’au jour où la plainte est arrivée en premier. Le plaignant en est informé et reçoit un numéro et un code. La plainte ne va au centre même qu’avec son accord.',
      en: 'A body that is not the right one passes a complaint on to one that handles it, with its words and files and with the reason. The terms there count from that day; how old the facts are is counted to the day on which the complaint first came in. Who complains is told, and gets a number and a code there. To the centre itself it goes only with consent.',
    },
    origin: house,
    normative: true,
  },
  'OURS-complaint-flood': {
    text: {
      nl: 'Per dag komen er van één afzender online hoogstens vijf klachten binnen. Wat binnen is, blijft; wat daarna komt, blijft op het scherm staan en kan de volgende dag, per telefoon of per brief.',
      fr: 'Par jour, un même expéditeur introduit au plus cinq plaintes en ligne. Ce qui est reçu reste ; la suite reste à l’écran et peut venir le lendemain, par téléphone ou par lettre.',
      en: 'One sender files at most five complaints a day online. What came in stays; what comes after stays on the screen and can come the next day, by phone or by letter.',
    },
    origin: house,
    normative: true,
  },
  'OURS-fresh': {
    text: {
      nl: 'Bijgewerkt is wat iemand kort geleden bewaarde of bevestigde: de situatie in de laatste drie maanden; contactgegevens, gewenste jobs, mobiliteit, arbeidsregime en cv in de laatste zes maanden. De laatste dag telt mee.',
      fr: "Est à jour ce que quelqu'un a enregistré ou confirmé récemment : la situation dans les trois derniers mois ; coordonnées, emplois souhaités, mobilité, régime de travail et CV dans les six derniers mois. Le dernier jour compte.",
      en: 'Up to date is what someone saved or confirmed lately: the situation within three months; contact details, wanted jobs, mobility, work regime and CV within six months. The last day counts.',
    },
    origin: house,
    normative: true,
  },
  'OURS-upload': {
    text: {
      nl: 'Een bestand is een PDF, DOCX, ODT, JPG of PNG van hoogstens 20 MB, en is wat het zegt te zijn.',
      fr: "Un fichier est un PDF, DOCX, ODT, JPG ou PNG de 20 Mo au plus, et est ce qu'il prétend être.",
      en: 'A file is a PDF, DOCX, ODT, JPG or PNG of at most 20 MB, and is what it says it is.',
    },
    origin: house,
    normative: true,
  },
  'OURS-scan': {
    text: {
      nl: 'Staat er een virusscanner klaar, dan kan niemand een bestand openen voor het gescand en in orde is.',
      fr: "Si un antivirus est prévu, personne ne peut ouvrir un fichier avant qu'il soit analysé et sain.",
      en: 'Where a virus scanner is set up, nobody can open a file before it has been scanned and found clean.',
    },
    origin: house,
    normative: true,
  },
  'OURS-session': {
    text: {
      nl: 'Je blijft aangemeld zolang je werkt. Verloopt de sessie terwijl je typt, dan blijft je tekst bewaard tot je opnieuw aangemeld bent.',
      fr: "On reste connecté tant qu'on travaille. Si la session expire pendant la saisie, le texte est gardé jusqu'à la nouvelle connexion.",
      en: 'One stays logged in while working. When the session expires while typing, the text is kept until one has logged in again.',
    },
    origin: house,
    normative: true,
  },
  'OURS-version': {
    text: {
      nl: 'Bewaren twee mensen hetzelfde, dan wint wie eerst was. De tweede ziet beide versies en kiest.',
      fr: "Si deux personnes enregistrent la même chose, la première l'emporte. La seconde voit les deux versions et choisit.",
      en: 'When two people save the same thing, the first wins. The second sees both versions and chooses.',
    },
    origin: house,
    normative: true,
  },
  'OURS-idempotency': {
    text: {
      nl: 'Wie twee keer hetzelfde verstuurt, krijgt twee keer het eerste antwoord; het gebeurt één keer.',
      fr: "Qui envoie deux fois la même chose reçoit deux fois la première réponse ; cela n'arrive qu'une fois.",
      en: 'Whoever sends the same thing twice gets the first answer twice; it happens once.',
    },
    origin: house,
    normative: true,
  },
  'OURS-input': {
    text: {
      nl: 'Wat je invult moet kunnen: een datum bestaat, een einde ligt niet voor een begin. Zo niet, dan zeggen we wat er fout is, waar, en wat je kunt doen.',
      fr: "Ce qu'on remplit doit être possible : une date existe, une fin ne précède pas un début. Sinon, nous disons ce qui ne va pas, où, et que faire.",
      en: 'What one fills in must be possible: a date exists, an end is not before a start. If not, we say what is wrong, where, and what to do.',
    },
    origin: house,
    normative: true,
  },
  'OURS-roles': {
    text: {
      nl: 'Je werkt in één hoedanigheid tegelijk en ziet welke. Wat die niet mag, is geweigerd, op elke weg.',
      fr: "On travaille en une seule qualité à la fois et on voit laquelle. Ce qu'elle ne permet pas est refusé, par toutes les voies.",
      en: 'One works in one capacity at a time and sees which. What it may not do is refused, at every door.',
    },
    origin: house,
    normative: true,
  },
  'OURS-journal': {
    text: {
      nl: 'Elke beslissing staat in een journaal waar niets uit verdwijnt, ook een weigering. Het bevat geen namen en geen vrije tekst, en de toestand van nu is eruit op te bouwen.',
      fr: "Chaque décision figure dans un journal d'où rien ne disparaît, même un refus. Il ne contient ni noms ni texte libre, et l'état actuel peut en être reconstruit.",
      en: 'Every decision stands in a journal from which nothing disappears, a refusal too. It holds no names and no free text, and the present state can be rebuilt from it.',
    },
    origin: house,
    normative: true,
  },
  'OURS-register': {
    text: {
      nl: 'Een kantoor registreert alleen met een geldig certificaat en toegang tot MLP. Een consulent registreert alleen na de MLP-opleiding, en na de bekwaamheidstest of drie jaar ervaring.',
      fr: "Un bureau n'enregistre qu'avec un certificat valable et l'accès à MLP. Un consultant n'enregistre qu'après la formation MLP, et après le test de compétence ou trois ans d'expérience.",
      en: 'An office registers only with a valid certificate and access to MLP. A consultant registers only after the MLP training, and after the competence test or three years of experience.',
    },
    origin: house,
    normative: true,
  },
  'OURS-one-process': {
    text: {
      nl: 'Een ingebouwde databank heeft één proces. Een tweede zegt dat en stopt.',
      fr: "Une base de données intégrée a un seul processus. Un second le dit et s'arrête.",
      en: 'An embedded database has one process. A second one says so and stops.',
    },
    origin: house,
    normative: true,
  },
  'OURS-demo': {
    text: {
      nl: 'De demo, met verzonnen mensen en een klok die je verzet, start nooit vanzelf op een databankserver.',
      fr: "La démo, avec des personnes inventées et une horloge réglable, ne démarre jamais d'elle-même sur un serveur de base de données.",
      en: 'The demo, with invented people and a clock that can be moved, never starts by itself on a database server.',
    },
    origin: house,
    normative: true,
  },
  'OURS-draft': {
    text: {
      nl: 'Een attest dat een kantoor klaarmaakt, begint binnen het jaar en duurt hoogstens twee jaar. Tekent niemand het binnen drie maanden, dan vervalt het en wordt gewist wat het kantoor over de burger typte.',
      fr: "Une attestation qu'un bureau prépare commence dans l'année et dure au maximum deux ans. Si personne ne la signe dans les trois mois, elle échoit et ce que le bureau a tapé sur le citoyen est effacé.",
      en: 'An attestation that an office prepares begins within a year and lasts at most two years. When nobody signs it within three months, it lapses and what the office typed about the citizen is erased.',
    },
    origin: house,
    normative: true,
  },
  'OURS-durable': {
    text: {
      nl: 'Wat bevestigd is, blijft, ook als het programma of de databank op dat ogenblik uitvalt. Wat half gebeurd was, is niet gebeurd.',
      fr: "Ce qui est confirmé reste, même si le programme ou la base de données tombe en panne à cet instant. Ce qui n'était fait qu'à moitié n'est pas fait.",
      en: 'What was confirmed stays, also when the program or the database fails at that moment. What was half done was not done.',
    },
    origin: house,
    normative: true,
  },
  'OURS-mail': {
    text: {
      nl: 'Een mail zegt dat er iets is, niet wat of over wie. Alleen een brief aan een organisatie over haar aanvraag of certificaat gaat als pdf mee. Hij komt één keer aan bij wie het aangaat, in diens taal, ook als de mailserver een tijd niet werkt.',
      fr: "Un e-mail dit qu'il y a quelque chose, non quoi ni sur qui. Seule une lettre à une organisation sur sa demande ou son certificat est jointe en pdf. Il arrive une fois chez la personne concernée, dans sa langue, même si le serveur de messagerie tombe en panne un moment.",
      en: 'A mail says that there is something, not what or about whom. Only a letter to an organisation about its application or certificate goes along as PDF. It arrives once at whoever is concerned, in their language, also when the mail server fails for a while.',
    },
    origin: house,
    normative: true,
  },
  'OURS-appointment-mail': {
    text: {
      nl: 'Van een afspraak krijgt de burger een mail met een bestand voor de agenda: wanneer, waar en met welk kantoor, en nooit waarover of met wie. Verandert de afspraak, dan vervangt de nieuwe mail de vorige. Wat vertrekt, is hoe het op dat ogenblik is: twee keer verplaatst is één mail, en wie geannuleerd werd, wordt niet meer gevraagd.',
      fr: 'Pour un rendez-vous, le citoyen reçoit un e-mail avec un fichier pour l’agenda : quand, où et avec quel bureau, jamais à quel sujet ni avec qui. Si le rendez-vous change, le nouvel e-mail remplace le précédent. Ce qui part dit comment c’est à cet instant : déplacé deux fois fait un seul e-mail, et ce qui est annulé n’est plus demandé.',
      en: 'Of an appointment the citizen gets a mail with a file for the calendar: when, where and with which office, and never what about or with whom. When the appointment changes, the new mail replaces the one before. What goes out is how it stands at that moment: moved twice is one mail, and what was cancelled is asked for no more.',
    },
    origin: house,
    normative: true,
  },
  'OURS-final-report': {
    text: {
      nl: 'Het eindverslag begint met wat er gebeurd is: de dagen, de fasen, de sessies, de minuten die beide kanten zeiden, de versies van het plan, onderbreking en hervatting, en hoe het eindigde. Die cijfers typt niemand over. De consulent schrijft er het verhaal bij, leest alles na en dient het in als document. Dat kan als het programma voorbij is.',
      fr: 'Le rapport final commence par ce qui s’est passé : les jours, les phases, les sessions, les minutes que les deux côtés ont dites, les versions du plan, l’interruption et la reprise, et l’issue. Personne ne recopie ces chiffres. Le consultant y ajoute le récit, relit le tout et le dépose comme document. C’est possible quand le programme est terminé.',
      en: 'The final report begins with what happened: the days, the phases, the sessions, the minutes that both sides said, the versions of the plan, interruption and resumption, and how it ended. Nobody types these figures over. The consultant adds the story, reads all of it and files it as a document. That can be done once the programme is over.',
    },
    origin: house,
    normative: true,
  },
  'OURS-action-plan': {
    text: {
      nl: 'Een consulent schrijft het actieplan als ontwerp, dat alleen het kantoor ziet. Wie het deelt, maakt er in één beslissing een genummerde versie van met haar document; een versie zonder document bestaat niet. De burger leest wat gedeeld is en kan zeggen: gezien en akkoord. Uren die niet uitkomen met het recht, geven een waarschuwing en geen weigering.',
      fr: 'Un consultant rédige le plan d’action comme projet, que seul le bureau voit. Qui le partage en fait en une décision une version numérotée avec son document ; une version sans document n’existe pas. Le citoyen lit ce qui est partagé et peut dire : vu et d’accord. Des heures qui ne correspondent pas au droit donnent un avertissement, pas un refus.',
      en: 'A consultant writes the action plan as a draft, which only the office sees. Who shares it makes of it, in one decision, a numbered version with its document; a version without a document does not exist. The citizen reads what was shared and can say: seen and agreed. Hours that do not match the right give a warning and no refusal.',
    },
    origin: house,
    normative: true,
  },
  'OURS-q-checks': {
    text: {
      nl: 'Het gemiddelde van de Q-checks is dat van alle checks samen, van wie op die dag consultant A tot Z is, afgesloten in de twaalf maanden tot en met die dag. Er wordt niet afgerond. Zonder checks is er geen gemiddelde.',
      fr: "La moyenne des Q-checks est celle de tous les contrôles ensemble, de ceux qui sont ce jour-là consultants A à Z, clôturés dans les douze mois jusqu'à ce jour inclus. Rien n'est arrondi. Sans contrôles il n'y a pas de moyenne.",
      en: 'The average of the Q-checks is that of all checks together, of those who hold A-to-Z on that day, closed in the twelve months up to and including that day. Nothing is rounded. Without checks there is no average.',
    },
    origin: house,
    normative: true,
  },
  'OURS-tasks': {
    text: {
      nl: 'Waar de bladzijde over een taak zwijgt, volgt uit haar regels wie ze doet: wat de organisatie zelf draait, werkt ze ook af; wat DG R&O voorbehouden is, blijft daar.',
      fr: "Là où la page ne dit rien d'une tâche, ses règles disent qui l'assume : ce que l'organisation mène elle-même, elle le termine aussi ; ce qui est réservé à la DG R&D y reste.",
      en: 'Where the page is silent about a task, its rules say who does it: what the organisation runs itself it also finishes; what is reserved to DG R&D stays there.',
    },
    origin: house,
    normative: true,
  },
  'OURS-certification': {
    text: {
      nl: 'Een certificaat geldt drie jaar. Verlengen kan vanaf zes maanden voor het einde tot zes maanden erna. Aanvullen kan dertig dagen lang. Een kantoor heeft één aanvraag tegelijk lopen, en een consulent staat bij één kantoor.',
      fr: "Un certificat vaut trois ans. On le renouvelle à partir de six mois avant sa fin et jusqu'à six mois après. On complète pendant trente jours. Un bureau n'a qu'une demande en cours, et un consultant figure chez un seul bureau.",
      en: 'A certificate holds for three years. It is renewed from six months before its end until six months after. Completing takes at most thirty days. An office has one application at a time, and a consultant stands with one office.',
    },
    origin: house,
    normative: true,
  },
  'OURS-paper': {
    text: {
      nl: 'Wat per post of mail binnenkomt, neemt het secretariaat op met de scan. Een aanvraag of aanvulling voert het in namens de aanvrager: de dag van ontvangst is de dag van indienen, en wat er niet op staat, ontbreekt nog. Ontvankelijk wordt ze pas als alles er is. Een aanvulling die na de laatste dag binnenkomt, staat als te laat.',
      fr: 'Ce qui arrive par la poste ou par e-mail, le secrétariat le classe avec le scan. Il saisit une demande ou un complément au nom du demandeur : le jour de réception est le jour d’introduction, et ce qui n’y figure pas manque encore. La demande n’est recevable que quand tout y est. Un complément qui arrive après le dernier jour est noté comme tardif.',
      en: 'What comes in by post or mail, the secretariat files with its scan. An application or a completion it enters on the applicant’s behalf: the day of receipt is the day of filing, and what does not stand on it is still missing. It is admitted only once everything is there. A completion that comes in after the last day stands as late.',
    },
    origin: house,
    normative: true,
  },
  'OURS-mandate': {
    text: {
      nl: 'Wie nog geen drie jaar begeleidt, toont tweeduizend uren begeleiding. Aanvullen kan dertig dagen lang. Verlengen kan vanaf zes maanden voor het einde van het mandaat tot zes maanden erna. Een centrum heeft één aanvraag tegelijk lopen.',
      fr: "Qui accompagne depuis moins de trois ans montre deux mille heures d'accompagnement. On complète pendant trente jours. On renouvelle à partir de six mois avant la fin du mandat et jusqu'à six mois après. Un centre n'a qu'une demande en cours.",
      en: 'Who has guided for less than three years shows two thousand hours of guidance. Completing takes at most thirty days. A mandate is renewed from six months before its end until six months after. A centre has one application at a time.',
    },
    origin: house,
    normative: true,
  },
  'OURS-level': {
    text: {
      nl: 'Een niveau heeft geen einddatum: het geldt tot de dienst het stopzet of DG R&O het intrekt. Aanvullen kan dertig dagen lang. Een dienst heeft één aanvraag tegelijk lopen. Wie adviseert, beslist niet.',
      fr: "Un niveau n'a pas de date de fin : il vaut jusqu'à ce que le service y mette fin ou que la DG R&D le retire. On complète pendant trente jours. Un service n'a qu'une demande en cours. Qui conseille ne décide pas.",
      en: 'A level has no end: it holds until the service ends it or DG R&D withdraws it. Completing takes at most thirty days. A service has one application at a time. Who advises does not decide.',
    },
    origin: house,
    normative: true,
  },
  'OURS-separation': {
    text: {
      nl: 'Wie een aanvraag beoordeelde, beslist er niet over. Wie iets vaststelde, beslist niet wat volgt als het orgaan één functie heeft. Wie besliste, behandelt het beroep niet.',
      fr: 'Qui a évalué une demande ne décide pas. Qui a fait un constat ne décide pas de la suite si l’organisme n’a qu’une fonction. Qui a décidé ne traite pas le recours.',
      en: 'Who evaluated an application does not decide on it. Who raised a finding does not decide what follows where the body has one role. Who decided does not handle the appeal.',
    },
    origin: house,
    normative: true,
  },
  'OURS-hearing': {
    text: {
      nl: 'Een certificaat wordt pas ingetrokken nadat het kantoor gehoord is. Voor de beslissing valt, staat erbij wat ze raakt.',
      fr: "Un certificat n'est retiré qu'après que le bureau a été entendu. Avant la décision, on voit ce qu'elle touche.",
      en: 'A certificate is withdrawn only after the office was heard. Before the decision falls, what it would hit is shown.',
    },
    origin: house,
    normative: true,
  },
  'OURS-track-certificate': {
    text: {
      nl: 'Een certificaat van een traject geldt vanaf zijn dag tot en met zijn einde, als het een einde heeft, en telt voor de dienst die de houder die dag in dienst heeft. Een medewerker heeft één taalrol en per traject één geldig certificaat. Ingetrokken wordt met een reden. Openbaar is het niet: wie de code en de familienaam kent, hoort of het vandaag geldig is.',
      fr: "Un certificat d'un trajet vaut à partir de son jour jusqu'à sa fin incluse, s'il en a une, et compte pour le service qui emploie le titulaire ce jour-là. Un membre du personnel a un seul rôle linguistique et un seul certificat valable par trajet. On le retire avec un motif. Il n'est pas public : qui connaît le code et le nom de famille apprend s'il est valable aujourd'hui.",
      en: 'A certificate of a track holds from its day up to and including its end, if it has one, and counts for the service that employs its holder that day. An employee has one language role and one valid certificate per track. It is withdrawn with a reason. It is not public: whoever knows the code and the family name hears whether it is valid today.',
    },
    origin: house,
    normative: true,
  },
  'OURS-q-check-kept': {
    text: {
      nl: 'Een Q-check hoort bij de dienst die de selectie deed, en bij wie er toen werkte. De score ligt tussen 0 en 100, met hoogstens vier decimalen. Verbeteren kan, met een reden; wat er stond blijft bewaard.',
      fr: 'Un Q-check appartient au service qui a fait la sélection, et à qui y travaillait alors. Le score va de 0 à 100, avec quatre décimales au plus. On le corrige avec un motif ; ce qui était écrit est conservé.',
      en: 'A Q-check belongs to the service that ran the selection, and to who worked there then. The score lies between 0 and 100, with four decimals at most. It can be corrected, with a reason; what stood there is kept.',
    },
    origin: house,
    normative: true,
  },
  'OURS-values': {
    text: {
      nl: 'Een gewijzigde waarde geldt vanaf een dag na vandaag. Ze is dezelfde dag geprobeerd op alle dossiers, en wordt gepubliceerd door iemand anders dan wie ze schreef. Per dag is er één wijziging van een waarde. Tot haar dag kan ze ingetrokken worden. Wie eerst indiende, houdt wat gold op die dag, ook bij aanvullen.',
      fr: "Une valeur modifiée vaut à partir d'un jour après aujourd'hui. Elle a été répétée le même jour sur tous les dossiers, et une autre personne que celle qui l'a rédigée la publie. Une valeur n'a qu'une modification par jour. Jusqu'à son jour elle peut être retirée. Qui a introduit sa demande avant garde ce qui valait ce jour-là, même en la complétant.",
      en: 'A changed value holds from a day after today. It was rehearsed on all files the same day, and is published by somebody else than who wrote it. A value has one change per day. Until its day it can be withdrawn. Who filed first keeps what held on that day, also when completing.',
    },
    origin: house,
    normative: true,
  },
  'OURS-frozen': {
    text: {
      nl: 'Een schema dat in werking is, verandert niet meer. Een nieuwe regel komt in een nieuw schema, met een nieuwe dag.',
      fr: 'Un schéma en vigueur ne change plus. Une nouvelle règle vient dans un nouveau schéma, avec un nouveau jour.',
      en: 'A scheme that is in force does not change any more. A new rule comes in a new scheme, with a new day.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam': {
    text: {
      nl: 'Een vraag van de bekwaamheidstest telt als juist wanneer alle juiste antwoorden aangevinkt zijn en geen ander. Wie 70 % van de vragen die meetellen juist heeft, is geslaagd. Er wordt niet afgerond.',
      fr: "Une question du test de compétence est juste quand toutes les bonnes réponses sont cochées et aucune autre. Qui a 70 % de réponses justes aux questions qui comptent réussit. Rien n'est arrondi.",
      en: 'A question of the competence test is right when all right answers are ticked and no other. Who has 70 % right of the questions that count has passed. Nothing is rounded.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-time': {
    text: {
      nl: 'De tijd loopt vanaf het begin, op de klok van het platform, met de extra tijd die het secretariaat aan iemand gaf. De reden daarvan blijft bij het secretariaat. Een antwoord tot vijftien seconden na het einde telt nog. Wat bewaard is, telt.',
      fr: "Le temps court dès le début, à l'horloge de la plateforme, avec le temps supplémentaire accordé par le secrétariat, qui garde la raison pour lui. Une réponse jusqu'à quinze secondes après la fin compte encore. Ce qui est enregistré compte.",
      en: 'The time runs from the beginning, by the clock of the platform, with the extra time that the secretariat granted somebody; its reason stays with the secretariat. An answer up to fifteen seconds after the end still counts. What is saved counts.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-seats': {
    text: {
      nl: 'Een zitting heeft zoveel plaatsen als ze zegt, nooit meer. Iemand heeft één plaats in een zitting en geeft ze vrij tot en met de dag ervoor.',
      fr: "Une session a autant de places qu'elle le dit, jamais plus. Une personne a une place dans une session et la libère au plus tard la veille.",
      en: 'A sitting has as many seats as it says, never more. Somebody has one seat in a sitting, and gives it up until the day before at the latest.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-retake': {
    text: {
      nl: 'Wie niet slaagde, legt de test opnieuw af vanaf veertien dagen later, en hoogstens drie keer in twaalf maanden. Wie slaagde, legt hem niet meer af.',
      fr: "Qui n'a pas réussi repasse le test à partir de quatorze jours plus tard, au plus trois fois en douze mois. Qui a réussi ne le repasse pas.",
      en: 'Who did not pass sits the test again from fourteen days later on, and at most three times in twelve months. Who passed does not sit it again.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-key': {
    text: {
      nl: 'Alleen het secretariaat ziet de sleutel van de vragen. Een versie van een vraag verandert nooit: wie haar wijzigt, schrijft een nieuwe versie.',
      fr: "Seul le secrétariat voit la clé des questions. Une version d'une question ne change jamais : la modifier, c'est écrire une nouvelle version.",
      en: 'Only the secretariat sees the key of the questions. A version of a question never changes: to change it is to write a new version.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-regrade': {
    text: {
      nl: 'Voor een sleutel verandert of een versie niet meer meetelt, staat er wie dat raakt en hoe. Pas na een tweede bevestiging gebeurt het. Wie zo slaagt, is geslaagd; wie geslaagd was, blijft dat. Wie het raakt, krijgt een mail.',
      fr: "Avant qu'une clé change ou qu'une version ne compte plus, on voit qui cela touche et comment. Cela n'arrive qu'après une seconde confirmation. Qui réussit ainsi a réussi ; qui avait réussi le reste. Les personnes touchées reçoivent un e-mail.",
      en: 'Before a key changes or a version no longer counts, it shows whom that touches and how. It happens after a second confirmation only. Who passes by it has passed; who had passed stays so. Whom it touches gets a mail.',
    },
    origin: house,
    normative: true,
  },
  'OURS-exam-figures': {
    text: {
      nl: 'Van elke versie van een vraag is te zien hoe vaak ze gesteld is, hoe vaak juist, welke antwoorden gekozen zijn, en hoe goed ze onderscheidt: de samenhang tussen juist en de score op de andere vragen. Onder tien bladen staat dat laatste er niet.',
      fr: "De chaque version d'une question on voit combien de fois elle fut posée, combien de fois juste, quelles réponses furent choisies et comment elle distingue : la corrélation entre juste et le score aux autres questions. Sous dix copies, cette dernière manque.",
      en: 'Of every version of a question it shows how often it was asked, how often right, which answers were chosen, and how well it tells candidates apart: the correlation of right with the score on the other questions. Below ten sheets the last is left out.',
    },
    origin: house,
    normative: true,
  },
  'OURS-entitlement': {
    text: {
      nl: 'Naast wat toegekend is, staat wat de feiten vandaag nog dragen: de huidige gedragscode is getekend; wie genoemd is, werkt er nog of is vervangen door een bekwame consulent die na het begin van het certificaat kwam; test of ervaring, toegang tot MLP en opleidingen kloppen; minstens één consulent kan registreren. Bij een mandaat: een geldig kwaliteitscertificaat, wie genoemd is begeleidt er nog of is vervangen, elke begeleider is gekwalificeerd zodra dat gevraagd is. Bij een niveau: de voorwaarden van dat niveau.',
      fr: 'À côté de ce qui est accordé se trouve ce que les faits portent encore aujourd’hui : le code de conduite actuel est signé ; les personnes citées y travaillent encore ou sont remplacées par un consultant compétent venu après le début du certificat ; test ou expérience, accès à MLP et formations sont en ordre ; au moins un consultant peut enregistrer. Pour un mandat : un certificat de qualité valable, les personnes citées y accompagnent encore ou sont remplacées, chaque conseiller est qualifié dès que cela est demandé. Pour un niveau : les conditions de ce niveau.',
      en: 'Beside what was granted stands what the facts still carry today: the current code of conduct is signed; who was named still works there, or is replaced by an able consultant who came after the certificate began; test or experience, access to MLP and trainings are in order; at least one consultant can register. For a mandate: a valid quality certificate, who was named still guides there or is replaced, every coach is qualified once that is asked. For a level: the conditions of that level.',
    },
    origin: house,
    normative: true,
  },
  'OURS-finding': {
    text: {
      nl: 'Dragen de feiten een certificaat, mandaat of niveau niet meer, dan stelt het orgaan dat vast. Wie het heeft, krijgt zestig dagen om te antwoorden en te herstellen; het orgaan kan dat één keer met dertig dagen verlengen, met redenen. Daarna beslissen mensen. Heeft een orgaan één functie, dan beslist een ander dan wie vaststelde. Niets vervalt vanzelf.',
      fr: 'Si les faits ne portent plus un certificat, un mandat ou un niveau, l’organisme le constate. Son titulaire a soixante jours pour répondre et réparer ; l’organisme peut prolonger ce délai une fois de trente jours, avec motifs. Ensuite, des personnes décident. Si l’organisme n’a qu’une fonction, ce n’est pas qui a constaté. Rien n’échoit de soi-même.',
      en: 'When the facts no longer carry a certificate, a mandate or a level, the body finds so. Its holder has sixty days to answer and to mend; the body can extend that once by thirty days, with reasons. Then people decide; where the body has one role, another one than who found it. Nothing lapses by itself.',
    },
    origin: house,
    normative: true,
  },
  'OURS-departure': {
    text: {
      nl: 'Vertrekt een consulent, dan ziet het kantoor eerst wat dat raakt. De lopende lijnen gaan in dezelfde beslissing naar een collega die zelf mag registreren, en een voorwaarde die niet meer klopt wordt een vaststelling. Alles of niets.',
      fr: 'Quand un consultant part, le bureau voit d’abord ce que cela touche. Dans la même décision, les lignes en cours passent à un collègue qui peut lui-même enregistrer, et une condition qui ne tient plus devient un constat. Tout ou rien.',
      en: 'When a consultant leaves, the office first sees what that hits. In the same decision the open lines go to a colleague who may register, and a condition that no longer holds becomes a finding. All or nothing.',
    },
    origin: house,
    normative: true,
  },
  'OURS-plan': {
    text: {
      nl: 'Wat een intrekking of een vertrek raakt, wordt getoond voor het gebeurt. Is dat intussen veranderd, dan gebeurt er niets en wordt het nieuwe plan getoond.',
      fr: 'Ce que touche un retrait ou un départ est montré avant d’être fait. Si cela a changé entre-temps, rien ne se fait et le nouveau plan est montré.',
      en: 'What a withdrawal or a departure hits is shown before it is done. When that has changed meanwhile, nothing is done and the new plan is shown.',
    },
    origin: house,
    normative: true,
  },
  'OURS-appeal': {
    text: {
      nl: 'Tegen een weigering, een niet-ontvankelijkheid, een schorsing of een intrekking kan het kantoor, het centrum of de dienst één keer beroep instellen, tot en met de dertigste dag na de beslissing. Te laat is niet ontvankelijk, tenzij het orgaan dat met redenen verschoont. De uitspraak valt binnen zestig dagen na het instellen.',
      fr: 'Contre un refus, une non-recevabilité, une suspension ou un retrait, le bureau, le centre ou le service peut introduire un recours une fois, jusqu’au trentième jour inclus après la décision. Un recours tardif n’est pas recevable, sauf si l’organisme l’excuse avec motifs. La décision tombe dans les soixante jours après l’introduction.',
      en: 'Against a refusal, a declaration of not admissible, a suspension or a withdrawal the office, centre or service can lodge one appeal, until the thirtieth day after the decision, included. A late one is not admissible, unless the body excuses it with reasons. It is decided within sixty days of its lodging.',
    },
    origin: house,
    normative: true,
  },
  'OURS-survey': {
    text: {
      nl: 'Eindigt een outplacement, dan vragen we de burger binnen dertig dagen hoe het was; daarnaast start het kantoor, het centrum of het orgaan een ronde. Antwoorden kan achtentwintig dagen lang, zonder account. Wie een mail kreeg, krijgt na veertien dagen één herinnering. Een ronde telt hoogstens tweehonderd adressen.',
      fr: 'Quand un outplacement se termine, nous demandons au citoyen dans les trente jours comment cela s’est passé ; en outre le bureau, le centre ou l’organisme lance une vague. On répond pendant vingt-huit jours, sans compte. Qui a reçu un e-mail reçoit un seul rappel après quatorze jours. Une vague compte au plus deux cents adresses.',
      en: 'When an outplacement ends, we ask the citizen within thirty days how it was; beside that the office, the centre or the body starts a round. One can answer for twenty-eight days, without an account. Who got a mail gets one reminder after fourteen days. A round has at most two hundred addresses.',
    },
    origin: house,
    normative: true,
  },
  'OURS-survey-apart': {
    text: {
      nl: 'Een antwoord staat los van wie het gaf. De uitnodiging weet dát er geantwoord is; het antwoord kent alleen de organisatie, de vragenlijst en het kwartaal. Na de laatste dag vergeten we wie gevraagd was. Antwoorden kan één keer. Een verkeerde code zegt niets, en wie er veel probeert, wacht. Een papieren antwoord typt het orgaan in, dat niet weet van wie het is.',
      fr: 'Une réponse est séparée de qui l’a donnée. L’invitation sait qu’on a répondu ; la réponse ne connaît que l’organisation, le questionnaire et le trimestre. Après le dernier jour, nous oublions qui a été interrogé. On répond une seule fois. Un code erroné ne dit rien, et qui en essaie beaucoup attend. Une réponse papier est saisie par l’organisme, qui ne sait pas de qui elle est.',
      en: 'An answer stands apart from who gave it. The invitation knows that it was answered; the answer knows only the organisation, the questionnaire and the quarter. After the last day we forget who was asked. One answers once. A wrong code says nothing, and who tries many waits. An answer on paper is typed in by the body, which does not know whose it is.',
    },
    origin: house,
    normative: true,
  },
  'OURS-quality': {
    text: {
      nl: 'Wat burgers, werkgevers en controles over een organisatie zeggen, staat op één bladzijde, voor haarzelf en voor haar orgaan. Er telt niets mee wat zij niet kan weten: een klacht pas als die bij haar ligt of met haar gedeeld is. Dezelfde feiten staan bij de verlenging en bij de jaarlijkse opvolging. Er volgt niets vanzelf uit.',
      fr: 'Ce que citoyens, employeurs et contrôles disent d’une organisation se trouve sur une page, pour elle-même et pour son organisme. Rien n’y compte qu’elle ne peut savoir : une plainte seulement si elle se trouve chez elle ou est partagée avec elle. Les mêmes faits figurent au renouvellement et au suivi annuel. Rien n’en découle de soi-même.',
      en: 'What citizens, employers and checks say of an organisation stands on one page, for itself and for its body. Nothing counts that it can not know: a complaint only when it lies at its door or is shared with it. The same facts stand at renewal and at the annual review. Nothing follows from it by itself.',
    },
    origin: house,
    normative: true,
  },
  'OURS-early-warning': {
    text: {
      nl: 'Feiten van de laatste twaalf maanden vragen samen om aandacht: tevredenheid waarvan het hele interval onder 70 % ligt; drie of meer klachten die gegrond zijn, en meer dan in de twaalf maanden ervoor; twee of meer klachten aan de eigen deur zonder antwoord binnen de termijn; een dossiercontrole met een maatregel. Elke waarschuwing noemt haar feiten en doet niets.',
      fr: 'Des faits des douze derniers mois demandent ensemble l’attention : une satisfaction dont tout l’intervalle est sous 70 % ; trois plaintes fondées ou plus, et plus que dans les douze mois précédents ; deux plaintes ou plus à sa propre porte sans réponse dans le délai ; un contrôle de dossiers suivi d’une mesure. Chaque avertissement nomme ses faits et ne fait rien.',
      en: 'Facts of the last twelve months ask for attention together: satisfaction whose whole interval lies under 70 %; three or more complaints that are founded, and more than in the twelve months before; two or more complaints at the own door without an answer in time; a file check with a measure. Each warning names its facts and does nothing.',
    },
    origin: house,
    normative: true,
  },
  'OURS-review': {
    text: {
      nl: 'Elk jaar bekijkt het orgaan de feiten van een organisatie met een certificaat of mandaat, en zegt wat het besluit en waarom: het loopt goed, het vraagt aandacht, of er komt een vaststelling. De feiten van die dag worden mee bewaard, en de organisatie leest ze. Een volgende opvolging kan na zes maanden. Voor een federale dienst is dat de jaarlijkse controle van haar niveau.',
      fr: 'Chaque année l’organisme examine les faits d’une organisation qui a un certificat ou un mandat, et dit ce qu’il conclut et pourquoi : cela va bien, cela demande attention, ou un constat suivra. Les faits de ce jour sont conservés, et l’organisation les lit. Un suivi suivant est possible après six mois. Pour un service fédéral c’est le contrôle annuel de son niveau.',
      en: 'Every year the body looks at the facts of an organisation with a certificate or a mandate, and says what it concludes and why: it goes well, it asks for attention, or a finding follows. The facts of that day are kept with it, and the organisation reads them. A next review is possible after six months. Of a federal service it is the yearly check of its level.',
    },
    origin: house,
    normative: true,
  },
  'OURS-survey-wish': {
    text: {
      nl: 'Wie een mail kreeg, kan met de link erin vragen om niets meer te vragen, zonder account. Er komt dan geen herinnering en geen enkele vragenlijst meer, ook niet over een volgende begeleiding. Op dezelfde bladzijde kan het weer aan, tot de laatste dag van de vragen. Het kantoor, het centrum en het orgaan horen niet wie dat vroeg.',
      fr: 'Qui a reçu un e-mail peut demander, par le lien qui s’y trouve et sans compte, de ne plus rien demander. Il n’y a alors ni rappel ni aucun autre questionnaire, même sur un accompagnement suivant. La même page permet de revenir en arrière, jusqu’au dernier jour des questions. Le bureau, le centre et l’organisme n’apprennent pas qui l’a demandé.',
      en: 'Who got a mail can ask by its link to be asked no more, without an account. No reminder and no other questionnaire follows then, about later guidance neither. The same page takes it back, until the last day of the questions. The office, the centre and the body do not hear who asked for it.',
    },
    origin: house,
    normative: true,
  },
  'OURS-survey-hidden': {
    text: {
      nl: 'Resultaten verschijnen per afgesloten kwartaal, zestig dagen na het einde, vanaf tien antwoorden; zijn het er minder, dan tellen ze mee in een volgend kwartaal. Van elke vraag staat er hoeveel gunstig antwoordden. Zijn dat er minder dan vijf, of allen op minder dan vijf na, dan staat er alleen dat. Wat verschenen is, verandert niet meer, en het totaal telt alleen wat verschenen is.',
      fr: 'Les résultats paraissent par trimestre clôturé, soixante jours après sa fin, à partir de dix réponses ; s’il y en a moins, elles comptent dans un trimestre suivant. De chaque question on voit combien ont répondu favorablement. S’ils sont moins de cinq, ou tous sauf moins de cinq, on ne voit que cela. Ce qui est paru ne change plus, et le total ne compte que ce qui est paru.',
      en: 'Results appear per closed quarter, sixty days after its end, from ten answers on; fewer count in a later quarter. Of each question it shows how many answered favourably. When those are fewer than five, or all but fewer than five, it shows only that. What has appeared does not change, and a total counts only what has appeared.',
    },
    origin: house,
    normative: true,
  },
  'OURS-survey-part': {
    text: {
      nl: 'Een kantoor doet mee als in de twaalf maanden voor vandaag burgers én werkgevers gevraagd zijn, of als er in die tijd geen begeleiding eindigde. Een centrum doet mee als er klanten gevraagd zijn. Dat staat bij de aanvraag; er volgt niets vanzelf uit.',
      fr: 'Un bureau participe si, dans les douze mois avant ce jour, des citoyens et des employeurs ont été interrogés, ou si aucun accompagnement ne s’est terminé dans ce délai. Un centre participe si des clients ont été interrogés. Cela figure près de la demande ; rien n’en découle de soi-même.',
      en: 'An office takes part when in the twelve months before today citizens and employers were asked, or when no guidance ended in that time. A centre takes part when clients were asked. It stands beside the application; nothing follows from it by itself.',
    },
    origin: house,
    normative: true,
  },
  'OURS-guidance': {
    text: {
      nl: 'Een loopbaancentrum registreert elke begeleiding met een cheque: welke cheque, wie begeleidt, de eerste en de laatste dag, en hoeveel gesprekken. Niet wie begeleid wordt. De code die het platform geeft, schrijft het centrum op zijn eigen dossier.',
      fr: 'Un centre de carrière enregistre chaque accompagnement avec un chèque : quel chèque, qui accompagne, le premier et le dernier jour, et combien d’entretiens. Pas qui est accompagné. Le centre note sur son propre dossier le code que donne la plateforme.',
      en: 'A career centre registers each guidance with a voucher: which voucher, who guides, the first and the last day, and how many sessions. Not who is guided. The centre writes the code that the platform gives on its own file.',
    },
    origin: house,
    normative: true,
  },
  'OURS-draw': {
    text: {
      nl: 'Welke dossiers gecontroleerd worden, kiest niemand. Eerst wordt een geheim getal vastgelegd, dan de lijst van alles wat in de periode eindigde, dan wordt het getal getoond en volgt de steekproef eruit. Alles is openbaar en kan nagerekend worden; geen regel van de lijst leidt naar een persoon. Over dezelfde dagen wordt niet twee keer getrokken.',
      fr: 'Personne ne choisit les dossiers contrôlés. D’abord un nombre secret est fixé, puis la liste de tout ce qui s’est terminé dans la période, puis le nombre est montré et l’échantillon en découle. Tout est public et peut être recalculé ; aucune ligne de la liste ne mène à une personne. On ne tire pas deux fois sur les mêmes jours.',
      en: 'Nobody chooses which files are checked. First a secret number is fixed, then the list of everything that ended in the period, then the number is shown and the sample follows from it. All of it is public and can be recomputed; no line of the list leads to a person. The same days are not drawn from twice.',
    },
    origin: house,
    normative: true,
  },
  'OURS-cell': {
    text: {
      nl: 'CERTO noteert een tewerkstellingscel bij het kantoor dat ze begeleidt. Er wordt geteld hoe het er twaalf maanden na de start van de cel voor staat; het kantoor bezorgt de telling binnen dertig dagen na dat moment. Te vroeg, te laat of twee keer gaat niet. Het secretariaat kan met redenen opnieuw vragen, of zonder telling afsluiten.',
      fr: 'CERTO note une cellule pour l’emploi auprès du bureau qui l’accompagne. On compte où l’on en est douze mois après le début de la cellule ; le bureau transmet le comptage dans les trente jours après ce moment. Trop tôt, trop tard ou deux fois n’est pas possible. Le secrétariat peut, avec motifs, redemander ou clôturer sans comptage.',
      en: 'CERTO notes an employment cell at the office that guides it. It is counted how things stand twelve months after the start of the cell; the office hands the count in within thirty days of that moment. Too early, too late or twice is refused. The secretariat can ask again with reasons, or close without a count.',
    },
    origin: house,
    normative: true,
  },
  'OURS-agreement': {
    text: {
      nl: 'Wat afgesproken is, verandert niet met het aanbod: diensten, vorm, tijd en prijs worden gekopieerd. De prijs wordt gefactureerd in delen die samen honderd zijn: bij het akkoord, bij de start of op het einde. Werknemers komen er pas bij als de overeenkomst geldt, elk één keer. Wie bij vergissing is toegevoegd, wordt geschrapt en vergeten, zolang er geen attest is. Twee jaar na het laatste wat er gebeurde, wissen we wie het was.',
      fr: 'Ce qui est convenu ne change pas avec l’offre : services, forme, temps et prix sont copiés. Le prix est facturé en parts qui font cent ensemble : à l’accord, au début ou à la fin. Les travailleurs ne s’y ajoutent que quand la convention vaut, chacun une fois. Qui fut ajouté par erreur est retiré et oublié, tant qu’il n’y a pas d’attestation. Deux ans après le dernier événement, nous effaçons de qui il s’agit.',
      en: 'What is agreed does not change with what is offered: services, form, time and price are copied. The price is invoiced in shares that make a hundred together: on agreement, at the start or at the end. Workers come under it only once it holds, each once. Who was added by mistake is removed and forgotten, as long as there is no attestation. Two years after the last thing that happened it is erased who it was.',
    },
    origin: house,
    normative: true,
  },
  'OURS-agreement-parties': {
    text: {
      nl: 'Een werkgever ziet de eigen ontslagen, aanbiedingen, overeenkomsten en te verwachten facturen. Hij ziet dat de begeleiding begon en eindigde, want daar hangt de factuur van af; nooit wat erin gebeurt: geen sessies, aanwezigheid, uren, plan, verslag of dossier. Hij noteert zijn eigen aanbod en niets over wat de werknemer doet.',
      fr: 'Un employeur voit ses licenciements, offres, conventions et factures à attendre. Il voit que l’accompagnement a commencé et pris fin, car la facture en dépend ; jamais ce qui s’y passe : ni séances, ni présences, ni heures, ni plan, ni rapport, ni dossier. Il note sa propre offre, et rien de ce que fait le travailleur.',
      en: 'An employer sees its own dismissals, offers, agreements and invoices to expect. It sees that guidance began and ended, because the invoice depends on it; never what happens in it: no sessions, attendance, hours, plan, report or file. It notes its own offer, and nothing of what the worker does.',
    },
    origin: house,
    normative: true,
  },
  'OURS-file-check': {
    text: {
      nl: 'Een dossiercontrole gaat over getrokken dossiers. Het centrum legt ze binnen veertien dagen klaar; ze blijven bij het centrum. Bij elke voorwaarde staat wat er te zien is, met een opmerking als ze niet voldaan is. Het centrum krijgt de bevindingen en antwoordt binnen dertig dagen, voor er iets beslist wordt. Dan volgt geen maatregel, een opmerking, een verbeterplan of een aanmaning, met redenen. Aan het mandaat verandert dat niets; wat daarmee gebeurt, wordt apart beslist.',
      fr: 'Un contrôle de dossiers porte sur des dossiers tirés au sort. Le centre les prépare dans les quatorze jours ; ils restent au centre. Pour chaque condition figure ce qui se voit, avec une remarque si elle n’est pas remplie. Le centre reçoit les constatations et répond dans les trente jours, avant toute décision. Puis suit aucune mesure, une remarque, un plan d’amélioration ou une mise en demeure, avec motifs. Le mandat n’en est pas changé ; ce qui lui arrive se décide à part.',
      en: 'A file check is about drawn files. The centre has them ready within fourteen days; they stay with the centre. Beside each condition stands what can be seen, with a remark when it is not met. The centre gets what was found and replies within thirty days, before anything is decided. Then follows no measure, a remark, a plan of improvement or a formal notice, with reasons. The mandate is not changed by it; what becomes of that is decided apart.',
    },
    origin: house,
    normative: true,
  },
  'OURS-cell-figures': {
    text: {
      nl: 'Het kantoor geeft aantallen, geen namen: wie begeleid is, en daarvan wie aan het werk is, niet meer beschikbaar is, of geen van beide. Na het bezorgen leest alleen het certificeringsorgaan ze, ook het kantoor zelf niet. Het logboek bewijst ze met een gesleutelde afdruk en verraadt ze niet. Er volgt niets vanzelf uit.',
      fr: 'Le bureau donne des nombres, pas de noms : les personnes accompagnées et, parmi elles, celles au travail, plus disponibles, ou ni l’un ni l’autre. Après l’envoi, seul l’organisme de certification les lit, pas même le bureau. Le journal les prouve par une empreinte à clé et ne les trahit pas. Rien n’en découle de soi-même.',
      en: 'The office gives numbers and no names: those guided, and of them who is at work, no longer available, or neither. Once handed in only the certifying body reads them, and not even the office. The journal proves them by a keyed digest and does not tell them. Nothing follows from them by itself.',
    },
    origin: house,
    normative: true,
  },
  'OURS-check-citizen': {
    text: {
      nl: 'Bij een dossiercontrole vragen we de burger zelf of die tevreden is, als die daarmee akkoord ging. Het centrum noemt wie akkoord ging; wie niet wil, wordt niet genoemd. Dat kan met een persoonlijke link, veertien dagen lang, of aan de telefoon. Antwoorden kan één keer. Wie niet gevraagd is of niet antwoordt, maakt dat er geen oordeel is. Na de beslissing vergeten we wie het was. Een bevraging dient hier niet voor: haar antwoorden zijn van niemand.',
      fr: 'Lors d’un contrôle de dossiers nous demandons au citoyen même s’il est satisfait, s’il y a consenti. Le centre cite qui a consenti ; qui ne veut pas n’est pas cité. Cela se fait par un lien personnel, pendant quatorze jours, ou au téléphone. On répond une seule fois. Si quelqu’un n’est pas interrogé ou ne répond pas, il n’y a pas de jugement. Après la décision nous oublions qui c’était. Une enquête n’y sert pas : ses réponses ne sont à personne.',
      en: 'In a file check we ask the citizens themselves whether they are satisfied, when they agreed to that. The centre names who agreed; who does not want it is not named. It is by a personal link, for fourteen days, or by phone. One answers once. Who was not asked, or does not answer, leaves it without a verdict. After the decision we forget who it was. A survey does not serve for this: its answers are nobody’s.',
    },
    origin: house,
    normative: true,
  },
  'OURS-follow-up': {
    text: {
      nl: 'Over de zes jaar van een mandaat zijn gespreid: elk jaar een infomail, drie contacten, drie keer nazien of het aanbod klopt, twee bezoeken en drie dossiercontroles. VDAB noteert wat gebeurde, en het centrum leest het. Wat gebeurde telt voor het plan in zijn volgorde, ook als het vroeger of later was. Wat binnen zestig dagen komt of te laat is, staat bij het werk.',
      fr: 'Sur les six ans d’un mandat sont répartis : chaque année un e-mail d’information, trois contacts, trois vérifications de l’offre, deux visites et trois contrôles de dossiers. Le VDAB note ce qui s’est fait, et le centre le lit. Ce qui s’est fait compte pour le plan dans son ordre, même plus tôt ou plus tard. Ce qui vient dans les soixante jours ou est en retard figure parmi le travail.',
      en: 'Spread over the six years of a mandate are: an information mail each year, three contacts, three checks that the offer is correct, two visits and three file checks. VDAB records what was done, and the centre reads it. What was done counts for the plan in its order, also when it was earlier or later. What comes within sixty days or is late stands among the work.',
    },
    origin: house,
    normative: true,
  },
  'OURS-q-check': {
    text: {
      nl: 'DG R&O noteert welke selecties een dienst afsloot en trekt er een steekproef uit. Wat getrokken is, beoordeelt een controleur die de selectie niet zelf deed. De dienst leest de voorlopige beoordeling en antwoordt binnen veertien dagen; daarna wordt ze definitief. Alleen een definitieve score telt mee in het gemiddelde, en er volgt niets vanzelf uit.',
      fr: 'La DG R&D note quelles sélections un service a clôturées et en tire un échantillon. Ce qui est tiré est évalué par un contrôleur qui n’a pas mené la sélection. Le service lit l’évaluation provisoire et répond dans les quatorze jours ; ensuite elle devient définitive. Seul un score définitif compte dans la moyenne, et rien n’en découle de soi-même.',
      en: 'DG R&O notes which selections a service closed and draws a sample of them. What was drawn is judged by a checker who did not run the selection. The service reads the provisional judgement and answers within fourteen days; after that it becomes final. Only a final score counts in the average, and nothing follows from it by itself.',
    },
    origin: house,
    normative: true,
  },
  'OURS-q-check-criteria': {
    text: {
      nl: 'Een selectie wordt beoordeeld op de criteria van de dag waarop ze werd afgesloten. De score is het gewicht van wat in orde is, en de helft van wat deels in orde is, op het gewicht van wat van toepassing is. Na vier decimalen wordt ze afgekapt, nooit naar boven afgerond. Bij wat niet in orde is, staat een opmerking.',
      fr: 'Une sélection est évaluée selon les critères du jour de sa clôture. Le score est le poids de ce qui est en ordre, et la moitié de ce qui l’est en partie, sur le poids de ce qui est d’application. Il est coupé après quatre décimales, jamais arrondi vers le haut. Une remarque accompagne ce qui n’est pas en ordre.',
      en: 'A selection is judged on the criteria of the day on which it was closed. The score is the weight of what is in order, and half of what is partly so, out of the weight of what applies. It is cut off after four decimals and never rounded up. What is not in order has a remark.',
    },
    origin: house,
    normative: true,
  },
  'OURS-hours': {
    text: {
      nl: 'Minuten tellen als kantoor en burger hetzelfde zeggen. De consulent zegt wie er was en hoe lang. De burger bevestigt dat of zegt andere minuten, op zijn pagina, of aan de telefoon aan een andere collega. Verschillen ze, dan telt er pas iets als een van beide het woord van de ander overneemt. Zwijgen bevestigt niets.',
      fr: 'Les minutes comptent quand le bureau et le citoyen disent la même chose. Le consultant dit qui était présent et combien de temps. Le citoyen le confirme ou dit d’autres minutes, sur sa page, ou par téléphone à un autre collègue. S’ils diffèrent, rien ne compte avant que l’un reprenne la parole de l’autre. Le silence ne confirme rien.',
      en: 'Minutes count when office and citizen say the same. The consultant says who was there and for how long. The citizen confirms it or says other minutes, on their page, or by phone to another colleague. Where they differ, nothing counts until one takes over the word of the other. Silence confirms nothing.',
    },
    origin: house,
    normative: true,
  },
  'OURS-guidance-session': {
    text: {
      nl: 'Een consulent heeft op één ogenblik één sessie. Een sessie heeft nooit meer deelnemers dan plaatsen. Ze ligt binnen de dagen van het programma van elke deelnemer, en niet in een onderbreking. Wie zijn dossier sluit, geeft zijn plaats vrij.',
      fr: 'Un consultant a une seule session à la fois. Une session n’a jamais plus de participants que de places. Elle tombe dans les jours du programme de chaque participant, et pas pendant une interruption. Qui ferme son dossier libère sa place.',
      en: 'A consultant has one session at a time. A session never has more participants than seats. It lies within the days of the programme of each participant, and not in an interruption. Who closes their file gives up their place.',
    },
    origin: house,
    normative: true,
  },
  'OURS-programme': {
    text: {
      nl: 'Een programma starten is één registratie: de lijn in Stappen naar werk, het programma, en bij de overeenkomst dat het begon. Werk onderbreekt een programma en annuleert de afspraken die nog komen; de fasen schuiven niet op. Na een hervatting gaan de minuten eerst naar de fase die onderbroken werd, tot die op zijn.',
      fr: 'Démarrer un programme est un seul enregistrement : la ligne dans Étapes vers l’emploi, le programme, et dans la convention le fait qu’il a commencé. Un emploi interrompt un programme et annule les rendez-vous à venir ; les phases ne bougent pas. Après une reprise, les minutes vont d’abord à la phase interrompue, jusqu’à ce qu’elle soit épuisée.',
      en: 'Starting a programme is one registration: the line in Steps to work, the programme, and with the agreement that it began. A job interrupts a programme and cancels the appointments to come; phases do not move. After a resumption minutes go to the phase that was interrupted first, until it is used up.',
    },
    origin: house,
    normative: true,
  },
  'OURS-load': {
    text: {
      nl: 'Een verantwoordelijke leest van het eigen kantoor alleen sommen: begeleidingen en sessies per consulent, bevestigde tegenover verkochte uren, wat op iemand wacht, en doorlooptijden van minstens vijf begeleidingen. Niets ervan zegt wat in één begeleiding gebeurt.',
      fr: 'Un responsable ne lit de son bureau que des totaux : accompagnements et sessions par consultant, heures confirmées et vendues, ce qui attend quelqu’un, et des délais d’au moins cinq accompagnements. Rien n’y dit ce qui se passe dans un accompagnement.',
      en: 'A manager reads sums of the own office only: guidances and sessions by consultant, hours confirmed against hours sold, what waits for somebody, and lead times of five guidances or more. None of it says what happens in one guidance.',
    },
    origin: house,
    normative: true,
  },
} as const satisfies Record<string, Paragraph>;
