import type { Day } from '../../kernel/day.ts';
import { searchName } from '../../kernel/search-name.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type TrackCertificateState, trackCertificateKind } from './track-certificate.ts';

/** What somebody wrote beside a decision. */
export interface Reason {
  body: string;
  on: Day;
  byName: string;
}

/** A certificate of a track as its holder and the trainer see it. */
export interface ShownTrackCertificate {
  id: string;
  version: number;
  state: TrackCertificateState;
  /** Why it was withdrawn. */
  reasons: Reason[];
}

/** Somebody of a federal service, with all their certificates. */
export interface Holder {
  personId: string;
  name: string;
  /** The services where they work today. */
  services: string[];
  certificates: ShownTrackCertificate[];
}

/** Why a record was changed, in the order in which it was. */
export const reasonsOf = (record: string): string => `(select coalesce(json_agg(json_build_object('body', t.body,
    'on', t.written_on, 'byName', w.given_name || ' ' || w.family_name) order by t.n), '[]')
  from selection_text t join person w on w.id = t.written_by where t.record_id = ${record})`;

/** `$1` is today. A holder sees only their own; the trainer sees whoever works at a federal service. */
const columns = `x.id as "personId", x.given_name || ' ' || x.family_name as name,
  (select json_agg(distinct o.name) from staff s join organisation o on o.id = s.org_id where s.person_id = x.id
     and o.kind = 'federal-service' and s.from_on <= $1::date and (s.ends_on is null or s.ends_on >= $1::date)) as services,
  (select coalesce(json_agg(json_build_object('id', c.id, 'version', c.version, 'state', ${trackCertificateKind.stateOf('c')},
      'reasons', ${reasonsOf('c.id')}) order by c.starts_on desc, c.id), '[]')
   from track_certificate c where c.person_id = x.id) as certificates
  from person x where exists (select from staff s join organisation o on o.id = s.org_id where s.person_id = x.id
    and o.kind = 'federal-service' and s.from_on <= $1::date and (s.ends_on is null or s.ends_on >= $1::date))
  and (app_role() = 'selection-trainer' or (app_role() = 'selection-consultant' and x.id = app_id('actor')))`;
const list = statement<Holder>(
  'holders.list',
  `select ${columns} order by x.family_name, x.given_name, x.id limit 1000`,
);
const find = statement<Holder>('holders.one', `select ${columns} and x.id = $2::uuid`);

/** The people of federal services with their certificates, by family name; `search` is part of a name or a service's. */
export async function listHolders(database: Database, scope: Scope, search = ''): Promise<Holder[]> {
  const [rows] = await database.run(scope, list.with(scope.today));
  const wanted = searchName('', search);
  return rows.filter(({ name, services }) => searchName('', [name, ...services].join(' ')).includes(wanted));
}

/** One of them; null when it is not the asker's to see. */
export async function findHolder(database: Database, scope: Scope, personId: string): Promise<Holder | null> {
  const [[row]] = await database.run(scope, find.with(scope.today, personId));
  return row ?? null;
}
