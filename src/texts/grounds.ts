import { catalogue } from './catalogue.ts';

/**
 * Why something is refused, per ground code: what is wrong and what to do. `about` is the ground's id, field, status or
 * day. The same sentence stands on the screen, in the API and in letters.
 */
export const grounds = catalogue(
  {
    'door-closed': 'Dit dossier is voor jou niet open. Vraag de burger een attest te tekenen.',
    'not-your-role': 'Met jouw rol kun je dit niet doen.',
    'not-open-now':
      'Dit kan niet meer: de toestand is {about, select, executed {Uitgevoerd} stopped {Stopgezet} cancelled {Geannuleerd} signed {Getekend} declined {Niet akkoord} withdrawn {Ingetrokken} lapsed {Vervallen} other {intussen anders}}.',
    'changed-meanwhile': 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer opnieuw.',
    'idempotency-key-reused': 'Deze sleutel werd al gebruikt voor een andere opdracht. Gebruik een nieuwe sleutel.',
    'certificate-not-valid':
      'Je kantoor heeft vandaag geen geldig CERTO-certificaat. Neem contact op met je kantoorverantwoordelijke.',
    'mlp-contract-missing':
      'Je kantoor heeft vandaag geen toegang tot Mijn Loopbaan voor Partners. Je kantoorverantwoordelijke vraagt die aan bij VDAB.',
    'mlp-training-missing': 'Je volgde de MLP-opleiding van VDAB nog niet. Schrijf je in voor de opleiding.',
    'competence-test-missing': 'Je slaagde nog niet voor de bekwaamheidstest en hebt nog geen drie jaar ervaring.',
    'no-live-attestation':
      'Er is vandaag geen attest van deze burger waarmee je kantoor mag werken. Maak een nieuw attest klaar en laat het tekenen.',
    'line-already-open': 'Voor dit attest loopt al een lijn Outplacement. Werk verder met die lijn.',
    'stop-already-reported': 'De stopzetting is al gemeld op {about}. De sociaal interventieadviseur beslist.',
    'no-stop-reported': 'Er is geen stopzetting gemeld voor deze lijn.',
    'consultation-missing': 'Noteer wanneer en met wie je overlegde: er is geen melding van de consulent.',
    'summary-closed': 'De samenvatting kon worden aangevuld tot en met {about}. Die termijn is voorbij.',
    'start-in-future': 'De startdatum ligt in de toekomst. Registreer de begeleiding vanaf de dag dat ze start.',
    'end-before-start': 'De datum ligt voor de startdatum {about}. Kies een latere datum.',
    'date-in-future': 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere datum.',
    'financing-number-unknown':
      'Dit financieringsnummer hoort vandaag niet bij je kantoor. Kies een nummer uit de lijst.',
    'person-unknown': 'Deze persoon werkt daar vandaag niet. Zoek de persoon op en kies uit de lijst.',
    'executor-elsewhere': 'De uitvoerder moet bij je eigen kantoor werken.',
    'application-already-open':
      'Er loopt al een aanvraag, misschien nog in voorbereiding. Eerst wordt die afgewerkt of ingetrokken.',
    'received-too-early': 'Dit kan niet ontvangen zijn voor {about}. Kijk de dag van ontvangst na.',
    'after-receipt': 'Deze dag ligt na de dag van ontvangst. Kijk beide na.',
    'code-of-other-edition':
      'Op die dag bestond de huidige gedragscode nog niet. Laat dit leeg, en vraag een nieuwe handtekening.',
    'not-here-on-receipt':
      'Deze persoon werkte op de dag van ontvangst niet als consulent of begeleider bij de aanvrager. Laat de naam weg, en vraag ernaar.',
    'signer-not-here':
      'Wie tekende, staat niet op de personeelslijst van de aanvrager. Kies uit de lijst, of laat dit leeg.',
    'too-early-to-renew': 'Je certificaat loopt nog lang. Verlengen kan vanaf {about}.',
    'holder-not-heard': 'Hoor eerst het kantoor, en noteer op welke dag dat was.',
    'track-already-held':
      'Deze persoon heeft al een certificaat van dit traject, vanaf {about}. Trek dat eerst in, of kies andere dagen.',
    'other-language-role':
      'Deze persoon heeft al een certificaat met een andere taalrol. Een medewerker heeft één taalrol.',
    'not-in-service-then': 'Deze persoon werkte die dag niet bij de dienst. Kies een andere persoon of dag.',
    'profile-missing': 'De dienst heeft zijn gegevens nog niet ingevuld. Vraag dat eerst aan de verantwoordelijke.',
    'declaration-missing':
      'De verklaring over de activiteit ontbreekt. Verklaar dat het kantoor outplacement doet of zal doen.',
    'code-not-signed': 'De gedragscode is nog niet ondertekend. Lees de huidige versie en onderteken ze.',
    'no-consultant-named': 'Er is nog geen consulent genoemd. Noem wie werknemers begeleidt of met werkgevers werkt.',
    'nobody-named-for-mlp': 'Er is nog niemand genoemd voor Mijn Loopbaan voor Partners. Noem wie daarin registreert.',
    'consultant-not-here':
      'Deze persoon is vandaag geen consulent van het kantoor. Haal de naam weg, of laat de personeelslijst aanpassen.',
    'consultant-named-elsewhere': 'Deze persoon staat al bij een ander kantoor. Eén persoon telt voor één kantoor.',
    'consultant-without-test':
      'Deze consulent slaagde nog niet voor de bekwaamheidstest en heeft nog geen drie jaar ervaring.',
    'office-without-mlp': 'Het kantoor heeft nog geen toegang tot Mijn Loopbaan voor Partners. VDAB bevestigt die.',
    'person-without-mlp': 'VDAB bevestigde nog niet dat deze persoon de MLP-opleiding volgde.',
    'mlp-already-in-order': 'Toegang en opleiding voor MLP zijn al in orde. Daar hoeft niets meer voor te gebeuren.',
    'experience-not-shown': 'De ervaring is nog niet aangetoond. Vul in sinds wanneer je centrum begeleidt.',
    'experience-too-short': 'De ervaring volstaat nog niet: drie jaar begeleiden, of tweeduizend uren.',
    'vision-missing': 'De visie op het aanbod met de loopbaancheque ontbreekt nog.',
    'coaching-missing': 'Hoe je je loopbaanbegeleiders aanstuurt en opvolgt, ontbreekt nog.',
    'quality-label-missing': 'Er is nog geen kwaliteitscertificaat genoemd.',
    'quality-label-not-valid': 'Het kwaliteitscertificaat is vandaag niet geldig. Noem een certificaat dat wel geldt.',
    'no-coach-named': 'Er is nog geen loopbaanbegeleider genoemd.',
    'coach-without-qualification': 'Deze begeleider heeft nog geen beroepskwalificatie of gelijkstelling.',
    'advice-not-positive': 'Het advies is niet gunstig. Een mandaat kan alleen na een gunstig advies.',
    'no-criterion-here': '{about} is geen criterium van deze procedure. Kies een van de criteria die erbij horen.',
    'level-not-chosen': 'Er is nog geen niveau gekozen.',
    'level-held-already': 'De dienst heeft dit niveau al. Kies een ander.',
    'level-without-a-to-z': 'Nog niemand van de dienst is gecertificeerd als consultant A tot Z.',
    'level-too-few-certified': 'Er zijn nog te weinig gecertificeerde medewerkers: {about}.',
    'level-role-without-a-to-z': 'Voor taalrol {about} is er nog geen consultant A tot Z.',
    'level-role-without-tests': 'Voor taalrol {about} is er nog geen consultant selectietests.',
    'level-without-partner': 'Er is nog geen PRO Partner genoemd.',
    'level-average-too-low': 'Het gemiddelde van de Q-checks volstaat nog niet: {about}.',
    'evaluator-does-not-decide': 'Jij beoordeelde deze aanvraag. Iemand anders beslist.',
    'person-not-named': 'Deze persoon is in de aanvraag niet genoemd voor MLP.',
    'value-not-of-this-body': 'Deze waarde hoort bij een ander orgaan. Alleen dat kan ze wijzigen.',
    'value-out-of-bounds': 'Dit getal kan hier niet. Kijk bij het veld tussen welke grenzen het ligt.',
    'value-unchanged': 'Op die dag geldt dit getal al. Kies een ander getal of een andere dag.',
    'value-from-past': 'Een wijziging geldt ten vroegste vanaf morgen. Kies een latere dag.',
    'value-already-that-day': 'Op die dag begint al een andere wijziging van deze waarde. Kies een andere dag.',
    'drafter-does-not-publish': 'Jij schreef deze wijziging. Een collega publiceert ze.',
    'rehearsal-too-old':
      'De proef is niet van vandaag, of er is sindsdien iets veranderd. Probeer opnieuw en bekijk het resultaat.',
    'line-of-another-office': 'Deze lijn is van een ander kantoor. Alleen dat kantoor kan ze wijzigen.',
    'nothing-changed': 'Er is niets gewijzigd.',
    'field-missing': 'Dit is verplicht. Vul het in.',
    'field-unknown': 'Er is een veld ingevuld dat hier niet bestaat. Laad de pagina opnieuw.',
    'choice-unknown': 'Deze keuze bestaat niet. Kies uit de lijst.',
    'day-impossible': 'Deze datum bestaat niet. Schrijf dag, maand en jaar, zoals 21/11/2018.',
    'month-impossible': 'Deze maand bestaat niet. Schrijf maand en jaar, zoals 11/2018.',
    'period-reversed': 'Het einde ligt voor het begin. Pas een van beide aan.',
    'range-reversed': 'Het hoogste getal ligt onder het laagste. Pas een van beide aan.',
    'number-impossible': 'Dit getal kan hier niet. Geef een geheel getal binnen de grenzen.',
    'yes-no-impossible': 'Kies ja of nee.',
    'text-too-long': 'Deze tekst is te lang. Maak hem korter.',
    'phone-impossible': 'Dit is geen telefoonnummer. Schrijf het zoals 0470 12 34 56 of +32 470 12 34 56.',
    'esco-impossible': 'Dit is geen adres uit ESCO. Kopieer het adres van de ESCO-website, of laat het leeg.',
    'document-kind-not-yours':
      'Je kunt zelf een cv of een ander document toevoegen. Je consulent of bemiddelaar voegt de andere soorten toe.',
    'document-unknown': 'Het document dat je wilt vervangen staat niet in dit dossier. Kies uit de lijst.',
    'document-other-kind':
      'Een nieuwe versie is van dezelfde soort als het document dat ze vervangt. Pas de soort aan of kies een ander document.',
    'document-already-replaced': 'Van dit document is er al een nieuwere versie. Kies die om te vervangen.',
    'entry-unknown': 'Dit gegeven staat niet in het dossier. Laad de pagina opnieuw.',
    'entry-removed': 'Dit gegeven is verwijderd. Voeg het opnieuw toe als het nog klopt.',
    'entry-exists': 'Dit staat al in het dossier. Werk het bij in plaats van het opnieuw toe te voegen.',
    'national-number-length': 'Een rijksregisternummer heeft elf cijfers. Kijk het na op de identiteitskaart.',
    'national-number-check-digits':
      'De controlecijfers van dit rijksregisternummer kloppen niet. Kijk het nummer na op de identiteitskaart.',
    'national-number-date':
      'Dit rijksregisternummer begint met een datum die niet bestaat. Kijk het nummer na op de identiteitskaart.',
    'identity-missing': 'Vul het rijksregisternummer in, of de voornaam, de familienaam en de geboortedatum.',
    'names-missing': 'Vul de voornaam en de familienaam in, zoals op de identiteitskaart.',
    'region-missing': 'Kies waar de burger woont. Dat bepaalt welke dienst van VDAB volgt.',
    'employer-missing': 'Vul in voor welke werkgever de burger werkte.',
    'email-impossible': 'Dit e-mailadres kan niet kloppen. Een adres ziet eruit als naam@voorbeeld.be.',
    'ends-before-start': 'De laatste dag ligt voor de eerste dag. Kies een latere dag.',
    'start-too-far':
      'De eerste dag ligt meer dan twaalf maanden in de toekomst. Kies een vroegere dag, of maak het attest later klaar.',
    'lasts-too-long': 'Een attest duurt hoogstens twee jaar. Kies een vroegere laatste dag.',
    'access-over':
      'Met dit attest gaat het dossier niet meer open: de tijd na de laatste dag is voorbij. Maak een attest met een latere laatste dag.',
    'extension-unknown':
      'Je kantoor heeft dit eerdere attest niet. Maak een nieuw attest klaar in plaats van een verlenging.',
    'extension-of-withdrawn':
      'De burger trok het eerdere attest in. Maak een nieuw attest klaar in plaats van een verlenging.',
    'extension-ends-too-early': 'Een verlenging eindigt later dan het eerdere attest. Kies een latere laatste dag.',
    'extension-leaves-gap':
      'Een verlenging begint ten laatste op de dag na het einde van het eerdere attest. Kies een vroegere eerste dag, of maak een nieuw attest klaar.',
    'signed-day-missing': 'Vul in op welke dag de burger tekende.',
    'received-before-signed': 'Het origineel kan niet ontvangen zijn voor de burger tekende. Kijk beide datums na.',
    'citizen-known': 'Deze burger heeft al een dossier. Kies de burger uit de lijst.',
    'office-unknown': 'Dit is geen outplacementkantoor dat we kennen. Kies een kantoor uit de lijst.',
    'sitting-over': 'Deze zitting is voorbij of gaat niet door. Kies een andere.',
    'sitting-full': 'Alle plaatsen van deze zitting zijn bezet. Kies een andere zitting.',
    'already-enrolled': 'Deze persoon heeft al een plaats in deze zitting.',
    'candidate-not-here':
      'Deze persoon is vandaag geen consulent van je kantoor. Schrijf jezelf in, of vraag het je kantoorverantwoordelijke.',
    'test-already-passed': 'Wie geslaagd is, legt de test niet meer af.',
    'retake-too-early': 'Opnieuw afleggen kan vanaf {about}. Kies een zitting op of na die dag.',
    'withdraw-too-late': 'Uitschrijven kon tot en met {about}. Kom je niet, verwittig dan het secretariaat.',
    'sitting-not-open': 'Deze zitting is nu niet open. Begin tussen het begin en het einde ervan.',
    'too-few-questions': 'De vragenbank heeft te weinig vragen voor deze zitting. Verwittig het secretariaat.',
    'exam-time-up': 'De tijd is om. Wat bewaard was, telt.',
    'question-not-asked': 'Deze vraag hoort niet bij jouw test. Laad de pagina opnieuw.',
    'regrade-changed': 'Intussen raakt deze wijziging andere mensen. Bekijk de lijst opnieuw en bevestig dan.',
    'key-impossible':
      'De sleutel klopt niet: geef in beide talen evenveel antwoorden, en minstens één juist en één fout antwoord.',
    'condition-holds': 'Deze voorwaarde klopt vandaag. Er is niets vast te stellen.',
    'finding-already-open': 'Hierover loopt al een vaststelling. Werk daarmee verder.',
    'condition-still-fails': 'Deze voorwaarde klopt vandaag nog niet. Bevestig het herstel als de feiten weer kloppen.',
    'already-extended': 'De termijn is al één keer verlengd. Een tweede keer kan niet.',
    'raiser-does-not-follow': 'Jij stelde dit vast. Een collega beslist wat erop volgt.',
    'other-level-stands': 'De dienst heeft intussen een ander niveau. Dit niveau kan niet terugkomen.',
    'plan-changed': 'Wat dit raakt is intussen veranderd. Bekijk het nieuwe overzicht en bevestig opnieuw.',
    'not-on-staff': 'Deze persoon is vandaag geen consulent van je kantoor.',
    'departure-noted': 'Het vertrek van deze persoon is al gemeld. De laatste dag is {about}.',
    'last-day-past': 'De laatste dag ligt voor vandaag. Kies vandaag of een latere dag.',
    'last-day-before-first': 'De laatste dag ligt voor de eerste dag op de personeelslijst. Kies een latere dag.',
    'lines-need-a-colleague': 'Deze persoon voert nog lijnen uit. Kies de collega die ze overneemt.',
    'colleague-unknown': 'Deze collega is dan geen consulent van je kantoor. Kies een andere collega.',
    'nothing-to-contest': 'Er is hier geen beslissing om te betwisten.',
    'already-appealed': 'Tegen deze beslissing is al beroep ingesteld.',
    'complaint-text-missing': 'Vertel wat er gebeurd is. Zonder uitleg kan niemand je klacht behandelen.',
    'complainant-unreachable': 'Geef een e-mailadres of een postadres. Anders kan niemand je antwoorden.',
    'complainant-name-missing': 'Vul je naam in. Een klacht zonder naam is niet ontvankelijk.',
    'not-a-member': 'Deze organisatie is vandaag geen lid van Federgon. Klaag bij VDAB.',
    'door-not-for-this': 'Deze dienst behandelt geen klachten over deze organisatie. Kies een andere.',
    'after-vdab':
      'De Vlaamse Ombudsdienst komt na VDAB: als VDAB je klacht niet behandelt, niet op tijd antwoordt, of als het antwoord niet volstaat. Klaag eerst bij VDAB.',
    'earlier-still-runs': 'Je vorige klacht loopt nog, tot en met {about}. Daarna, of na het antwoord, kun je verder.',
    'earlier-unknown':
      'Met dit nummer en deze code vinden we geen eerdere klacht over deze organisatie. Kijk ze na, of laat beide leeg.',
    'centre-needs-consent': 'Het centrum leest je naam als je daar zelf klaagt. Geef je toestemming, of kies VDAB.',
    'too-many-complaints':
      'Je diende vandaag al vijf klachten in. Die zijn alle binnen. Verstuur deze morgen, bel of schrijf: je tekst staat hieronder nog.',
    'handler-is-accused': 'Deze klacht gaat over jou. Iemand anders behandelt ze.',
    'handler-works-there':
      'Je werkt bij de organisatie waarover de klacht gaat, of deed dat de laatste twee jaar. Iemand anders behandelt ze.',
    'complaint-shared-already': 'De klacht is al gedeeld met de organisatie.',
    'complaint-not-shared': 'De klacht is nog niet met je organisatie gedeeld.',
    'summary-missing':
      'Wie klaagt, blijft liever onbekend. Schrijf een samenvatting zonder naam: alleen die leest de organisatie.',
    'complaint-term-over': 'De termijn liep tot en met {about}. Verlengen kan niet meer.',
    'complaint-extended-already': 'De termijn is al één keer verlengd.',
    'draft-awaited': 'De organisatie ontwerpt eerst het antwoord. Wacht op het ontwerp, of ontwerp zelf.',
    'draft-not-yours': 'DG R&O ontwerpt en geeft dit antwoord zelf.',
    'facts-not-too-old': 'De feiten zijn niet ouder dan een jaar. Kies een andere grond.',
    'ground-not-here': 'Deze grond geldt niet bij deze dienst.',
    'topic-not-here': 'Dit onderwerp hoort niet bij deze organisatie. Kies een ander.',
    'accused-unknown': 'Deze persoon werkt niet bij de organisatie waarover de klacht gaat.',
    'door-unmanned': 'Deze dienst werkt hier nog niet mee. Kies een andere, of bel of schrijf.',
    'appeal-late': 'Het beroep kon worden ingesteld tot en met {about}. Het kwam later.',
    'appeal-in-time': 'Het beroep kwam op tijd. Bevestig de ontvangst.',
    'took-part-before':
      'Jij beoordeelde de aanvraag of nam de betwiste beslissing. Iemand anders behandelt het beroep.',
    'decision-overtaken': 'De betwiste beslissing geldt intussen niet meer. Er is niets meer te vernietigen.',
  },
  {
    'door-closed': 'Ce dossier ne vous est pas ouvert. Demandez au citoyen de signer une attestation.',
    'not-your-role': 'Votre rôle ne permet pas cette action.',
    'not-open-now':
      'Ce n’est plus possible : l’état est {about, select, executed {exécuté} stopped {arrêté} cancelled {annulé} signed {signé} declined {refusé} withdrawn {retiré} lapsed {échu} other {autre entre-temps}}.',
    'changed-meanwhile': 'Quelqu’un d’autre a modifié ceci entre-temps. Regardez la nouvelle version et réessayez.',
    'idempotency-key-reused': 'Cette clé a déjà servi pour une autre demande. Utilisez une nouvelle clé.',
    'certificate-not-valid':
      'Votre bureau n’a pas de certificat CERTO valable aujourd’hui. Contactez le responsable de votre bureau.',
    'mlp-contract-missing':
      'Votre bureau n’a pas accès aujourd’hui à Mijn Loopbaan voor Partners. Le responsable de votre bureau le demande au VDAB.',
    'mlp-training-missing': 'Vous n’avez pas encore suivi la formation MLP du VDAB. Inscrivez-vous à la formation.',
    'competence-test-missing':
      'Vous n’avez pas encore réussi le test de compétence et vous avez moins de trois ans d’expérience.',
    'no-live-attestation':
      'Aucune attestation de ce citoyen ne permet aujourd’hui à votre bureau de travailler. Préparez une nouvelle attestation et faites-la signer.',
    'line-already-open': 'Une ligne Outplacement est déjà en cours pour cette attestation. Continuez avec cette ligne.',
    'stop-already-reported': 'L’arrêt a déjà été signalé le {about}. Le conseiller en intervention sociale décide.',
    'no-stop-reported': 'Aucun arrêt n’a été signalé pour cette ligne.',
    'consultation-missing': 'Notez quand et avec qui vous vous êtes concerté : le consultant n’a rien signalé.',
    'summary-closed': 'Le résumé pouvait être complété jusqu’au {about} inclus. Ce délai est passé.',
    'start-in-future':
      'La date de début est dans le futur. Enregistrez l’accompagnement à partir du jour où il commence.',
    'end-before-start': 'La date précède la date de début {about}. Choisissez une date ultérieure.',
    'date-in-future': 'Cette date est dans le futur. Choisissez aujourd’hui ou une date antérieure.',
    'financing-number-unknown':
      'Ce numéro de financement n’est pas lié à votre bureau aujourd’hui. Choisissez un numéro dans la liste.',
    'person-unknown':
      'Cette personne n’y travaille pas aujourd’hui. Recherchez la personne et choisissez dans la liste.',
    'executor-elsewhere': 'L’exécutant doit travailler dans votre propre bureau.',
    'application-already-open':
      'Une demande est déjà en cours, peut-être encore en préparation. Elle est d’abord terminée ou retirée.',
    'received-too-early': 'Ceci ne peut pas avoir été reçu avant le {about}. Vérifiez le jour de réception.',
    'after-receipt': 'Ce jour tombe après le jour de réception. Vérifiez les deux.',
    'code-of-other-edition':
      'Ce jour-là, le code de conduite actuel n’existait pas encore. Laissez ceci vide et demandez une nouvelle signature.',
    'not-here-on-receipt':
      'Le jour de réception, cette personne n’était pas consultante ou conseillère chez le demandeur. Omettez le nom et posez la question.',
    'signer-not-here':
      'Le signataire ne figure pas sur la liste du personnel du demandeur. Choisissez dans la liste, ou laissez vide.',
    'too-early-to-renew':
      'Votre certificat court encore longtemps. Le renouvellement est possible à partir du {about}.',
    'holder-not-heard': 'Entendez d’abord le bureau, et notez à quelle date.',
    'track-already-held':
      'Cette personne a déjà un certificat de ce trajet, à partir du {about}. Retirez-le d’abord, ou choisissez d’autres jours.',
    'other-language-role':
      'Cette personne a déjà un certificat avec un autre rôle linguistique. Un membre du personnel a un seul rôle linguistique.',
    'not-in-service-then':
      'Cette personne ne travaillait pas au service ce jour-là. Choisissez une autre personne ou un autre jour.',
    'profile-missing': 'Le service n’a pas encore complété ses données. Demandez-le d’abord à la personne responsable.',
    'declaration-missing': 'La déclaration d’activité manque. Déclarez que le bureau fait ou fera de l’outplacement.',
    'code-not-signed': 'Le code de conduite n’est pas encore signé. Lisez la version actuelle et signez-la.',
    'no-consultant-named':
      'Aucun consultant n’est encore cité. Nommez qui accompagne les travailleurs ou traite avec les employeurs.',
    'nobody-named-for-mlp': 'Personne n’est encore cité pour Mijn Loopbaan voor Partners. Nommez qui y enregistre.',
    'consultant-not-here':
      'Cette personne n’est pas aujourd’hui consultant du bureau. Retirez son nom, ou faites adapter la liste du personnel.',
    'consultant-named-elsewhere':
      'Cette personne figure déjà chez un autre bureau. Une personne compte pour un seul bureau.',
    'consultant-without-test':
      'Ce consultant n’a pas encore réussi le test de compétence et n’a pas trois ans d’expérience.',
    'office-without-mlp': 'Le bureau n’a pas encore accès à Mijn Loopbaan voor Partners. Le VDAB la confirme.',
    'person-without-mlp': 'Le VDAB n’a pas encore confirmé que cette personne a suivi la formation MLP.',
    'mlp-already-in-order': 'L’accès et la formation MLP sont déjà en ordre. Rien d’autre n’est nécessaire.',
    'experience-not-shown': 'L’expérience n’est pas encore démontrée. Indiquez depuis quand votre centre accompagne.',
    'experience-too-short': 'L’expérience ne suffit pas encore : trois ans d’accompagnement, ou deux mille heures.',
    'vision-missing': 'La vision de l’offre avec le chèque carrière manque encore.',
    'coaching-missing': 'Il manque encore comment vous dirigez et suivez vos conseillers.',
    'quality-label-missing': 'Aucun certificat de qualité n’est encore indiqué.',
    'quality-label-not-valid': 'Le certificat de qualité n’est pas valable aujourd’hui. Indiquez-en un qui l’est.',
    'no-coach-named': 'Aucun conseiller de carrière n’est encore cité.',
    'coach-without-qualification': 'Ce conseiller n’a pas encore la qualification professionnelle ni une équivalence.',
    'advice-not-positive': 'L’avis n’est pas favorable. Un mandat demande un avis favorable.',
    'no-criterion-here':
      '{about} n’est pas un critère de cette procédure. Choisissez un des critères qui en font partie.',
    'level-not-chosen': 'Aucun niveau n’est encore choisi.',
    'level-held-already': 'Le service a déjà ce niveau. Choisissez-en un autre.',
    'level-without-a-to-z': 'Personne du service n’est encore certifié consultant A à Z.',
    'level-too-few-certified': 'Il y a encore trop peu de membres du personnel certifiés : {about}.',
    'level-role-without-a-to-z': 'Pour le rôle linguistique {about}, il n’y a pas encore de consultant A à Z.',
    'level-role-without-tests':
      'Pour le rôle linguistique {about}, il n’y a pas encore de consultant tests de sélection.',
    'level-without-partner': 'Aucun PRO Partner n’est encore désigné.',
    'level-average-too-low': 'La moyenne des Q-checks ne suffit pas encore : {about}.',
    'evaluator-does-not-decide': 'Vous avez évalué cette demande. Quelqu’un d’autre décide.',
    'person-not-named': 'Cette personne n’est pas citée pour MLP dans la demande.',
    'value-not-of-this-body': 'Cette valeur relève d’un autre organe. Lui seul peut la modifier.',
    'value-out-of-bounds': 'Ce nombre est impossible ici. Voyez ses limites à côté du champ.',
    'value-unchanged': 'Ce nombre vaut déjà ce jour-là. Choisissez un autre nombre ou un autre jour.',
    'value-from-past': 'Une modification vaut au plus tôt à partir de demain. Choisissez un jour ultérieur.',
    'value-already-that-day': 'Une autre modification de cette valeur commence ce jour-là. Choisissez un autre jour.',
    'drafter-does-not-publish': 'Vous avez rédigé cette modification. Un collègue la publie.',
    'rehearsal-too-old':
      'La répétition ne date pas d’aujourd’hui, ou quelque chose a changé depuis. Répétez et regardez le résultat.',
    'line-of-another-office': 'Cette ligne est celle d’un autre bureau. Lui seul peut la modifier.',
    'nothing-changed': 'Rien n’a été modifié.',
    'field-missing': 'Ceci est obligatoire. Remplissez-le.',
    'field-unknown': 'Un champ rempli n’existe pas ici. Rechargez la page.',
    'choice-unknown': 'Ce choix n’existe pas. Choisissez dans la liste.',
    'day-impossible': 'Cette date n’existe pas. Écrivez jour, mois et année, comme 21/11/2018.',
    'month-impossible': 'Ce mois n’existe pas. Écrivez mois et année, comme 11/2018.',
    'period-reversed': 'La fin précède le début. Adaptez l’un des deux.',
    'range-reversed': 'Le nombre le plus haut est sous le plus bas. Adaptez l’un des deux.',
    'number-impossible': 'Ce nombre n’est pas possible ici. Donnez un nombre entier dans les limites.',
    'yes-no-impossible': 'Choisissez oui ou non.',
    'text-too-long': 'Ce texte est trop long. Raccourcissez-le.',
    'phone-impossible': 'Ceci n’est pas un numéro de téléphone. Écrivez-le comme 0470 12 34 56 ou +32 470 12 34 56.',
    'esco-impossible': 'Ceci n’est pas une adresse d’ESCO. Copiez l’adresse du site d’ESCO, ou laissez vide.',
    'document-kind-not-yours':
      'Vous pouvez ajouter un CV ou un autre document. Votre consultant ou médiateur ajoute les autres types.',
    'document-unknown': 'Le document que vous voulez remplacer n’est pas dans ce dossier. Choisissez dans la liste.',
    'document-other-kind':
      'Une nouvelle version est du même type que le document qu’elle remplace. Adaptez le type ou choisissez un autre document.',
    'document-already-replaced': 'Il existe déjà une version plus récente de ce document. Choisissez celle-là.',
    'entry-unknown': 'Cette donnée ne figure pas dans le dossier. Rechargez la page.',
    'entry-removed': 'Cette donnée a été supprimée. Ajoutez-la à nouveau si elle est encore exacte.',
    'entry-exists': 'Ceci figure déjà dans le dossier. Mettez-le à jour au lieu de l’ajouter à nouveau.',
    'national-number-length': 'Un numéro de registre national a onze chiffres. Vérifiez-le sur la carte d’identité.',
    'national-number-check-digits':
      'Les chiffres de contrôle de ce numéro de registre national ne sont pas corrects. Vérifiez-le sur la carte d’identité.',
    'national-number-date':
      'Ce numéro de registre national commence par une date qui n’existe pas. Vérifiez-le sur la carte d’identité.',
    'identity-missing': 'Indiquez le numéro de registre national, ou le prénom, le nom et la date de naissance.',
    'names-missing': 'Indiquez le prénom et le nom, comme sur la carte d’identité.',
    'region-missing': 'Choisissez où habite le citoyen. Cela détermine quel service du VDAB assure le suivi.',
    'employer-missing': 'Indiquez pour quel employeur le citoyen travaillait.',
    'email-impossible': 'Cette adresse e-mail n’est pas possible. Une adresse ressemble à nom@exemple.be.',
    'ends-before-start': 'Le dernier jour précède le premier jour. Choisissez un jour ultérieur.',
    'start-too-far':
      'Le premier jour se situe à plus de douze mois dans le futur. Choisissez un jour plus proche, ou préparez l’attestation plus tard.',
    'lasts-too-long': 'Une attestation dure au maximum deux ans. Choisissez un dernier jour plus proche.',
    'access-over':
      'Cette attestation n’ouvre plus le dossier : le délai après le dernier jour est passé. Préparez une attestation avec un dernier jour ultérieur.',
    'extension-unknown':
      'Votre bureau n’a pas cette attestation antérieure. Préparez une nouvelle attestation au lieu d’une prolongation.',
    'extension-of-withdrawn':
      'Le citoyen a retiré l’attestation antérieure. Préparez une nouvelle attestation au lieu d’une prolongation.',
    'extension-ends-too-early':
      'Une prolongation se termine plus tard que l’attestation antérieure. Choisissez un dernier jour ultérieur.',
    'extension-leaves-gap':
      'Une prolongation commence au plus tard le lendemain de la fin de l’attestation antérieure. Choisissez un premier jour plus proche, ou préparez une nouvelle attestation.',
    'signed-day-missing': 'Indiquez quel jour le citoyen a signé.',
    'received-before-signed':
      'L’original ne peut pas avoir été reçu avant la signature du citoyen. Vérifiez les deux dates.',
    'citizen-known': 'Ce citoyen a déjà un dossier. Choisissez le citoyen dans la liste.',
    'office-unknown': 'Ce n’est pas un bureau d’outplacement que nous connaissons. Choisissez un bureau dans la liste.',
    'sitting-over': 'Cette session est passée ou n’a pas lieu. Choisissez-en une autre.',
    'sitting-full': 'Toutes les places de cette session sont prises. Choisissez une autre session.',
    'already-enrolled': 'Cette personne a déjà une place dans cette session.',
    'candidate-not-here':
      'Cette personne n’est pas aujourd’hui consultant de votre bureau. Inscrivez-vous vous-même, ou demandez à votre responsable de bureau.',
    'test-already-passed': 'Qui a réussi ne repasse pas le test.',
    'retake-too-early':
      'Repasser le test est possible à partir du {about}. Choisissez une session ce jour-là ou après.',
    'withdraw-too-late':
      'La désinscription était possible jusqu’au {about} inclus. Si vous ne venez pas, prévenez le secrétariat.',
    'sitting-not-open': 'Cette session n’est pas ouverte maintenant. Commencez entre son début et sa fin.',
    'too-few-questions': 'La banque a trop peu de questions pour cette session. Prévenez le secrétariat.',
    'exam-time-up': 'Le temps est écoulé. Ce qui était enregistré compte.',
    'question-not-asked': 'Cette question ne fait pas partie de votre test. Rechargez la page.',
    'regrade-changed':
      'Entre-temps, cette modification touche d’autres personnes. Regardez à nouveau la liste, puis confirmez.',
    'key-impossible':
      'La clé n’est pas correcte : donnez autant de réponses dans les deux langues, et au moins une juste et une fausse.',
    'condition-holds': 'Cette condition tient aujourd’hui. Il n’y a rien à constater.',
    'finding-already-open': 'Un constat est déjà ouvert à ce sujet. Continuez avec celui-là.',
    'condition-still-fails':
      'Cette condition ne tient pas encore aujourd’hui. Confirmez la réparation quand les faits sont à nouveau en ordre.',
    'already-extended': 'Le délai a déjà été prolongé une fois. Une seconde fois est impossible.',
    'raiser-does-not-follow': 'Vous avez constaté ceci. Un collègue décide de la suite.',
    'other-level-stands': 'Le service a entre-temps un autre niveau. Ce niveau ne peut pas revenir.',
    'plan-changed': 'Ce que cela touche a changé entre-temps. Regardez le nouvel aperçu et confirmez à nouveau.',
    'not-on-staff': 'Cette personne n’est pas aujourd’hui consultant de votre bureau.',
    'departure-noted': 'Le départ de cette personne est déjà signalé. Le dernier jour est le {about}.',
    'last-day-past': 'Le dernier jour est avant aujourd’hui. Choisissez aujourd’hui ou un jour ultérieur.',
    'last-day-before-first':
      'Le dernier jour précède le premier jour sur la liste du personnel. Choisissez un jour ultérieur.',
    'lines-need-a-colleague': 'Cette personne exécute encore des lignes. Choisissez le collègue qui les reprend.',
    'colleague-unknown': 'Ce collègue n’est pas consultant de votre bureau à ce moment. Choisissez un autre collègue.',
    'nothing-to-contest': 'Il n’y a ici aucune décision à contester.',
    'already-appealed': 'Un recours a déjà été introduit contre cette décision.',
    'complaint-text-missing': 'Racontez ce qui s’est passé. Sans explication, personne ne peut traiter votre plainte.',
    'complainant-unreachable': 'Donnez une adresse e-mail ou postale. Sinon personne ne peut vous répondre.',
    'complainant-name-missing': 'Indiquez votre nom. Une plainte sans nom n’est pas recevable.',
    'not-a-member': 'Cette organisation n’est pas membre de Federgon aujourd’hui. Adressez-vous au VDAB.',
    'door-not-for-this': 'Ce service ne traite pas les plaintes sur cette organisation. Choisissez-en un autre.',
    'after-vdab':
      'Le médiateur flamand vient après le VDAB : si le VDAB ne traite pas la plainte, ne répond pas à temps, ou si la réponse ne suffit pas. Adressez-vous d’abord au VDAB.',
    'earlier-still-runs':
      'Votre plainte précédente court encore, jusqu’au {about} inclus. Ensuite, ou après la réponse, vous pouvez continuer.',
    'earlier-unknown':
      'Ce numéro et ce code ne donnent aucune plainte antérieure sur cette organisation. Vérifiez-les, ou laissez les deux vides.',
    'centre-needs-consent':
      'Le centre lit votre nom si vous vous plaignez chez lui. Donnez votre accord, ou choisissez le VDAB.',
    'too-many-complaints':
      'Vous avez déjà introduit cinq plaintes aujourd’hui. Elles sont toutes reçues. Envoyez celle-ci demain, téléphonez ou écrivez : votre texte est encore ci-dessous.',
    'handler-is-accused': 'Cette plainte vous vise. Quelqu’un d’autre la traite.',
    'handler-works-there':
      'Vous travaillez pour l’organisation visée, ou l’avez fait ces deux dernières années. Quelqu’un d’autre traite la plainte.',
    'complaint-shared-already': 'La plainte a déjà été partagée avec l’organisation.',
    'complaint-not-shared': 'La plainte n’a pas encore été partagée avec votre organisation.',
    'summary-missing':
      'Le plaignant préfère rester inconnu. Écrivez un résumé sans nom : l’organisation ne lit que celui-ci.',
    'complaint-term-over': 'Le délai courait jusqu’au {about} inclus. Une prolongation n’est plus possible.',
    'complaint-extended-already': 'Le délai a déjà été prolongé une fois.',
    'draft-awaited': 'L’organisation prépare d’abord la réponse. Attendez le projet, ou rédigez vous-même.',
    'draft-not-yours': 'La DG R&D prépare et donne elle-même cette réponse.',
    'facts-not-too-old': 'Les faits ne datent pas de plus d’un an. Choisissez un autre motif.',
    'ground-not-here': 'Ce motif ne vaut pas pour ce service.',
    'topic-not-here': 'Ce sujet ne concerne pas cette organisation. Choisissez-en un autre.',
    'accused-unknown': 'Cette personne ne travaille pas pour l’organisation visée.',
    'door-unmanned': 'Ce service ne participe pas encore ici. Choisissez-en un autre, téléphonez ou écrivez.',
    'appeal-late': 'Le recours pouvait être introduit jusqu’au {about} inclus. Il est arrivé plus tard.',
    'appeal-in-time': 'Le recours est arrivé à temps. Accusez réception.',
    'took-part-before':
      'Vous avez évalué la demande ou pris la décision contestée. Quelqu’un d’autre traite le recours.',
    'decision-overtaken': 'La décision contestée ne vaut plus entre-temps. Il n’y a plus rien à annuler.',
  },
  {
    'door-closed': 'This file is not open to you. Ask the citizen to sign an attestation.',
    'not-your-role': 'Your role does not allow this.',
    'not-open-now':
      'This is no longer possible: the state is {about, select, executed {executed} stopped {stopped} cancelled {cancelled} signed {signed} declined {declined} withdrawn {withdrawn} lapsed {lapsed} other {another by now}}.',
    'changed-meanwhile': 'Someone else changed this meanwhile. Look at the new version and try again.',
    'idempotency-key-reused': 'This key was used for another command. Use a new key.',
    'certificate-not-valid': 'Your office has no valid CERTO certificate today. Ask your office manager.',
    'mlp-contract-missing':
      'Your office has no access to Mijn Loopbaan voor Partners today. Your office manager asks VDAB for it.',
    'mlp-training-missing': 'You have not followed VDAB’s MLP training yet. Enrol for the training.',
    'competence-test-missing':
      'You have not passed the competence test yet and have less than three years’ experience.',
    'no-live-attestation':
      'No attestation of this citizen lets your office work today. Prepare a new attestation and have it signed.',
    'line-already-open': 'A line Outplacement is already open for this attestation. Go on with that line.',
    'stop-already-reported': 'The stop was reported on {about}. The social intervention adviser decides.',
    'no-stop-reported': 'No stop was reported for this line.',
    'consultation-missing': 'Note when and with whom you consulted: the consultant reported nothing.',
    'summary-closed': 'The summary could be added to until {about}. That term has passed.',
    'start-in-future': 'The start date lies in the future. Register the guidance from the day on which it starts.',
    'end-before-start': 'The date lies before the start date {about}. Choose a later date.',
    'date-in-future': 'This date lies in the future. Choose today or an earlier date.',
    'financing-number-unknown': 'This financing number does not belong to your office today. Choose one from the list.',
    'person-unknown': 'This person does not work there today. Look the person up and choose from the list.',
    'executor-elsewhere': 'The executor must work at your own office.',
    'application-already-open':
      'An application is already open, perhaps still in preparation. It is finished first, or withdrawn.',
    'received-too-early': 'This can not have been received before {about}. Check the day of receipt.',
    'after-receipt': 'This day lies after the day of receipt. Check both.',
    'code-of-other-edition':
      'On that day the present code of conduct did not exist yet. Leave this empty, and ask for a new signature.',
    'not-here-on-receipt':
      'On the day of receipt this person was no consultant or coach of the applicant. Leave the name out, and ask about it.',
    'signer-not-here': 'Who signed is not on the applicant’s staff list. Choose from the list, or leave this empty.',
    'too-early-to-renew': 'Your certificate still runs for long. Renewing is possible from {about}.',
    'holder-not-heard': 'Hear the office first, and note on which day that was.',
    'track-already-held':
      'This person already holds a certificate of this track, from {about}. Withdraw that first, or choose other days.',
    'other-language-role':
      'This person already holds a certificate with another language role. An employee has one language role.',
    'not-in-service-then': 'This person did not work at the service that day. Choose another person or day.',
    'profile-missing': 'The service has not filled in its details yet. Ask its manager first.',
    'declaration-missing':
      'The declaration of activity is missing. Declare that the office does or will do outplacement.',
    'code-not-signed': 'The code of conduct is not signed yet. Read the current edition and sign it.',
    'no-consultant-named': 'No consultant is named yet. Name who guides workers or deals with employers.',
    'nobody-named-for-mlp': 'Nobody is named yet for Mijn Loopbaan voor Partners. Name who registers there.',
    'consultant-not-here':
      'This person is no consultant of the office today. Take the name off, or have the staff list changed.',
    'consultant-named-elsewhere': 'This person already stands with another office. One person counts for one office.',
    'consultant-without-test':
      'This consultant has not passed the competence test and has less than three years of experience.',
    'office-without-mlp': 'The office has no access to Mijn Loopbaan voor Partners yet. VDAB confirms it.',
    'person-without-mlp': 'VDAB has not confirmed yet that this person followed the MLP training.',
    'mlp-already-in-order': 'Access to and training for MLP are in order already. Nothing more is needed for it.',
    'experience-not-shown': 'The experience is not shown yet. Say since when your centre guides.',
    'experience-too-short': 'The experience is not enough yet: three years of guiding, or two thousand hours.',
    'vision-missing': 'The vision of the offer with the voucher is still missing.',
    'coaching-missing': 'How you direct and coach your career coaches is still missing.',
    'quality-label-missing': 'No quality certificate is named yet.',
    'quality-label-not-valid': 'The quality certificate is not valid today. Name one that is.',
    'no-coach-named': 'No career coach is named yet.',
    'coach-without-qualification': 'This coach has no professional qualification or equivalence yet.',
    'advice-not-positive': 'The advice is not positive. A mandate needs a positive advice.',
    'no-criterion-here': '{about} is no criterion of this procedure. Choose one that belongs to it.',
    'level-not-chosen': 'No level is chosen yet.',
    'level-held-already': 'The service holds this level already. Choose another.',
    'level-without-a-to-z': 'Nobody of the service is certified as A-to-Z consultant yet.',
    'level-too-few-certified': 'There are not enough certified people yet: {about}.',
    'level-role-without-a-to-z': 'There is no A-to-Z consultant yet for language role {about}.',
    'level-role-without-tests': 'There is no selection-test consultant yet for language role {about}.',
    'level-without-partner': 'No PRO Partner is named yet.',
    'level-average-too-low': 'The average of the Q-checks is not enough yet: {about}.',
    'evaluator-does-not-decide': 'You evaluated this application. Somebody else decides.',
    'person-not-named': 'This person is not named for MLP in the application.',
    'value-not-of-this-body': 'This value belongs to another body. Only that body can change it.',
    'value-out-of-bounds': 'This number is not possible here. See its bounds beside the field.',
    'value-unchanged': 'This number holds on that day already. Choose another number or another day.',
    'value-from-past': 'A change holds from tomorrow at the earliest. Choose a later day.',
    'value-already-that-day': 'Another change of this value begins on that day. Choose another day.',
    'drafter-does-not-publish': 'You wrote this change. A colleague publishes it.',
    'rehearsal-too-old':
      'The rehearsal is not of today, or something has changed since. Rehearse again and look at the result.',
    'line-of-another-office': 'This line is of another office. Only that office can change it.',
    'nothing-changed': 'Nothing was changed.',
    'field-missing': 'This is required. Fill it in.',
    'field-unknown': 'A field was filled in that does not exist here. Load the page again.',
    'choice-unknown': 'This choice does not exist. Choose from the list.',
    'day-impossible': 'This date does not exist. Write day, month and year, as in 21/11/2018.',
    'month-impossible': 'This month does not exist. Write month and year, as in 11/2018.',
    'period-reversed': 'The end lies before the beginning. Change one of them.',
    'range-reversed': 'The highest number lies below the lowest. Change one of them.',
    'number-impossible': 'This number is not possible here. Give a whole number within the limits.',
    'yes-no-impossible': 'Choose yes or no.',
    'text-too-long': 'This text is too long. Make it shorter.',
    'phone-impossible': 'This is not a phone number. Write it as 0470 12 34 56 or +32 470 12 34 56.',
    'esco-impossible': 'This is not an address of ESCO. Copy the address from the ESCO site, or leave it empty.',
    'document-kind-not-yours':
      'You can add a CV or another document. Your consultant or mediator adds the other kinds.',
    'document-unknown': 'The document that you want to replace is not in this file. Choose from the list.',
    'document-other-kind':
      'A newer version is of the same kind as the document that it replaces. Change the kind or choose another document.',
    'document-already-replaced': 'There is a newer version of this document already. Choose that one to replace.',
    'entry-unknown': 'This is not in the file. Load the page again.',
    'entry-removed': 'This was removed. Add it again if it still holds.',
    'entry-exists': 'This already stands in the file. Update it instead of adding it again.',
    'national-number-length': 'A national number has eleven digits. Check it on the identity card.',
    'national-number-check-digits':
      'The check digits of this national number are wrong. Check it on the identity card.',
    'national-number-date':
      'This national number begins with a date that does not exist. Check it on the identity card.',
    'identity-missing': 'Give the national number, or the given name, the family name and the birth date.',
    'names-missing': 'Give the given name and the family name, as on the identity card.',
    'region-missing': 'Choose where the citizen lives. It decides which service of VDAB follows up.',
    'employer-missing': 'Give the employer for whom the citizen worked.',
    'email-impossible': 'This e-mail address is not possible. An address looks like name@example.be.',
    'ends-before-start': 'The last day lies before the first day. Choose a later day.',
    'start-too-far':
      'The first day lies more than twelve months ahead. Choose an earlier day, or prepare the attestation later.',
    'lasts-too-long': 'An attestation lasts at most two years. Choose an earlier last day.',
    'access-over':
      'This attestation opens the file no more: the time after the last day has passed. Prepare an attestation with a later last day.',
    'extension-unknown':
      'Your office has no such earlier attestation. Prepare a new attestation instead of an extension.',
    'extension-of-withdrawn':
      'The citizen withdrew the earlier attestation. Prepare a new attestation instead of an extension.',
    'extension-ends-too-early': 'An extension ends later than the earlier attestation. Choose a later last day.',
    'extension-leaves-gap':
      'An extension begins no later than the day after the end of the earlier attestation. Choose an earlier first day, or prepare a new attestation.',
    'signed-day-missing': 'Give the day on which the citizen signed.',
    'received-before-signed': 'The original cannot have been received before the citizen signed. Check both dates.',
    'citizen-known': 'This citizen has a file already. Choose the citizen from the list.',
    'office-unknown': 'This is no outplacement office that we know. Choose an office from the list.',
    'sitting-over': 'This sitting is over or does not take place. Choose another.',
    'sitting-full': 'All seats of this sitting are taken. Choose another sitting.',
    'already-enrolled': 'This person already has a seat in this sitting.',
    'candidate-not-here':
      'This person is no consultant of your office today. Enrol yourself, or ask your office manager.',
    'test-already-passed': 'Who has passed does not sit the test again.',
    'retake-too-early': 'The test can be sat again from {about} on. Choose a sitting on or after that day.',
    'withdraw-too-late':
      'Withdrawing was possible up to and including {about}. If you do not come, tell the secretariat.',
    'sitting-not-open': 'This sitting is not open now. Begin between its opening and its closing.',
    'too-few-questions': 'The bank has too few questions for this sitting. Tell the secretariat.',
    'exam-time-up': 'The time is up. What was saved counts.',
    'question-not-asked': 'This question is not part of your test. Load the page again.',
    'regrade-changed': 'Meanwhile this change touches other people. Look at the list again, then confirm.',
    'key-impossible':
      'The key is not right: give as many answers in both languages, and at least one right and one wrong answer.',
    'condition-holds': 'This condition holds today. There is nothing to find.',
    'finding-already-open': 'A finding on this is open already. Go on with that one.',
    'condition-still-fails':
      'This condition does not hold yet today. Confirm that it is mended when the facts are in order again.',
    'already-extended': 'The term was extended once already. It can not be extended twice.',
    'raiser-does-not-follow': 'You raised this finding. A colleague decides what follows.',
    'other-level-stands': 'The service holds another level meanwhile. This level can not come back.',
    'plan-changed': 'What this hits has changed meanwhile. Look at the new overview and confirm again.',
    'not-on-staff': 'This person is not a consultant of your office today.',
    'departure-noted': 'The departure of this person is noted already. The last day is {about}.',
    'last-day-past': 'The last day lies before today. Choose today or a later day.',
    'last-day-before-first': 'The last day lies before the first day on the staff list. Choose a later day.',
    'lines-need-a-colleague': 'This person still carries out lines. Choose the colleague who takes them over.',
    'colleague-unknown': 'This colleague is no consultant of your office then. Choose another colleague.',
    'nothing-to-contest': 'There is no decision here to contest.',
    'already-appealed': 'An appeal was lodged against this decision already.',
    'complaint-text-missing': 'Tell what happened. Without it nobody can handle your complaint.',
    'complainant-unreachable': 'Give an e-mail or a postal address. Otherwise nobody can answer you.',
    'complainant-name-missing': 'Fill in your name. A complaint without a name is not admissible.',
    'not-a-member': 'This organisation is no member of Federgon today. Complain to VDAB.',
    'door-not-for-this': 'This body hears no complaints about this organisation. Choose another.',
    'after-vdab':
      'The Flemish Ombudsman comes after VDAB: when VDAB does not handle the complaint, does not answer in time, or when the answer does not satisfy. Complain to VDAB first.',
    'earlier-still-runs':
      'Your earlier complaint still runs, until {about}, included. After that, or after the answer, you can go on.',
    'earlier-unknown':
      'With this number and this code we find no earlier complaint about this organisation. Check them, or leave both empty.',
    'centre-needs-consent': 'The centre reads your name when you complain to it. Give your consent, or choose VDAB.',
    'too-many-complaints':
      'You filed five complaints today already. All of them came in. Send this one tomorrow, phone or write: your text still stands below.',
    'handler-is-accused': 'This complaint is about you. Somebody else handles it.',
    'handler-works-there':
      'You work for the organisation that the complaint is about, or did so in the last two years. Somebody else handles it.',
    'complaint-shared-already': 'The complaint has been shared with the organisation already.',
    'complaint-not-shared': 'The complaint has not been shared with your organisation yet.',
    'summary-missing':
      'Who complains prefers to stay unknown. Write a summary without a name: the organisation reads only that.',
    'complaint-term-over': 'The term ran until {about}, included. It can no longer be extended.',
    'complaint-extended-already': 'The term has been extended once already.',
    'draft-awaited': 'The organisation drafts the answer first. Wait for the draft, or draft it yourselves.',
    'draft-not-yours': 'DG R&D drafts and gives this answer itself.',
    'facts-not-too-old': 'The facts are not older than a year. Choose another ground.',
    'ground-not-here': 'This ground does not hold at this door.',
    'topic-not-here': 'This subject does not go with this organisation. Choose another.',
    'accused-unknown': 'This person does not work for the organisation that the complaint is about.',
    'door-unmanned': 'This body does not take part here yet. Choose another, or phone or write.',
    'appeal-late': 'The appeal could be lodged until {about}, included. It came later.',
    'appeal-in-time': 'The appeal came in time. Confirm its receipt.',
    'took-part-before':
      'You evaluated the application or took the contested decision. Somebody else handles the appeal.',
    'decision-overtaken': 'The contested decision does not stand any more. There is nothing left to annul.',
  },
);

/** Every ground that the product can give; a code without its sentence does not compile. */
export type GroundCode = keyof (typeof grounds)['nl'];
