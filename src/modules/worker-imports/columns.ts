import type { ColumnKey } from '../../texts/worker-import-columns.ts';

export type { ColumnKey } from '../../texts/worker-import-columns.ts';

/** What stands in the cells of a column; see `readCell`. */
export type ColumnKind =
  | 'name'
  | 'day'
  | 'national-number'
  | 'email'
  | 'phone'
  | 'whole'
  | 'share'
  | 'amount'
  | 'yes-no'
  | 'language'
  | 'ground'
  | 'by'
  | 'sector';

/** A column of a list of workers. Beside the headings of the template it is known by other words for the same. */
export interface ImportColumn {
  kind: ColumnKind;
  /** Whether a list without it, or a row without a value in it, can not come in. */
  isRequired: boolean;
  also: readonly string[];
}

const must = (kind: ColumnKind, ...also: string[]): ImportColumn => ({ kind, isRequired: true, also });
const may = (kind: ColumnKind, ...also: string[]): ImportColumn => ({ kind, isRequired: false, also });

/** The columns of a list of workers, in the order of the template. */
export const importColumns: Readonly<Record<ColumnKey, ImportColumn>> = {
  familyName: must('name', 'naam', 'achternaam', 'nom de famille', 'surname', 'last name'),
  givenName: must('name', 'roepnaam', 'first name', 'forename'),
  birthOn: must(
    'day',
    'geboren op',
    'geboren',
    'né le',
    'née le',
    'né(e) le',
    'naissance',
    'born on',
    'birth date',
    'birthdate',
  ),
  nationalNumber: may(
    'national-number',
    'insz',
    'rrn',
    'rijksregister',
    'niss',
    'registre national',
    'numéro national',
    'ssin',
  ),
  email: may('email', 'e-mail', 'mail', 'mailadres', 'courriel', 'adresse mail'),
  phone: may('phone', 'tel', 'telefoonnummer', 'gsm', 'numéro de téléphone', 'phone', 'phone number', 'mobile'),
  language: may('language', 'taalrol'),
  inServiceSince: must(
    'day',
    'datum indiensttreding',
    'indiensttreding',
    'in dienst',
    'date d’entrée en service',
    'entrée en service',
    'start date',
    'date of entry',
  ),
  notifiedOn: must(
    'day',
    'datum ontslag',
    'ontslagdatum',
    'ontslagen op',
    'date de licenciement',
    'licencié le',
    'dismissal date',
    'dismissed on',
  ),
  ground: may('ground', 'ontslagreden', 'reden', 'motif', 'reason'),
  by: may('by', 'wijze van ontslag', 'mode de licenciement'),
  noticeMonths: may('whole', 'maanden opzegging', 'opzeggingstermijn maanden', 'mois de préavis', 'months of notice'),
  noticeWeeks: may('whole', 'weken opzegging', 'opzeggingstermijn weken', 'semaines de préavis', 'weeks of notice'),
  letterPostedOn: may('day', 'aangetekende brief', 'lettre recommandée le', 'registered letter'),
  noticeStartedOn: may('day', 'start opzegging', 'préavis à partir du', 'notice started on'),
  contractEndedOn: may('day', 'uit dienst', 'uit dienst op', 'einde contract', 'fin de contrat', 'end date'),
  collectiveAnnouncedOn: may('day', 'aankondiging', 'annonce', 'announced on'),
  workingTime: may(
    'share',
    'tewerkstellingsbreuk',
    'tewerkstellingsgraad',
    'taux d’occupation',
    'régime de travail',
    'employment rate',
  ),
  sector: may('sector', 'privé of openbaar', 'privé ou public'),
  grossPayCents: may(
    'amount',
    'brutojaarloon',
    'brutoloon',
    'jaarloon',
    'rémunération brute',
    'salaire brut annuel',
    'gross pay',
    'gross annual pay',
  ),
  pensionClaimableFrom: may('day', 'pensioen vanaf', 'pensioendatum', 'pension à partir du', 'pension from'),
  mustBeAvailable: may('yes-no', 'beschikbaar', 'disponible', 'available'),
  medicalCertificateOn: may('day', 'medisch attest', 'certificat médical', 'medical certificate'),
  learntOn: may('day', 'vernomen op', 'appris le', 'learnt on'),
};

/** Every column, in the order of the template. */
// The record names every key of the catalogue, and nothing else.
export const columnKeys = Object.keys(importColumns) as ColumnKey[];
