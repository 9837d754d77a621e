import { catalogue } from './catalogue.ts';

/** What the right to outplacement comes to, sentence by sentence: to the worker, in plain words. */
export const rightVerdicts = catalogue(
  {
    'right-general-indemnity':
      'Je ontslagvergoeding is minstens 30 weken loon. Daarom heb je recht op {hours} uur outplacement.',
    'right-general-notice':
      'Je opzeggingstermijn is minstens 30 weken. Daarom heb je recht op {hours} uur outplacement, met loon, tijdens je sollicitatieverlof.',
    'right-special':
      'Je was 45 of ouder bij je ontslag, en minstens een jaar in dienst. Daarom heb je recht op {hours} uur outplacement. Je werkgever biedt het vanzelf aan.',
    'right-special-on-request': 'Je hebt recht op {hours} uur outplacement, maar alleen als je het zelf vraagt.',
    'right-cell':
      'Je bent ontslagen bij een herstructurering. Schrijf je in bij de tewerkstellingscel. Daar krijg je minstens {hours} uur outplacement.',
    'right-medical':
      'Je contract eindigde door medische overmacht. Volgens de regels van toen heb je recht op {hours} uur outplacement.',
    'right-voluntary':
      'De wet geeft je geen recht op outplacement. Je werkgever mag het wel aanbieden. Je zegt dan eerst schriftelijk ja.',
    'none-urgent-cause': 'Wie ontslagen is om dringende reden, heeft geen recht op outplacement.',
    'none-medical':
      'Sinds 1 april 2024 is er geen outplacement meer na medische overmacht. Riep je werkgever die in? Dan betaalt hij {pay, number} euro aan het Terug Naar Werk-fonds. Jij krijgt een voucher die zes maanden geldt.',
    'too-young':
      'Voor de bijzondere regeling moest je op de dag van je ontslag 45 zijn. Je werd het daarna, of nog niet.',
    'too-short-service': 'Voor de bijzondere regeling moest je een jaar in dienst zijn op de dag van je ontslag.',
    'public-sector': 'De bijzondere regeling geldt alleen bij een werkgever uit de privésector.',
    'pension-claimable': 'Wie al een rustpensioen kan vragen, heeft geen recht onder de bijzondere regeling.',
    'not-available':
      'Wie na de opzeg niet beschikbaar moet zijn voor de arbeidsmarkt, heeft sinds 31 december 2018 geen recht. Erom vragen helpt niet.',
    'cell-public-sector':
      'De tewerkstellingscel is er alleen voor werkgevers uit de privésector. Daarom kijken we naar de gewone regels.',
    'cell-not-in-service':
      'Je was nog niet in dienst toen het collectief ontslag werd aangekondigd. Daarom kijken we naar de gewone regels.',
    'older-law': 'Onzeker: voor 1 december 2007 golden andere regels. Die rekenen we hier niet uit.',
    'older-medical': 'Outplacement na medische overmacht bestond pas vanaf 29 april 2019.',
    'four-weeks-deducted':
      'Je werkgever mag {weeks} weken loon aftrekken van je vergoeding. Dat mag ook als je het aanbod weigert.',
    'choice-until-2016':
      'Voor een ontslag tot eind 2015 kies je zelf. Neem je outplacement, dan gaan er vier weken loon af. Anders krijg je de volledige vergoeding.',
    'pay-unknown':
      'We weten niet wat je vorig jaar verdiende. Daarom rekenen we niet uit hoeveel je pakket minstens waard is.',
    'spared-by-certificate':
      'Je arts schreef op tijd dat outplacement voor jou niet kan. Er komt geen outplacement, en er gaat niets van je vergoeding af.',
    'certificate-too-late':
      'Je attest kwam later dan {days} dagen nadat je van je ontslag wist. Je recht en de aftrek blijven.',
    'offer-late': 'Je werkgever moest een aanbod doen ten laatste op {day}. Dat is niet gebeurd, of te laat.',
    'default-too-early':
      'Je ingebrekestelling kwam voordat de tijd voor het aanbod om was. We tellen ze niet mee. Stuur ze opnieuw na {day}.',
    'default-too-late': 'De tijd om je werkgever in gebreke te stellen, eindigde op {day}.',
    'four-weeks-due':
      'Na je ingebrekestelling kwam er geen aanbod op tijd. Je werkgever moet je de {weeks} weken loon toch betalen.',
    'four-weeks-lost':
      'Je stelde je werkgever niet op tijd in gebreke. Daarom kun je de {weeks} weken loon niet terugvragen omdat er geen aanbod kwam.',
    'no-money-sanction':
      'De wet zegt niet wat een werkgever betaalt die geen aanbod doet tijdens een opzeggingstermijn. Vraag raad aan je vakbond of een advocaat.',
    silence:
      'Onzeker: je antwoordde niet op tijd. De overheid ziet zwijgen als een ja, maar alleen als je daarna echt bent uitgenodigd om te beginnen.',
    'silence-lapses': 'Je antwoordde niet op tijd. Na medische overmacht vervalt het recht dan.',
    'must-follow':
      'Je moet outplacement vragen en volgen. Anders kun je vier tot 52 weken uitkering verliezen. Heb je meteen minstens twee maanden werk, dan hoef je je werkgever niet in gebreke te stellen.',
    'need-not-follow': 'Je mag weigeren. Dat kost je geen uitkering.',
    'letters-registered':
      'Je werkgever schrijft aangetekend. Jij schrijft ook aangetekend, of je geeft je brief af en laat een kopie tekenen. Bewaar je bewijs.',
    'ask-first': 'Vraag je werkgever schriftelijk om outplacement. Zonder vraag hoeft hij niets aan te bieden.',
    'claim-open':
      'Er kwam geen aanbod na je ingebrekestelling. Meld aan VDAB ten laatste op {day} dat je outplacement wilt. Voeg je ontslagbrief toe, en het bewijs dat je het vroeg. Je werkgever betaalt dan {amount, number} euro. Dit geldt voor wie in Vlaanderen werkte.',
    'claim-in-time': 'Je vroeg VDAB op tijd om outplacement. Je werkgever moet {amount, number} euro betalen.',
    'claim-too-late': 'De tijd om VDAB om outplacement te vragen, eindigde op {day}.',
    interrupted:
      'Je meldde dat je werk hebt. Dat onderbreekt outplacement, het stopt niet. Verlies je dat werk binnen drie maanden, dan kun je opnieuw beginnen. De laatste dag van het programma schuift niet op.',
    'restart-allowed':
      'Je verloor je nieuwe werk binnen drie maanden. Je kunt outplacement beginnen of voortzetten. Dat vraag je schriftelijk ten laatste op {day}.',
    'restart-job-lost-too-late': 'Je nieuwe werk duurde langer dan drie maanden. Je recht op een herstart is voorbij.',
    'restart-asked-too-late':
      'Een herstart vraag je binnen een maand nadat je je werk verloor. Dat was ten laatste op {day}.',
    'restart-term-over': 'Het programma kon lopen tot en met {day}. Een herstart kan daarna niet meer.',
    'cell-restart-unknown':
      'Onzeker: over een herstart in de tewerkstellingscel vonden we geen regel. Vraag het aan de cel.',
    'hours-lapsed': 'Het programma is voorbij. {left, number} uur bleef over en vervalt.',
    'pension-unsure':
      'Onzeker: je kunt al een pensioen vragen. De wet sluit je niet uit, maar sommige bronnen wel. Vraag raad voor je beslist.',
    'pension-ends-right': 'Je recht eindigt op {day}, als je een rustpensioen kunt vragen. Ook als je dat niet doet.',
    'employability-measures':
      'Je krijgt daarbovenop {worth, number} euro (geïndexeerd) voor opleiding, coaching of meer outplacement.',
    'reemployment-indemnity':
      'Je had een jaar dienst bij de aankondiging. Als je je inschrijft, krijg je {months} maanden loon als inschakelingsvergoeding.',
    'cell-notice-replaced': 'Je opzeg is hoogstens {months} maanden. Je contract eindigt meteen, met die vergoeding.',
    'cell-notice-shortened':
      'Je opzeg is langer dan {months} maanden. Je contract eindigt ten laatste op de laatste dag van de {before}e maand voor het einde van je opzeg.',
    'restructuring-period-unsure':
      'Onzeker: je ontslag kwam meer dan twee jaar na de aankondiging. De minister bepaalt hoelang de herstructurering duurt.',
    'sector-may-differ':
      'Onzeker: sommige sectoren geven meer, of laten een fonds het aanbod doen. Vraag het na bij je sector.',
  },
  {
    'right-general-indemnity':
      'Votre indemnité de rupture vaut au moins 30 semaines de rémunération. Vous avez donc droit à {hours} heures d’outplacement.',
    'right-general-notice':
      'Votre préavis est d’au moins 30 semaines. Vous avez donc droit à {hours} heures d’outplacement, avec rémunération, pendant le congé de sollicitation.',
    'right-special':
      'Vous aviez 45 ans ou plus lors de votre licenciement, et au moins un an de service. Vous avez donc droit à {hours} heures d’outplacement. Votre employeur l’offre de lui-même.',
    'right-special-on-request': 'Vous avez droit à {hours} heures d’outplacement, mais seulement si vous le demandez.',
    'right-cell':
      'Vous êtes licencié dans une restructuration. Inscrivez-vous à la cellule pour l’emploi. Vous y recevez au moins {hours} heures d’outplacement.',
    'right-medical':
      'Votre contrat a pris fin pour force majeure médicale. Selon les règles d’alors, vous avez droit à {hours} heures d’outplacement.',
    'right-voluntary':
      'La loi ne vous donne pas droit à l’outplacement. Votre employeur peut l’offrir. Vous donnez alors d’abord votre accord par écrit.',
    'none-urgent-cause': 'Qui est licencié pour motif grave n’a pas droit à l’outplacement.',
    'none-medical':
      'Depuis le 1er avril 2024, il n’y a plus d’outplacement après une force majeure médicale. Votre employeur l’a invoquée ? Il paie alors {pay, number} euros au Fonds Retour au travail. Vous recevez un bon valable six mois.',
    'too-young':
      'Pour le régime particulier, il fallait avoir 45 ans le jour du licenciement. Vous les avez eus après, ou pas encore.',
    'too-short-service': 'Pour le régime particulier, il fallait un an de service le jour du licenciement.',
    'public-sector': 'Le régime particulier ne vaut que chez un employeur du secteur privé.',
    'pension-claimable': 'Qui peut déjà demander une pension de retraite n’a pas de droit sous le régime particulier.',
    'not-available':
      'Qui ne doit pas être disponible pour le marché du travail après le préavis n’a pas de droit depuis le 31 décembre 2018. Le demander n’y change rien.',
    'cell-public-sector':
      'La cellule pour l’emploi n’existe que pour les employeurs privés. Nous regardons donc les règles ordinaires.',
    'cell-not-in-service':
      'Vous n’étiez pas encore en service à l’annonce du licenciement collectif. Nous regardons donc les règles ordinaires.',
    'older-law': 'Incertain : avant le 1er décembre 2007, d’autres règles valaient. Nous ne les calculons pas ici.',
    'older-medical': 'L’outplacement après une force majeure médicale n’existait qu’à partir du 29 avril 2019.',
    'four-weeks-deducted':
      'Votre employeur peut déduire {weeks} semaines de rémunération de votre indemnité, même si vous refusez l’offre.',
    'choice-until-2016':
      'Pour un licenciement jusqu’à fin 2015, vous choisissez. Avec outplacement, quatre semaines sont déduites. Sinon vous recevez l’indemnité complète.',
    'pay-unknown':
      'Nous ne savons pas ce que vous avez gagné l’an dernier. Nous ne calculons donc pas la valeur de l’offre.',
    'spared-by-certificate':
      'Votre médecin a attesté à temps que l’outplacement est impossible pour vous. Il n’y a pas d’outplacement, et rien n’est déduit de votre indemnité.',
    'certificate-too-late':
      'Votre certificat est arrivé plus de {days} jours après que vous avez appris votre licenciement. Votre droit et la déduction restent.',
    'offer-late': 'Votre employeur devait faire une offre au plus tard le {day}. Cela n’a pas été fait, ou trop tard.',
    'default-too-early':
      'Votre mise en demeure est venue avant la fin du délai pour l’offre. Nous ne la comptons pas. Renvoyez-la après le {day}.',
    'default-too-late': 'Le délai pour mettre votre employeur en demeure a pris fin le {day}.',
    'four-weeks-due':
      'Après votre mise en demeure, aucune offre n’est venue à temps. Votre employeur doit tout de même vous payer les {weeks} semaines.',
    'four-weeks-lost':
      'Vous n’avez pas mis votre employeur en demeure à temps. Vous ne pouvez donc pas réclamer les {weeks} semaines pour absence d’offre.',
    'no-money-sanction':
      'La loi ne dit pas ce que paie un employeur qui ne fait pas d’offre pendant un préavis. Demandez conseil à votre syndicat ou à un avocat.',
    silence:
      'Incertain : vous n’avez pas répondu à temps. L’administration voit le silence comme un oui, mais seulement si vous avez ensuite été réellement invité à commencer.',
    'silence-lapses': 'Vous n’avez pas répondu à temps. Après une force majeure médicale, le droit est alors perdu.',
    'must-follow':
      'Vous devez demander et suivre l’outplacement. Sinon vous risquez de perdre quatre à 52 semaines d’allocations. Si vous travaillez aussitôt au moins deux mois, vous ne devez pas mettre l’employeur en demeure.',
    'need-not-follow': 'Vous pouvez refuser. Cela ne vous coûte pas d’allocations.',
    'letters-registered':
      'Votre employeur écrit par recommandé. Vous aussi, ou vous remettez votre lettre et faites signer un double. Gardez la preuve.',
    'ask-first': 'Demandez l’outplacement à votre employeur par écrit. Sans demande, il ne doit rien offrir.',
    'claim-open':
      'Aucune offre n’a suivi votre mise en demeure. Dites au VDAB au plus tard le {day} que vous voulez un outplacement. Ajoutez votre lettre de licenciement et la preuve de votre demande. Votre employeur paie alors {amount, number} euros. Cela vaut pour qui travaillait en Flandre.',
    'claim-in-time':
      'Vous avez demandé l’outplacement au VDAB à temps. Votre employeur doit payer {amount, number} euros.',
    'claim-too-late': 'Le délai pour demander l’outplacement au VDAB a pris fin le {day}.',
    interrupted:
      'Vous avez signalé un emploi. Cela interrompt l’outplacement, sans y mettre fin. Si vous perdez cet emploi dans les trois mois, vous pouvez reprendre. Le dernier jour du programme ne change pas.',
    'restart-allowed':
      'Vous avez perdu votre nouvel emploi dans les trois mois. Vous pouvez commencer ou reprendre l’outplacement. Demandez-le par écrit au plus tard le {day}.',
    'restart-job-lost-too-late': 'Votre nouvel emploi a duré plus de trois mois. Votre droit à une reprise est passé.',
    'restart-asked-too-late':
      'Une reprise se demande dans le mois qui suit la perte de l’emploi. C’était au plus tard le {day}.',
    'restart-term-over': 'Le programme pouvait durer jusqu’au {day} inclus. Une reprise n’est plus possible après.',
    'cell-restart-unknown':
      'Incertain : nous n’avons pas trouvé de règle sur une reprise dans la cellule. Demandez à la cellule.',
    'hours-lapsed': 'Le programme est terminé. {left, number} heures restaient et sont perdues.',
    'pension-unsure':
      'Incertain : vous pouvez déjà demander une pension. La loi ne vous exclut pas, mais certaines sources le font. Demandez conseil avant de décider.',
    'pension-ends-right':
      'Votre droit prend fin le {day}, quand vous pouvez demander une pension de retraite. Même si vous ne le faites pas.',
    'employability-measures':
      'Vous recevez en plus {worth, number} euros (indexés) pour une formation, un coaching ou plus d’outplacement.',
    'reemployment-indemnity':
      'Vous aviez un an de service à l’annonce. Si vous vous inscrivez, vous recevez {months} mois de rémunération comme indemnité de reclassement.',
    'cell-notice-replaced':
      'Votre préavis est de {months} mois au plus. Votre contrat finit d’emblée, avec cette indemnité.',
    'cell-notice-shortened':
      'Votre préavis dépasse {months} mois. Votre contrat finit au plus tard le dernier jour du {before}e mois avant la fin de votre préavis.',
    'restructuring-period-unsure':
      'Incertain : votre licenciement est venu plus de deux ans après l’annonce. Le ministre fixe la durée de la restructuration.',
    'sector-may-differ':
      'Incertain : certains secteurs donnent plus, ou chargent un fonds de l’offre. Renseignez-vous auprès de votre secteur.',
  },
  {
    'right-general-indemnity':
      'Your indemnity is worth at least 30 weeks of pay. So you are entitled to {hours} hours of outplacement.',
    'right-general-notice':
      'Your notice is at least 30 weeks. So you are entitled to {hours} hours of outplacement, with pay, during job-search leave.',
    'right-special':
      'You were 45 or older when you were dismissed, with at least a year of service. So you are entitled to {hours} hours of outplacement. Your employer offers it unasked.',
    'right-special-on-request': 'You are entitled to {hours} hours of outplacement, but only if you ask for it.',
    'right-cell':
      'You are dismissed in a restructuring. Register with the employment cell. There you get at least {hours} hours of outplacement.',
    'right-medical':
      'Your contract ended for medical force majeure. By the rules of that time you are entitled to {hours} hours of outplacement.',
    'right-voluntary':
      'The law gives you no right to outplacement. Your employer may still offer it. You then first agree in writing.',
    'none-urgent-cause': 'Who is dismissed for urgent cause has no right to outplacement.',
    'none-medical':
      'Since 1 April 2024 there is no outplacement after medical force majeure. Did your employer invoke it? Then they pay {pay, number} euros to the Return-To-Work Fund. You get a voucher that is valid for six months.',
    'too-young':
      'For the special regime you had to be 45 on the day of your dismissal. You turned it later, or not yet.',
    'too-short-service': 'For the special regime you had to have a year of service on the day of your dismissal.',
    'public-sector': 'The special regime holds with an employer of the private sector only.',
    'pension-claimable': 'Who can already claim a retirement pension has no right under the special regime.',
    'not-available':
      'Who need not be available for the labour market after the notice has no right since 31 December 2018. Asking does not help.',
    'cell-public-sector': 'The employment cell is for private employers only. So we look at the usual rules.',
    'cell-not-in-service':
      'You were not in service yet when the collective dismissal was announced. So we look at the usual rules.',
    'older-law': 'Uncertain: before 1 December 2007 other rules held. We do not work them out here.',
    'older-medical': 'Outplacement after medical force majeure existed only from 29 April 2019 on.',
    'four-weeks-deducted':
      'Your employer may deduct {weeks} weeks of pay from your indemnity, also when you refuse the offer.',
    'choice-until-2016':
      'For a dismissal until the end of 2015 you choose. With outplacement four weeks of pay are deducted. Otherwise you get the full indemnity.',
    'pay-unknown': 'We do not know what you earned last year. So we do not work out what your package is worth.',
    'spared-by-certificate':
      'Your doctor wrote in time that outplacement is impossible for you. There is none, and nothing is deducted from your indemnity.',
    'certificate-too-late':
      'Your certificate came more than {days} days after you learnt of your dismissal. Your right and the deduction stay.',
    'offer-late': 'Your employer had to make an offer by {day}. That did not happen, or too late.',
    'default-too-early':
      'Your default notice came before the time for the offer was over. We do not count it. Send it again after {day}.',
    'default-too-late': 'The time to put your employer in default ended on {day}.',
    'four-weeks-due':
      'After your default notice no offer came in time. Your employer must pay you the {weeks} weeks after all.',
    'four-weeks-lost':
      'You did not put your employer in default in time. So you can not claim the {weeks} weeks back because no offer came.',
    'no-money-sanction':
      'The act does not say what an employer pays who makes no offer during notice. Ask your union or a lawyer.',
    silence:
      'Uncertain: you did not answer in time. The ministry reads silence as a yes, but only if you were then really invited to start.',
    'silence-lapses': 'You did not answer in time. After medical force majeure the right then lapses.',
    'must-follow':
      'You must ask for outplacement and follow it. Otherwise you may lose four to 52 weeks of benefit. If you work at once for at least two months, you need not put your employer in default.',
    'need-not-follow': 'You may refuse. That costs you no benefit.',
    'letters-registered':
      'Your employer writes by registered letter. So do you, or you hand your letter over and have a copy signed. Keep the proof.',
    'ask-first': 'Ask your employer for outplacement in writing. Unasked they need not offer anything.',
    'claim-open':
      'No offer came after your default notice. Tell VDAB by {day} that you want outplacement. Add your letter of dismissal, and proof that you asked. Your employer then pays {amount, number} euros. This holds for who worked in Flanders.',
    'claim-in-time': 'You asked VDAB for outplacement in time. Your employer must pay {amount, number} euros.',
    'claim-too-late': 'The time to ask VDAB for outplacement ended on {day}.',
    interrupted:
      'You told that you have work. That interrupts outplacement, it does not end it. If you lose that work within three months, you can start again. The last day of the programme does not move.',
    'restart-allowed':
      'You lost your new work within three months. You can start or resume outplacement. Ask in writing by {day}.',
    'restart-job-lost-too-late': 'Your new work lasted longer than three months. Your right to restart is over.',
    'restart-asked-too-late': 'One asks to restart within a month of losing the work. That was by {day}.',
    'restart-term-over': 'The programme could run until {day}, included. There is no restart after that.',
    'cell-restart-unknown': 'Uncertain: we found no rule on a restart in the employment cell. Ask the cell.',
    'hours-lapsed': 'The programme is over. {left, number} hours were left and lapse.',
    'pension-unsure':
      'Uncertain: you can already claim a pension. The act does not exclude you, but some sources do. Ask for advice before you decide.',
    'pension-ends-right':
      'Your right ends on {day}, when you can claim a retirement pension. Also when you do not claim it.',
    'employability-measures':
      'On top you get {worth, number} euros (indexed) for training, coaching or more outplacement.',
    'reemployment-indemnity':
      'You had a year of service at the announcement. If you register, you get {months} months of pay as re-employment indemnity.',
    'cell-notice-replaced': 'Your notice is {months} months at most. Your contract ends at once, with that indemnity.',
    'cell-notice-shortened':
      'Your notice is longer than {months} months. Your contract ends at the latest on the last day of the {before}th month before your notice ends.',
    'restructuring-period-unsure':
      'Uncertain: your dismissal came more than two years after the announcement. The minister sets how long the restructuring lasts.',
    'sector-may-differ': 'Uncertain: some sectors give more, or let a fund make the offer. Ask your sector.',
  },
);

/** A sentence about the right, by its name. */
export type VerdictCode = keyof (typeof rightVerdicts)['nl'] & string;
