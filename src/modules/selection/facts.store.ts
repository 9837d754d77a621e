import type { Day } from '../../kernel/day.ts';
import { type Bound, type Database, type Scope, statement } from '../../platform/database/index.ts';
import { type PublishedValue, publishedInSql } from '../values/index.ts';
import type { Colleague, LanguageRole, Place, SelectionFacts } from './level.ts';
import { type ProfileState, profileKind, usualRoles } from './profile.ts';

/** A federal service with everything that its level is assessed on. */
export interface ServiceFacts {
  orgId: string;
  name: string;
  /** Null as long as its manager has kept none; the usual language roles then count. */
  profile: ProfileState | null;
  /** Version of the profile; 0 without one. */
  version: number;
  facts: SelectionFacts;
  /** What was published over the scheme's numbers: its conditions follow from it (S-09). */
  published: PublishedValue[];
  /** Names of the people in the facts, by id. */
  names: Readonly<Record<string, string>>;
}

interface Row {
  orgId: string;
  name: string;
  version: number;
  profile: ProfileState | null;
  staff: {
    id: string;
    name: string;
    languageRole: LanguageRole | null;
    places: Place[];
    certificates: Colleague['certificates'];
  }[];
  qChecks: SelectionFacts['qChecks'];
  published: PublishedValue[];
}

/** `$1` is today: who left before it counts no more, and whoever comes later is foreseen. */
const columns = `o.id as "orgId", o.name, coalesce(v.version, 0) as version, ${publishedInSql} as published,
  case when v.id is null then null else ${profileKind.stateOf('v')} end as profile,
  (select coalesce(json_agg(json_build_object('id', x.id, 'name', x.given_name || ' ' || x.family_name, 'places', w.places,
      'languageRole', (select c.language_role from track_certificate c where c.person_id = x.id
        order by c.withdrawn_on desc, c.starts_on desc, c.id limit 1),
      'certificates', (select coalesce(json_agg(json_build_object('track', c.track, 'on', c.starts_on,
          'endsOn', least(c.ends_on, c.withdrawn_on - 1)) order by c.starts_on, c.id), '[]')
        from track_certificate c where c.person_id = x.id))
    order by x.family_name, x.given_name, x.id), '[]')
   from (select s.person_id, json_agg(distinct jsonb_build_object('from', s.from_on, 'endsOn', s.ends_on)) as places
     from staff s where s.org_id = o.id and (s.ends_on is null or s.ends_on >= $1::date) group by s.person_id) w
   join person x on x.id = w.person_id) as staff,
  (select coalesce(json_agg(json_build_object('staffId', q.person_id, 'score', q.score::numeric, 'closedOn', q.closed_on)
      order by q.closed_on, q.id), '[]') from q_check q where q.org_id = o.id) as "qChecks"
  from organisation o left join service_profile v on v.org_id = o.id
  where o.kind = 'federal-service'`;

/** Who sees a service: its own manager, and DG R&O's officers. */
const isTheirs = `((o.id = app_id('org') and app_role() = 'office-manager') or app_role() in ('selection-officer', 'system'))`;

const one = statement<Row>('selection.facts', `select ${columns} and ${isTheirs} and o.id = $2::uuid`);
const page = statement<Row>(
  'selection.all-facts',
  // A rehearsal of other conditions assesses all of them.
  `select ${columns} and (${isTheirs} or is_policy_of('selection-authority')) and ($2::uuid is null or (o.name, o.id) > (select a.name, a.id from organisation a where a.id = $2::uuid))
   order by o.name, o.id limit $3::int`,
);

function serviceFrom({ staff, qChecks, ...row }: Row): ServiceFacts {
  const { languageRoles = usualRoles, proPartner = null } = row.profile ?? {};
  const facts: SelectionFacts = {
    languageRoles,
    proPartner: proPartner !== null,
    ...(proPartner === null ? {} : { proPartnerId: proPartner }),
    // The role of who holds no certificate is never looked at.
    staff: staff.map(({ id, languageRole, places, certificates }) => ({
      ...{ id, places, certificates },
      languageRole: languageRole ?? 'nl',
    })),
    qChecks,
  };
  return { ...row, facts, names: Object.fromEntries(staff.map(({ id, name }) => [id, name])) };
}

/** Binds the question for the facts of one service, to be loaded with what else a verb needs. */
export const askFacts = (orgId: string, today: Day): Bound<Row> => one.with(today, orgId);

/** What was loaded of one service; null for a service that is not the asker's to see. */
export const factsFrom = ([row]: Row[]): ServiceFacts | null => (row ? serviceFrom(row) : null);

/**
 * Loads what the level of a federal service is assessed on, in one statement: its people today and to come, their
 * certificates, its Q-checks, its profile. For its own manager and for DG R&O; null for anybody else, and for an
 * organisation that is no federal service.
 */
export async function loadSelectionFacts(
  database: Database,
  scope: Scope,
  orgId: string,
): Promise<ServiceFacts | null> {
  const [rows] = await database.run(scope, askFacts(orgId, scope.today));
  return factsFrom(rows);
}

/**
 * Loads the same of all services by name, `limit` at a time: those after the service `after`, or the first. Whoever left
 * before `from` is left out; today, unless another day is given.
 */
export async function listSelectionFacts(
  database: Database,
  scope: Scope,
  { after, limit, from = scope.today }: { after: string | null; limit: number; from?: Day },
): Promise<ServiceFacts[]> {
  const [rows] = await database.run(scope, page.with(from, after, limit));
  return rows.map(serviceFrom);
}
