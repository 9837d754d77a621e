import { choice, label, section } from './section.ts';

/** What VDAB's own systems keep up to date; shown to VDAB and the citizen. */
const fromVdab = { cardinality: 'many', audience: 'vdab', editableBy: [] } as const;

const learningPath = section({
  ...fromVdab,
  id: 'learning-path',
  tab: 'learning-path',
  label: label('Leerweg', 'Parcours d’apprentissage', 'Learning path'),
  entry: label('leeractiviteit', 'activité d’apprentissage', 'learning activity'),
  order: { by: 'fromOn', down: true },
  fields: [
    { name: 'name', kind: 'text', max: 200, required: true, label: label('Opleiding', 'Formation', 'Training') },
    {
      name: 'kind',
      kind: 'code',
      required: true,
      label: label('Soort', 'Type', 'Kind'),
      options: [
        choice('course', 'Opleiding', 'Formation', 'Course'),
        choice('online-course', 'Online cursus', 'Cours en ligne', 'Online course'),
        choice('workplace', 'Werkplekleren', 'Apprentissage sur le lieu de travail', 'Workplace learning'),
        choice('language-course', 'Taalcursus', 'Cours de langue', 'Language course'),
      ],
    },
    {
      name: 'state',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('registered', 'Ingeschreven', 'Inscrit', 'Enrolled'),
        choice('in-progress', 'Bezig', 'En cours', 'In progress'),
        choice('completed', 'Voltooid', 'Terminé', 'Completed'),
        choice('stopped', 'Stopgezet', 'Arrêté', 'Stopped'),
      ],
    },
    { name: 'fromOn', kind: 'day', required: true, label: label('Van', 'Du', 'From') },
    { name: 'toOn', kind: 'day', label: label('Tot en met', 'Au (inclus)', 'To (included)') },
  ],
  periods: [['fromOn', 'toOn']],
});

const unemployment = section({
  ...fromVdab,
  id: 'unemployment',
  tab: 'rva',
  label: label('RVA', 'ONEM', 'Unemployment office'),
  entry: label('gegeven van de RVA', 'donnée de l’ONEM', 'fact of the unemployment office'),
  order: { by: 'since', down: true },
  fields: [
    {
      name: 'status',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('full-unemployment', 'Volledige werkloosheid', 'Chômage complet', 'Full unemployment'),
        choice('temporary-unemployment', 'Tijdelijke werkloosheid', 'Chômage temporaire', 'Temporary unemployment'),
        choice(
          'company-allowance',
          'Werkloosheid met bedrijfstoeslag',
          'Chômage avec complément d’entreprise',
          'Unemployment with company allowance',
        ),
        choice(
          'exempted',
          'Vrijgesteld van beschikbaarheid',
          'Dispensé de disponibilité',
          'Exempted from availability',
        ),
        choice('no-benefit', 'Geen uitkering', 'Pas d’allocation', 'No benefit'),
      ],
    },
    { name: 'since', kind: 'day', required: true, label: label('Sinds', 'Depuis', 'Since') },
    { name: 'untilOn', kind: 'day', label: label('Tot en met', 'Jusqu’au (inclus)', 'Until (included)') },
    {
      name: 'question',
      kind: 'long-text',
      max: 2000,
      label: label('Vraag van de RVA', 'Question de l’ONEM', 'Question of the office'),
    },
  ],
  periods: [['since', 'untilOn']],
});

const transmission = section({
  ...fromVdab,
  id: 'transmission',
  tab: 'transmission',
  label: label('Transmissie', 'Transmission', 'Transmission'),
  entry: label('transmissie', 'transmission', 'transmission'),
  order: { by: 'sentOn', down: true },
  fields: [
    {
      name: 'reason',
      kind: 'code',
      required: true,
      label: label('Reden', 'Motif', 'Reason'),
      options: [
        choice('appointment-missed', 'Afspraak niet nagekomen', 'Rendez-vous manqué', 'Appointment missed'),
        choice('job-refused', 'Job geweigerd', 'Emploi refusé', 'Job refused'),
        choice('training-stopped', 'Opleiding stopgezet', 'Formation arrêtée', 'Training stopped'),
        choice('outplacement-refused', 'Outplacement geweigerd', 'Outplacement refusé', 'Outplacement refused'),
        choice('other', 'Andere', 'Autre', 'Other'),
      ],
    },
    { name: 'sentOn', kind: 'day', required: true, label: label('Doorgestuurd op', 'Transmis le', 'Sent on') },
    {
      name: 'outcome',
      kind: 'code',
      label: label('Uitkomst', 'Résultat', 'Outcome'),
      options: [
        choice('pending', 'In behandeling', 'En traitement', 'Pending'),
        choice('no-measure', 'Geen maatregel', 'Pas de mesure', 'No measure'),
        choice('warning', 'Verwittiging', 'Avertissement', 'Warning'),
        choice('sanction', 'Sanctie', 'Sanction', 'Sanction'),
      ],
    },
    { name: 'decidedOn', kind: 'day', label: label('Beslist op', 'Décidé le', 'Decided on') },
  ],
  periods: [['sentOn', 'decidedOn']],
});

