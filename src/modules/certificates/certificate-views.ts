import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import type { House } from '../../platform/perform.ts';
import { type CertificateState, certificateKind, type ShownStatus, statusOn } from './certificate.ts';
import { openCertificateSteps } from './decide-certificate.ts';
import { type Hits, hitsOf, noHits, planText } from './plan.ts';

/** A certificate as its holder and its body see it. */
export interface ShownCertificate {
  orgId: string;
  id: string;
  version: number;
  office: string;
  /** Enterprise number of the office. */
  officeCode: string;
  state: CertificateState;
  /** What it is today. */
  status: ShownStatus;
  /** The steps open to who looks, today. */
  steps: string[];
}

/** The same with why it was decided on, and what ending it would hit. */
export interface WholeCertificate extends ShownCertificate {
  words: { version: number; body: string; on: Day; byName: string }[];
  hits: Hits;
  /** The mark of what was shown, which a withdrawal gives back. */
  plan: string;
}

type Row = Pick<ShownCertificate, 'orgId' | 'id' | 'version' | 'office' | 'officeCode' | 'state'>;
const columns = `c.org_id as "orgId", c.id, c.version, o.name as office, o.code as "officeCode", ${certificateKind.stateOf('c')} as state`;

/** `$1` is the organisation for its own manager, and null for a body, who sees what it granted. */
const list = statement<Row>(
  'certificate.all',
  `select ${columns} from certificate c join organisation o on o.id = c.org_id
   where c.org_id = $1::uuid or ($1::uuid is null and is_body_of(c.scheme)) order by c.ends_on desc, o.name, c.starts_on desc, c.since desc, c.id desc limit 500`,
);
const find = statement<Row & Pick<WholeCertificate, 'words'> & { hits: Hits | null }>(
  'certificate.one',
  `select ${columns},
     (select coalesce(json_agg(json_build_object('version', t.n, 'body', t.body, 'on', t.written_on,
         'byName', p.given_name || ' ' || p.family_name) order by t.n), '[]')
       from certificate_text t join person p on p.id = t.written_by where t.org_id = c.org_id and t.id = c.id) as words,
     ${hitsOf('c')} as hits
   from certificate c join organisation o on o.id = c.org_id
   where c.org_id = $1::uuid and c.id = $2::uuid and (c.org_id = $3::uuid or ($3::uuid is null and is_body_of(c.scheme)))`,
);

/** Whose certificates somebody may see: a manager those of the own office. */
const ownOnly = ({ actor }: Scope): string | null => (actor?.role === 'office-manager' ? actor.orgId : null);

const shown = <R extends Row>(row: R, { actor, today }: Scope) => ({
  ...row,
  status: statusOn(row.state, today),
  steps: actor ? openCertificateSteps(row.state, actor, today) : [],
});

/** Certificates, the one that ends last first: one's own for a manager, all for the body. */
export async function listCertificates(database: Database, scope: Scope): Promise<ShownCertificate[]> {
  const [rows] = await database.run(scope, list.with(ownOnly(scope)));
  return rows.map((row) => shown(row, scope));
}

/** One certificate with its reasons and what ending it would hit; null when it is not the asker's to see. */
export async function findCertificate(
  { database, keys }: Pick<House, 'database' | 'keys'>,
  scope: Scope,
  orgId: string,
  id: string,
): Promise<WholeCertificate | null> {
  const [[row]] = await database.run(scope, find.with(orgId, id, ownOnly(scope)));
  if (!row) return null;
  const hits = row.hits ?? noHits;
  return { ...shown(row, scope), hits, plan: keys.lookUp('journal', planText(orgId, hits)) };
}
