import type { Day } from '../../kernel/day.ts';
import { searchName } from '../../kernel/search-name.ts';
import { type Database, statement } from '../../platform/database/index.ts';
import { type CertificateState, certificateKind, type ShownStatus, statusOn } from './certificate.ts';
import type { Granting } from './life.ts';
import { lifeOf } from './life.ts';

/** A certificate as everybody may see it: whose, for how long, and what it is today. */
export interface RegisteredCertificate {
  number: string;
  organisation: string;
  organisationCode: string;
  scheme: string;
  startsOn: Day;
  /** Last day, included; null when it has none. */
  endsOn: Day | null;
  level: 'individual' | 'client' | null;
  status: ShownStatus;
}

interface Row {
  organisation: string;
  organisationCode: string;
  state: CertificateState;
}

const columns = `o.name as organisation, o.code as "organisationCode", ${certificateKind.stateOf('c')} as state
  from certificate c join organisation o on o.id = c.org_id`;
const listAll = statement<Row>('certificate.list', `select ${columns} order by o.name, c.starts_on desc, c.id`);
const findOne = statement<Row>('certificate.find', `select ${columns} where c.number = $1`);

const shown = ({ state, ...whose }: Row, today: Day): RegisteredCertificate => ({
  ...whose,
  number: state.number,
  scheme: state.scheme,
  startsOn: state.startsOn,
  endsOn: state.endsOn,
  level: state.level,
  status: statusOn(state, today),
});

/** What the register is asked for: part of a name or number, and only certificates or only mandates. */
export interface RegisterSearch {
  search?: string;
  of?: Granting | undefined;
}

/** The register (C-10): whatever was granted, by organisation. */
export async function listRegister(
  database: Database,
  today: Day,
  { search = '', of }: RegisterSearch = {},
): Promise<RegisteredCertificate[]> {
  const [rows] = await database.run({ actor: null, today }, listAll.with());
  const wanted = searchName('', search).trim();
  const all = rows.map((row) => shown(row, today)).filter(({ scheme }) => !of || lifeOf(scheme).grants === of);
  if (wanted === '') return all;
  const number = search.trim().toUpperCase();
  return all.filter((one) => searchName('', one.organisation).includes(wanted) || one.number.includes(number));
}

/** One certificate by its number; null when there is none. */
export async function findRegistered(
  database: Database,
  today: Day,
  number: string,
): Promise<RegisteredCertificate | null> {
  const [[row]] = await database.run({ actor: null, today }, findOne.with(number.trim().toUpperCase()));
  return row ? shown(row, today) : null;
}