const partner = section({
  ...fromVdab,
  id: 'partner',
  tab: 'extra',
  label: label('Partner die het dossier heeft', 'Partenaire titulaire du dossier', 'Partner that holds the file'),
  entry: label('partner', 'partenaire', 'partner'),
  order: { by: 'since', down: true },
  fields: [
    {
      name: 'organisation',
      kind: 'text',
      max: 200,
      required: true,
      label: label('Organisatie', 'Organisation', 'Organisation'),
    },
    {
      name: 'contact',
      kind: 'text',
      max: 200,
      label: label('Contactpersoon', 'Personne de contact', 'Contact person'),
    },
    { name: 'phone', kind: 'text', max: 40, format: 'phone', label: label('Telefoon', 'Téléphone', 'Phone') },
    {
      name: 'email',
      kind: 'text',
      max: 200,
      format: 'e-mail',
      label: label('E-mailadres', 'Adresse e-mail', 'E-mail address'),
    },
    { name: 'since', kind: 'day', required: true, label: label('Sinds', 'Depuis', 'Since') },
    { name: 'untilOn', kind: 'day', label: label('Tot en met', 'Jusqu’au (inclus)', 'Until (included)') },
  ],
  periods: [['since', 'untilOn']],
});

const trainingCheque = section({
  ...fromVdab,
  id: 'training-cheque',
  tab: 'training-cheques',
  label: label('Opleidingscheques', 'Chèques-formation', 'Training cheques'),
  entry: label('opleidingscheque', 'chèque-formation', 'training cheque'),
  order: { by: 'askedOn', down: true },
  fields: [
    { name: 'training', kind: 'text', max: 200, required: true, label: label('Opleiding', 'Formation', 'Training') },
    { name: 'askedOn', kind: 'day', required: true, label: label('Aangevraagd op', 'Demandé le', 'Asked on') },
    {
      name: 'euros',
      kind: 'number',
      min: 0,
      max: 10_000,
      label: label('Bedrag (euro)', 'Montant (euros)', 'Amount (euro)'),
    },
    {
      name: 'state',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('asked', 'Aangevraagd', 'Demandé', 'Asked'),
        choice('granted', 'Toegekend', 'Accordé', 'Granted'),
        choice('used', 'Gebruikt', 'Utilisé', 'Used'),
        choice('refused', 'Geweigerd', 'Refusé', 'Refused'),
        choice('expired', 'Vervallen', 'Expiré', 'Expired'),
      ],
    },
  ],
});

const careerVoucher = section({
  ...fromVdab,
  id: 'career-voucher',
  tab: 'career-vouchers',
  label: label('Loopbaancheques', 'Chèques-carrière', 'Career vouchers'),
  entry: label('loopbaancheque', 'chèque-carrière', 'career voucher'),
  order: { by: 'askedOn', down: true },
  fields: [
    { name: 'centre', kind: 'text', max: 200, label: label('Loopbaancentrum', 'Centre de carrière', 'Career centre') },
    { name: 'askedOn', kind: 'day', required: true, label: label('Aangevraagd op', 'Demandé le', 'Asked on') },
    { name: 'hours', kind: 'number', min: 1, max: 10, label: label('Uren', 'Heures', 'Hours') },
    {
      name: 'state',
      kind: 'code',
      required: true,
      label: label('Toestand', 'État', 'State'),
      options: [
        choice('asked', 'Aangevraagd', 'Demandé', 'Asked'),
        choice('refused', 'Geweigerd', 'Refusé', 'Refused'),
        choice('awaiting-payment', 'Wacht op betaling', 'En attente de paiement', 'Awaiting payment'),
        choice('issued', 'Uitgereikt', 'Émis', 'Issued'),
        choice('in-use', 'In gebruik', 'En cours d’utilisation', 'In use'),
        choice('closed', 'Afgesloten', 'Clôturé', 'Closed'),
        choice('expired', 'Vervallen', 'Expiré', 'Expired'),
      ],
    },
  ],
});

const labourDisability = section({
  ...fromVdab,
  id: 'labour-disability',
  tab: 'pmab',
  label: label('PmAB', 'Personnes avec un handicap à l’emploi', 'Labour disability'),
  entry: label('erkenning', 'reconnaissance', 'recognition'),
  order: { by: 'since', down: true },
  fields: [
    {
      name: 'recognition',
      kind: 'code',
      required: true,
      label: label('Erkenning', 'Reconnaissance', 'Recognition'),
      options: [
        choice('asked', 'Aangevraagd', 'Demandée', 'Asked'),
        choice('limited', 'Voor bepaalde duur', 'À durée déterminée', 'For a limited time'),
        choice('unlimited', 'Voor onbepaalde duur', 'À durée indéterminée', 'Without limit'),
        choice('ended', 'Beëindigd', 'Terminée', 'Ended'),
      ],
    },
    { name: 'since', kind: 'day', required: true, label: label('Sinds', 'Depuis', 'Since') },
    { name: 'untilOn', kind: 'day', label: label('Tot en met', 'Jusqu’au (inclus)', 'Until (included)') },
    {
      name: 'support',
      kind: 'codes',
      label: label('Ondersteuning', 'Soutien', 'Support'),
      options: [
        choice('wage-premium', 'Premie voor de werkgever', 'Prime pour l’employeur', 'Premium for the employer'),
        choice('workplace-adaptation', 'Aanpassing van de werkplek', 'Adaptation du poste', 'Adapted workplace'),
        choice('tools', 'Gereedschap en kleding', 'Outils et vêtements', 'Tools and clothing'),
        choice('transport', 'Vervoer', 'Transport', 'Transport'),
        choice('interpreter', 'Tolk', 'Interprète', 'Interpreter'),
      ],
    },
  ],
  periods: [['since', 'untilOn']],
});

/** The sections of the tabs that VDAB and the citizen see. */
export const vdabSections = [
  learningPath,
  unemployment,
  transmission,
  partner,
  trainingCheque,
  careerVoucher,
  labourDisability,
] as const;
