import type {
  ActionPlanNeed,
  AgreementNeed,
  AppealNeed,
  AttendanceNeed,
  AttestationNeed,
  CellNeed,
  CertificateNeed,
  CertoNeed,
  ComplaintNeed,
  DrawNeed,
  ExamNeed,
  FileCheckNeed,
  FindingNeed,
  GuidanceSessionNeed,
  LevelNeed,
  LineNeed,
  MandateNeed,
  OfferedNeed,
  ProgrammeNeed,
  QCheckNeed,
  ReviewNeed,
  SurveyNeed,
  ValueChangeNeed,
  WorkerImportNeed,
  WorkerNeed,
} from '../../schemes/index.ts';
import type { Label } from '../kernel/language.ts';

type SchemeNeed =
  | WorkerImportNeed
  | ActionPlanNeed
  | AttestationNeed
  | CertificateNeed
  | CertoNeed
  | ExamNeed
  | LevelNeed
  | LineNeed
  | MandateNeed
  | ValueChangeNeed
  | AppealNeed
  | ComplaintNeed
  | DrawNeed
  | FileCheckNeed
  | ReviewNeed
  | SurveyNeed
  | CellNeed
  | QCheckNeed
  | OfferedNeed
  | AgreementNeed
  | WorkerNeed
  | ProgrammeNeed
  | GuidanceSessionNeed
  | AttendanceNeed
  | FindingNeed;

