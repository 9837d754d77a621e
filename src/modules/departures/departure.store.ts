import type { Day } from '../../kernel/day.ts';
import { type Bound, statement } from '../../platform/database/index.ts';
import { type Loading, loading } from '../../platform/perform.ts';
import type { Held } from '../../platform/record.ts';
import { certificateFrom, factsOf } from '../findings/index.ts';
import type { OfficeFact, PersonFact } from '../organisations/index.ts';
import { type LineState, lineKind } from '../steps/index.ts';
import type { DepartureHits } from './plan.ts';

/** Somebody's place on the staff list as a consultant. */
export interface Place {
  fromOn: Day;
  endsOn: Day | null;
}

/** Who leaves, what that hits, and who may take over. */
export interface Leaving {
  orgId: string;
  /** The place of who leaves, today; null when there is none. */
  place: Place | null;
  hits: DepartureHits;
  office: OfficeFact[];
  /** Who would take over: today's place, and what counts for registering. */
  colleague: { place: Place | null; facts: PersonFact[] };
  lines: Held<LineState>[];
}

interface Row extends Omit<Leaving, 'orgId' | 'lines'> {
  lines: { citizenId: string; id: string; version: number; state: LineState }[];
}

const placeOf = (person: string) => `(select json_build_object('fromOn', s.from_on, 'endsOn', s.ends_on)
  from staff s where s.org_id = o.id and s.person_id = ${person} and s.role = 'consultant'
    and s.from_on <= app_today() and (s.ends_on is null or app_today() <= s.ends_on) order by s.from_on desc limit 1)`;

/** What the departure of `$2` from the office `$1` hits, in SQL; lines are counted, not shown. */
export const hitsOf = `(select json_build_object('lines', coalesce(h.lines, 0), 'lastDueOn', h.last_due_on,
    'linesMark', coalesce(h.lines_mark, ''),
    'applicationId', (select a.id from application a where a.org_id = o.id and a.decided_on is null
      and (a.consultants || a.mlp_people) ? $2::uuid::text limit 1),
    'certificates', (select coalesce(json_agg(json_build_object('certificateId', c.id, 'number', c.number, 'facts', ${factsOf},
        'open', (select coalesce(json_agg(json_build_object('condition', f.condition, 'about', f.about)), '[]')
          from finding f where f.org_id = c.org_id and f.certificate_id = c.id and f.ended_on is null)) order by c.id), '[]')
      from ${certificateFrom} where c.org_id = o.id and c.scheme like 'certo/%' and c.status in ('valid', 'suspended')
        and c.ends_on >= app_today()))
  from (select 1) one left join lines_carried_by($2::uuid) h on true)`;

/** `$1` office, `$2` who leaves, `$3` who takes over, or null. */
const load = statement<Row>(
  'departure.load',
  `select ${placeOf('$2::uuid')} as place, ${hitsOf} as hits,
     (select coalesce(json_agg(json_build_object('fact', f.fact, 'code', f.code, 'fromOn', f.from_on, 'endsOn', f.ends_on)), '[]')
       from organisation_fact f where f.org_id = o.id) as office,
     json_build_object('place', ${placeOf('$3::uuid')},
       'facts', (select coalesce(json_agg(json_build_object('fact', p.fact, 'on', p.on_day)), '[]')
         from person_fact p where p.person_id = $3::uuid)) as colleague,
     (select coalesce(json_agg(json_build_object('citizenId', s.citizen_id, 'id', s.id, 'version', s.version,
         'state', ${lineKind.stateOf('s')}) order by s.id), '[]')
       from step s where app_role() = 'office-manager' and s.org_id = o.id and s.executor_id = $2::uuid
         and s.service = 'outplacement' and s.status = 'in-progress' and s.due_on > app_today()) as lines
   from organisation o where o.id = $1::uuid and o.id = app_id('org')`,
);

/** Loads a departure from one's own office; null for anybody else. */
export const loadingDeparture = (orgId: string, personId: string, handTo: string | null): Loading<Leaving> =>
  loading([load.with(orgId, personId, handTo)], ([[row]]) =>
    row ? { ...row, orgId, lines: row.lines.map(({ citizenId, ...line }) => ({ owner: citizenId, ...line })) } : null,
  );

const end = statement<unknown>(
  'departure.end-place',
  `with ended as (update staff set ends_on = $3::date
     where org_id = $1::uuid and person_id = $2::uuid and role = 'consultant' and from_on = $4::date returning 1)
   select exactly(1, (select count(*) from ended))`,
);

/** Ends somebody's place as a consultant on a last day; the place is named by its first. */
export const bindEnd = (orgId: string, personId: string, lastDay: Day, { fromOn }: Place): Bound<unknown> =>
  end.with(orgId, personId, lastDay, fromOn);