/** What each need of a scheme asks, as one reads it in the printed scheme; a need without its sentence does not compile. */
export const needs: Readonly<Record<SchemeNeed, Label>> = {
  'office-may-register': {
    nl: 'het kantoor en de consulent mogen vandaag registreren',
    fr: "le bureau et le consultant peuvent enregistrer aujourd'hui",
    en: 'the office and the consultant may register today',
  },
  'attestation-live': {
    nl: 'een attest van de burger opent vandaag het dossier voor dit kantoor',
    fr: "une attestation du citoyen ouvre aujourd'hui le dossier à ce bureau",
    en: 'an attestation of the citizen opens the file to this office today',
  },
  'no-open-line': {
    nl: 'voor dit attest loopt nog geen lijn',
    fr: "aucune ligne n'est en cours pour cette attestation",
    en: 'no line is open for this attestation',
  },
  'no-stop-reported': {
    nl: 'er is nog geen stopzetting gemeld',
    fr: "aucun arrêt n'a encore été signalé",
    en: 'no stop has been reported yet',
  },
  'stop-reported': {
    nl: 'er is een stopzetting gemeld',
    fr: 'un arrêt a été signalé',
    en: 'a stop has been reported',
  },
  'consultation-recorded': {
    nl: 'het overleg met de consulent is genoteerd',
    fr: 'la concertation avec le consultant est notée',
    en: 'the consultation with the consultant is recorded',
  },
  'summary-still-open': {
    nl: 'de termijn om de samenvatting aan te vullen loopt nog',
    fr: 'le délai pour compléter le résumé court encore',
    en: 'the term for adding to the summary still runs',
  },
  'access-not-over': {
    nl: 'de termijn waarin het attest het dossier opent, is nog niet voorbij',
    fr: "la période durant laquelle l'attestation ouvre le dossier n'est pas encore passée",
    en: 'the term in which the attestation opens the file has not passed',
  },
  'no-open-application': {
    nl: 'er loopt geen andere aanvraag van het kantoor',
    fr: 'aucune autre demande du bureau n’est en cours',
    en: 'no other application of the office is open',
  },
  'not-too-early': {
    nl: 'er is geen certificaat, of de tijd waarin verlengen kan is begonnen',
    fr: 'il n’y a pas de certificat, ou la période de renouvellement a commencé',
    en: 'there is no certificate, or the time in which it is renewed has begun',
  },
  'activity-declared': {
    nl: 'de activiteit is verklaard',
    fr: 'l’activité est déclarée',
    en: 'the activity is declared',
  },
  'code-signed': {
    nl: 'de huidige gedragscode is ondertekend',
    fr: 'le code de conduite actuel est signé',
    en: 'the current code of conduct is signed',
  },
  'people-named': {
    nl: 'er zijn mensen genoemd voor outplacement en voor MLP',
    fr: 'des personnes sont citées pour l’outplacement et pour MLP',
    en: 'people are named for outplacement and for MLP',
  },
  'people-of-this-office': {
    nl: 'wie genoemd is, is vandaag consulent van het kantoor en van geen ander',
    fr: 'les personnes citées sont aujourd’hui consultants du bureau et d’aucun autre',
    en: 'those named are consultants of the office today and of no other',
  },
  'tests-settled': {
    nl: 'elke consulent slaagde voor de test of heeft drie jaar ervaring',
    fr: 'chaque consultant a réussi le test ou a trois ans d’expérience',
    en: 'every consultant passed the test or has three years of experience',
  },
  'mlp-in-order': {
    nl: 'het kantoor heeft toegang tot MLP en wie genoemd is volgde de opleiding',
    fr: 'le bureau a accès à MLP et les personnes citées ont suivi la formation',
    en: 'the office has access to MLP and those named followed the training',
  },
  'mlp-still-needed': {
    nl: 'toegang of opleiding voor MLP ontbreekt nog',
    fr: 'l’accès ou la formation MLP manque encore',
    en: 'access to or training for MLP is still missing',
  },
  'heard-first': {
    nl: 'het kantoor is gehoord',
    fr: 'le bureau a été entendu',
    en: 'the office was heard',
  },
  'not-the-evaluator': {
    nl: 'het is niet wie de aanvraag beoordeelde',
    fr: 'ce n’est pas la personne qui a évalué la demande',
    en: 'it is not who evaluated the application',
  },
  'coaches-of-this-centre': {
    nl: 'wie genoemd is, werkt vandaag voor dit centrum',
    fr: "les personnes citées travaillent aujourd'hui pour ce centre",
    en: 'whoever is named works for this centre today',
  },
  'experience-shown': {
    nl: 'het centrum begeleidt drie jaar, of deed tweeduizend uren',
    fr: 'le centre accompagne depuis trois ans, ou a fait deux mille heures',
    en: 'the centre has guided for three years, or for two thousand hours',
  },
  'vision-set-out': {
    nl: 'de visie op het aanbod is uiteengezet',
    fr: "la vision de l'offre est exposée",
    en: 'the vision of the offer is set out',
  },
  'coaching-set-out': {
    nl: 'de aansturing van de begeleiders is uiteengezet',
    fr: "l'encadrement des conseillers est exposé",
    en: 'how coaches are directed is set out',
  },
  'label-named': {
    nl: 'er is een kwaliteitscertificaat genoemd',
    fr: 'un certificat de qualité est indiqué',
    en: 'a quality certificate is named',
  },
  'label-valid': {
    nl: 'het kwaliteitscertificaat is vandaag geldig',
    fr: "le certificat de qualité est valable aujourd'hui",
    en: 'the quality certificate is valid today',
  },
  'coaches-named': {
    nl: 'er is minstens één loopbaanbegeleider genoemd',
    fr: 'au moins un conseiller de carrière est cité',
    en: 'at least one career coach is named',
  },
  'coaches-qualified': {
    nl: 'elke begeleider heeft de beroepskwalificatie, zodra die verplicht is',
    fr: 'chaque conseiller a la qualification professionnelle, dès qu’elle est obligatoire',
    en: 'every coach has the professional qualification, once it is required',
  },
  'advice-positive': {
    nl: 'het advies is gunstig',
    fr: "l'avis est favorable",
    en: 'the advice is positive',
  },
  'value-of-this-body': {
    nl: 'de waarde is van dit orgaan',
    fr: 'la valeur relève de cet organe',
    en: 'the value is this body’s own',
  },
  'value-in-bounds': {
    nl: 'de waarde ligt binnen haar grenzen en is een andere dan wat dan zou gelden',
    fr: 'la valeur respecte ses limites et diffère de ce qui vaudrait alors',
    en: 'the value lies within its bounds and is another than what would hold then',
  },
  'day-to-come': {
    nl: 'ze geldt vanaf een dag na vandaag',
    fr: 'elle vaut à partir d’un jour après aujourd’hui',
    en: 'it holds from a day after today',
  },
  'no-other-that-day': {
    nl: 'geen andere gepubliceerde wijziging van die waarde begint die dag',
    fr: 'aucune autre modification publiée de cette valeur ne commence ce jour-là',
    en: 'no other published change of that value begins on that day',
  },
  'not-the-drafter': {
    nl: 'het is niet wie de wijziging schreef',
    fr: 'ce n’est pas la personne qui a rédigé la modification',
    en: 'it is not who wrote the change',
  },
  'rehearsed-today': {
    nl: 'ze is vandaag geprobeerd, op de feiten zoals ze nu zijn',
    fr: 'elle a été répétée aujourd’hui, sur les faits tels qu’ils sont',
    en: 'it was rehearsed today, on the facts as they are now',
  },
  'sitting-not-over': {
    nl: 'de zitting gaat door en is niet voorbij',
    fr: 'la session a lieu et n’est pas passée',
    en: 'the sitting takes place and is not over',
  },
  'seat-free': {
    nl: 'er is nog een plaats vrij',
    fr: 'une place est encore libre',
    en: 'a seat is still free',
  },
  'not-enrolled-yet': {
    nl: 'de kandidaat is nog niet ingeschreven voor deze zitting',
    fr: 'le candidat n’est pas encore inscrit à cette session',
    en: 'the candidate is not yet enrolled for this sitting',
  },
  'works-in-own-office': {
    nl: 'de kandidaat is vandaag consulent van het eigen kantoor',
    fr: 'le candidat est aujourd’hui consultant du propre bureau',
    en: 'the candidate is a consultant of one’s own office today',
  },
  'test-not-passed': {
    nl: 'de kandidaat slaagde nog niet',
    fr: 'le candidat n’a pas encore réussi',
    en: 'the candidate has not passed yet',
  },
  'retake-allowed': {
    nl: 'opnieuw afleggen mag op die dag',
    fr: 'repasser le test est permis ce jour-là',
    en: 'sitting again is allowed on that day',
  },
  'before-exam-day': {
    nl: 'het is ten laatste de dag voor de zitting',
    fr: 'c’est au plus tard la veille de la session',
    en: 'it is the day before the sitting at the latest',
  },
  'own-seat': {
    nl: 'het is de eigen plaats',
    fr: 'c’est sa propre place',
    en: 'it is one’s own seat',
  },
  'sitting-open': {
    nl: 'de zitting is nu open',
    fr: 'la session est ouverte maintenant',
    en: 'the sitting is open now',
  },
  'enough-questions': {
    nl: 'de vragenbank heeft genoeg vragen',
    fr: 'la banque a assez de questions',
    en: 'the bank has enough questions',
  },
  'time-left': {
    nl: 'de tijd is nog niet om',
    fr: 'le temps n’est pas encore écoulé',
    en: 'the time is not up yet',
  },
  'gap-open': {
    nl: 'een voorwaarde van het certificaat klopt vandaag niet',
    fr: 'une condition du certificat ne tient pas aujourd’hui',
    en: 'a condition of the certificate does not hold today',
  },
  'no-open-finding': {
    nl: 'hierover loopt nog geen vaststelling',
    fr: 'aucun constat n’est encore ouvert à ce sujet',
    en: 'no finding on this is open yet',
  },
  'facts-hold-again': {
    nl: 'de voorwaarde klopt vandaag weer',
    fr: 'la condition tient à nouveau aujourd’hui',
    en: 'the condition holds again today',
  },
  'not-extended-yet': {
    nl: 'de termijn is nog niet verlengd',
    fr: 'le délai n’a pas encore été prolongé',
    en: 'the term was not extended yet',
  },
  contestable: {
    nl: 'er is een beslissing die men kan betwisten',
    fr: 'il y a une décision contestable',
    en: 'there is a decision that can be contested',
  },
  'not-appealed-yet': {
    nl: 'tegen deze beslissing is nog geen beroep ingesteld',
    fr: 'aucun recours n’a encore été introduit contre cette décision',
    en: 'no appeal was lodged against this decision yet',
  },
  'lodged-in-time': {
    nl: 'het beroep is op tijd ingesteld',
    fr: 'le recours a été introduit à temps',
    en: 'the appeal was lodged in time',
  },
  'lodged-late': {
    nl: 'het beroep is te laat ingesteld',
    fr: 'le recours a été introduit tardivement',
    en: 'the appeal was lodged late',
  },
  'not-involved': {
    nl: 'het is niet wie de aanvraag beoordeelde of de betwiste beslissing nam',
    fr: 'ce n’est ni qui a évalué la demande ni qui a pris la décision contestée',
    en: 'it is neither who evaluated the application nor who took the contested decision',
  },
  'still-stands': {
    nl: 'de betwiste beslissing staat nog',
    fr: 'la décision contestée tient encore',
    en: 'the contested decision still stands',
  },
  'no-other-application': {
    nl: 'er loopt intussen geen andere aanvraag',
    fr: 'aucune autre demande n’est en cours entre-temps',
    en: 'no other application is open meanwhile',
  },
  'no-other-level': {
    nl: 'de dienst heeft intussen geen ander niveau',
    fr: 'le service n’a pas d’autre niveau entre-temps',
    en: 'the service holds no other level meanwhile',
  },
  'not-who-raised': {
    nl: 'het is niet wie de vaststelling deed',
    fr: 'ce n’est pas qui a fait le constat',
    en: 'it is not who raised the finding',
  },
  'level-chosen': {
    nl: 'het niveau is gekozen',
    fr: 'le niveau est choisi',
    en: 'the level is chosen',
  },
  'level-not-held': {
    nl: 'de dienst heeft dit niveau nog niet',
    fr: 'le service n’a pas encore ce niveau',
    en: 'the service does not hold this level yet',
  },
  'level-conditions-hold': {
    nl: 'de voorwaarden van het niveau zijn vandaag vervuld',
    fr: 'les conditions du niveau sont remplies aujourd’hui',
    en: 'the conditions of the level hold today',
  },
  'door-takes-it': {
    nl: 'deze dienst behandelt klachten over deze organisatie',
    fr: 'ce service traite les plaintes sur cette organisation',
    en: 'this door hears complaints about this organisation',
  },
  'not-flooding': {
    nl: 'er kwamen vandaag minder dan vijf klachten van deze afzender binnen',
    fr: 'moins de cinq plaintes de cet expéditeur sont arrivées ce jour',
    en: 'fewer than five complaints of this sender came in today',
  },
  'not-the-accused': {
    nl: 'de klacht gaat niet over wie behandelt, en die werkt niet bij de organisatie',
    fr: 'la plainte ne vise pas la personne qui traite, et celle-ci ne travaille pas pour l’organisation',
    en: 'the complaint is not about who handles it, who does not work for the organisation',
  },
  'not-shared-yet': {
    nl: 'de klacht is nog niet met de organisatie gedeeld',
    fr: 'la plainte n’a pas encore été partagée avec l’organisation',
    en: 'the complaint has not been shared with the organisation yet',
  },
  'shared-with-us': {
    nl: 'de klacht is met de organisatie gedeeld',
    fr: 'la plainte a été partagée avec l’organisation',
    en: 'the complaint has been shared with the organisation',
  },
  'term-not-over': {
    nl: 'de termijn loopt nog',
    fr: 'le délai court encore',
    en: 'the term still runs',
  },
  'no-draft-expected': {
    nl: 'de organisatie bezorgde haar ontwerp, of DG R&O ontwerpt zelf',
    fr: 'l’organisation a remis son projet, ou la DG R&D rédige elle-même',
    en: 'the organisation delivered its draft, or DG R&D drafts itself',
  },
  'draft-is-ours': {
    nl: 'de organisatie ontwerpt het antwoord',
    fr: 'l’organisation prépare la réponse',
    en: 'the organisation drafts the answer',
  },
  'draft-expected': {
    nl: 'de organisatie moet nog ontwerpen',
    fr: 'l’organisation doit encore préparer',
    en: 'the organisation still has to draft',
  },
  'asks-this-organisation': {
    nl: 'de vragenlijst gaat over dit soort organisatie',
    fr: 'le questionnaire porte sur ce genre d’organisation',
    en: 'the questionnaire is about this kind of organisation',
  },
  'papers-by-the-body': {
    nl: 'brieven met een code maakt alleen het orgaan',
    fr: 'seul l’organisme fait des lettres avec un code',
    en: 'only the body makes letters with a code',
  },
  'somebody-to-ask': {
    nl: 'er zijn adressen, of het platform kent wie gevraagd wordt; hoogstens tweehonderd',
    fr: 'il y a des adresses, ou la plateforme connaît les personnes ; au plus deux cents',
    en: 'there are addresses, or the platform knows who is asked; two hundred at most',
  },
  'on-paper': {
    nl: 'de uitnodiging is een brief met een code',
    fr: 'l’invitation est une lettre avec un code',
    en: 'the invitation is a letter with a code',
  },
  'draws-from-such': {
    nl: 'de steekproef komt uit dit soort organisatie',
    fr: 'l’échantillon vient de ce genre d’organisation',
    en: 'the sample is drawn from this kind of organisation',
  },
  'no-draw-overlaps': {
    nl: 'geen andere steekproef van deze organisatie gaat over dezelfde dagen',
    fr: 'aucun autre échantillon de cette organisation ne porte sur les mêmes jours',
    en: 'no other sample of this organisation is about the same days',
  },
  'period-over': {
    nl: 'de laatste dag van de periode is voorbij',
    fr: 'le dernier jour de la période est passé',
    en: 'the last day of the period is over',
  },
  'population-not-empty': {
    nl: 'er is minstens één dossier om uit te trekken',
    fr: 'il y a au moins un dossier à tirer',
    en: 'there is at least one file to draw from',
  },
  'granted-by-us': {
    nl: 'de organisatie heeft een certificaat of een mandaat',
    fr: 'l’organisation a un certificat ou un mandat',
    en: 'the organisation holds a certificate or a mandate',
  },
  'not-reviewed-lately': {
    nl: 'de vorige opvolging is minstens zes maanden oud',
    fr: 'le suivi précédent a au moins six mois',
    en: 'the last review is at least six months old',
  },
  'still-known': {
    nl: 'het is nog bekend aan wie de vragen gingen',
    fr: 'on sait encore à qui les questions ont été posées',
    en: 'it is still known whom the questions went to',
  },
  'cell-not-known': {
    nl: 'deze cel is nog niet genoteerd bij dit kantoor',
    fr: 'cette cellule n’est pas encore notée auprès de ce bureau',
    en: 'this cell has not been noted at this office yet',
  },
  'moment-has-come': {
    nl: 'het moment van de telling is gekomen',
    fr: 'le moment du comptage est venu',
    en: 'the moment of the count has come',
  },
  'still-in-time': {
    nl: 'de telling kwam op tijd binnen',
    fr: 'le comptage est arrivé à temps',
    en: 'the count came in in time',
  },
  'programme-not-ended': {
    nl: 'het begeleidingsprogramma is niet afgelopen',
    fr: 'le programme d’accompagnement n’est pas terminé',
    en: 'the programme of guidance is not over',
  },
  'no-other-draft': {
    nl: 'het programma heeft geen ander ontwerp van een actieplan',
    fr: 'le programme n’a pas d’autre projet de plan d’action',
    en: 'the programme has no other draft of an action plan',
  },
  'services-in-catalogue': {
    nl: 'elke stap noemt een dienst uit de catalogus',
    fr: 'chaque étape nomme un service du catalogue',
    en: 'each step names a service of the catalogue',
  },
  'phases-of-programme': {
    nl: 'elke stap hoort bij een fase van het programma',
    fr: 'chaque étape appartient à une phase du programme',
    en: 'each step belongs to a phase of the programme',
  },
  'goal-and-steps': {
    nl: 'er staat een doel in, en minstens één stap',
    fr: 'il contient un but et au moins une étape',
    en: 'it has a goal, and one step at least',
  },
  'newest-version': {
    nl: 'er is geen nieuwere versie gedeeld',
    fr: 'aucune version plus récente n’est partagée',
    en: 'no newer version was shared',
  },
  'counts-add-up': {
    nl: 'aan het werk, niet meer beschikbaar en anders zijn samen wie begeleid is',
    fr: 'au travail, plus disponibles et autres forment ensemble les personnes accompagnées',
    en: 'at work, no longer available and other together are those guided',
  },
  'draw-made': {
    nl: 'de steekproef is getrokken',
    fr: 'l’échantillon est tiré',
    en: 'the sample was drawn',
  },
  'draw-not-checked': {
    nl: 'op deze steekproef loopt nog geen controle',
    fr: 'aucun contrôle ne porte sur cet échantillon',
    en: 'no check stands on this sample yet',
  },
  'guidance-drawn': {
    nl: 'het dossier is getrokken',
    fr: 'le dossier a été tiré',
    en: 'the file was drawn',
  },
  'files-there-or-late': {
    nl: 'het centrum legde de dossiers klaar, of is te laat',
    fr: 'le centre a préparé les dossiers, ou est en retard',
    en: 'the centre has the files ready, or is late',
  },
  'contact-not-given': {
    nl: 'nog niet gezegd is wie men mag vragen',
    fr: 'on n’a pas encore dit qui interroger',
    en: 'nobody was named yet who may be asked',
  },
  'contact-given': {
    nl: 'de klant vond het goed dat men vraagt',
    fr: 'le client a accepté qu’on l’interroge',
    en: 'the client agreed to be asked',
  },
  'citizen-not-asked': {
    nl: 'de burger is nog niet gevraagd',
    fr: 'le citoyen n’a pas encore été interrogé',
    en: 'the citizen was not asked yet',
  },
  'citizen-not-heard': {
    nl: 'de burger antwoordde nog niet',
    fr: 'le citoyen n’a pas encore répondu',
    en: 'the citizen did not answer yet',
  },
  'all-judged': {
    nl: 'elk dossier is nagekeken op elke voorwaarde',
    fr: 'chaque dossier a été examiné sur chaque condition',
    en: 'every file was held to every condition',
  },
  'no-question-open': {
    nl: 'geen burger kan nog antwoorden',
    fr: 'aucun citoyen ne peut encore répondre',
    en: 'no citizen can still answer',
  },
  'not-who-checked': {
    nl: 'wie naar de dossiers keek, beslist niet',
    fr: 'qui a examiné les dossiers ne décide pas',
    en: 'who looked at the files does not decide',
  },
  'selection-drawn': {
    nl: 'de selectie is getrokken voor een controle',
    fr: 'la sélection a été tirée pour un contrôle',
    en: 'the selection was drawn for a check',
  },
  'not-who-ran-it': {
    nl: 'wie controleert, deed de selectie niet zelf',
    fr: 'qui contrôle n’a pas mené la sélection',
    en: 'who checks did not run the selection',
  },
  'judged-fully': {
    nl: 'elk criterium is beoordeeld, met een opmerking waar het niet gehaald is',
    fr: 'chaque critère est évalué, avec une remarque là où il n’est pas rempli',
    en: 'each criterion is judged, with a remark where it is not met',
  },
  'services-known': {
    nl: 'het pakket voegt alleen diensten toe die in de catalogus staan of die het kantoor zelf aanbiedt, elk één keer',
    fr: 'la formule n’ajoute que des services du catalogue ou propres au bureau, chacun une fois',
    en: 'the package adds only services of the catalogue or of the office’s own, each once',
  },
  'price-set': {
    nl: 'de prijs ligt boven nul',
    fr: 'le prix est supérieur à zéro',
    en: 'the price is above zero',
  },
  'package-offered': {
    nl: 'het kantoor biedt het pakket aan',
    fr: 'le bureau propose la formule',
    en: 'the office offers the package',
  },
  'billing-adds-up': {
    nl: 'de delen die gefactureerd worden zijn samen 100, elk op een eigen moment',
    fr: 'les parts facturées font 100 ensemble, chacune à son propre moment',
    en: 'the shares that are invoiced add up to 100, each at a moment of its own',
  },
  'room-for-workers': {
    nl: 'een individuele overeenkomst is voor één werknemer',
    fr: 'une convention individuelle vaut pour un seul travailleur',
    en: 'an individual agreement is for one worker',
  },
  'workers-welcome': {
    nl: 'de overeenkomst loopt en heeft nog plaats',
    fr: 'la convention est en cours et a encore de la place',
    en: 'the agreement holds and has room left',
  },
  'few-unanswered': {
    nl: 'er wachten minder dan vijf lijsten op een akkoord',
    fr: 'moins de cinq listes attendent un accord',
    en: 'fewer than five lists wait for somebody to agree',
  },
  'something-good': {
    nl: 'er staat minstens één rij in die toegevoegd kan worden',
    fr: 'au moins une ligne peut être ajoutée',
    en: 'at least one row can be added',
  },
  'event-of-this-role': {
    nl: 'een werkgever noteert alleen het eigen aanbod',
    fr: 'un employeur note seulement sa propre offre',
    en: 'an employer notes its own offer only',
  },
  'no-attestation-yet': {
    nl: 'er is nog geen attest klaargemaakt',
    fr: 'aucune attestation n’est encore préparée',
    en: 'no attestation has been prepared yet',
  },
  'worker-ready': {
    nl: 'de werknemer staat onder een overeenkomst van het kantoor en is nog niet begonnen',
    fr: 'le travailleur est sous une convention du bureau et n’a pas encore commencé',
    en: 'the worker is under an agreement of the office and has not begun',
  },
  'no-open-programme': {
    nl: 'voor deze burger loopt bij dit kantoor nog geen programma',
    fr: 'aucun programme n’est en cours à ce bureau pour ce citoyen',
    en: 'no programme of this citizen runs at this office',
  },
  'day-past-or-today': {
    nl: 'de dag is niet in de toekomst en niet voor de start',
    fr: 'le jour n’est ni dans le futur ni avant le début',
    en: 'the day is not in the future and not before the start',
  },
  'no-minutes-since': {
    nl: 'na die dag zijn er geen minuten gezegd',
    fr: 'aucune minute n’a été dite après ce jour',
    en: 'no minutes were said after that day',
  },
  'restart-allowed': {
    nl: 'het nieuwe werk ging op tijd verloren en de vraag kwam op tijd',
    fr: 'le nouvel emploi a été perdu à temps et la demande est venue à temps',
    en: 'the new job was lost in time and it was asked in time',
  },
  'stop-told-when-early': {
    nl: 'eindigt het vroeger, dan is de stopzetting gemeld aan de adviseur',
    fr: 's’il se termine plus tôt, l’arrêt est signalé au conseiller',
    en: 'when it ends early, the stop is reported to the adviser',
  },
  'times-possible': {
    nl: 'het einde ligt na het begin, en de sessie duurt niet langer dan een werkdag',
    fr: 'la fin suit le début, et la session ne dépasse pas une journée de travail',
    en: 'it ends after it begins, and lasts no longer than a working day',
  },
  'works-here': {
    nl: 'wie leidt, is die dag consulent van het kantoor',
    fr: 'qui mène la session est consultant du bureau ce jour-là',
    en: 'who leads it is a consultant of the office on that day',
  },
  'consultant-free': {
    nl: 'wie leidt, heeft op dat ogenblik geen andere sessie',
    fr: 'qui mène la session n’en a pas d’autre à ce moment',
    en: 'who leads it has no other session at that time',
  },
  'everybody-fits': {
    nl: 'er zijn genoeg plaatsen, en het programma van elke deelnemer loopt die dag',
    fr: 'il y a assez de places, et le programme de chaque participant court ce jour-là',
    en: 'there are seats enough, and the programme of each participant runs on that day',
  },
  'no-minutes-said': {
    nl: 'er zijn nog geen minuten gezegd',
    fr: 'aucune minute n’a encore été dite',
    en: 'no minutes were said yet',
  },
  'session-not-cancelled': {
    nl: 'de sessie is niet geannuleerd',
    fr: 'la session n’est pas annulée',
    en: 'the session is not cancelled',
  },
  'not-invited-yet': {
    nl: 'de burger heeft nog geen plaats in de sessie',
    fr: 'le citoyen n’a pas encore de place dans la session',
    en: 'the citizen has no seat in the session yet',
  },
  'programme-runs-then': {
    nl: 'het programma loopt op de dag van de sessie',
    fr: 'le programme court le jour de la session',
    en: 'the programme runs on the day of the session',
  },
  'session-begun': {
    nl: 'de sessie is begonnen',
    fr: 'la session a commencé',
    en: 'the session has begun',
  },
  'minutes-possible': {
    nl: 'het zijn niet meer minuten dan de sessie duurt',
    fr: 'il n’y a pas plus de minutes que la durée de la session',
    en: 'they are no more minutes than the session lasts',
  },
  'two-people': {
    nl: 'niemand spreekt voor beide kanten',
    fr: 'personne ne parle pour les deux côtés',
    en: 'nobody speaks for both sides',
  },
  'service-known': {
    nl: 'de dienst staat in de catalogus, of het kantoor biedt hem aan',
    fr: 'le service figure au catalogue, ou le bureau le propose',
    en: 'the service is in the catalogue, or the office offers it',
  },
};
