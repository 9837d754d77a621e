import type { Day } from '../../kernel/day.ts';
import { searchText } from '../../kernel/search-name.ts';
import type { House } from '../../platform/perform.ts';
import { type Looker, type Looking, looking, view } from '../../platform/view.ts';
import { tabDoors } from './open-tab.ts';

/** A file in a list. */
export interface FoundFile {
  citizen_id: string;
  givenName: string;
  familyName: string;
  birthOn: Day | null;
  /** Last day, inclusive, on which this office may open it; null for whoever needs no attestation. */
  openUntil: Day | null;
  /** The office's line Outplacement: its status today, and the day on which it turns or turned (M-17). */
  lineStatus: 'in-progress' | 'executed' | 'stopped' | 'cancelled' | null;
  lineDueOn: Day | null;
}

/** A page of a list, and the citizen after whom the next page begins; null on the last page. */
export interface FoundPage {
  files: FoundFile[];
  next: string | null;
}

/** Rows that a list gives at most, whatever is asked. */
const most = 100;

const columns = `z.given_name as "givenName", z.family_name as "familyName", z.birth_on as "birthOn"`;
/** The last day of the range that holds today. */
const openUntil = '(select upper(range) - 1 from unnest(c.open_days) as range where range @> app_today() limit 1)';
const listed = `${columns}, ${openUntil} as "openUntil", c.line_due_on as "lineDueOn",
  case when c.line_status = 'in-progress' and c.line_due_on <= app_today() then 'executed' else c.line_status end as "lineStatus"`;

/** The office's files that are open today, from its narrow list: one row per citizen. */
const openToday = `select distinct on (c.search_name, c.citizen_id) c.*
  from caseload c where c.org_id = app_id('org') and c.open_days @> app_today()`;

/**
 * Names of a list that begin as asked (`$1` up to `$2`) and come after the citizen `$3`, whose name is looked up so
 * that it stands in no address. Each bound is a sub-select: under row-level security a comparison with `coalesce` or
 * `greatest` itself cannot use the index, because the planner does not take these for leakproof.
 */
function named(list: string, own: string): string {
  const last = `coalesce((select a.search_name from ${own} limit 1), '')`;
  return `${list}.search_name >= (select greatest($1::text, ${last})) and ${list}.search_name < $2::text
    and (${list}.search_name, ${list}.citizen_id) >
      ((select ${last}), (select coalesce($3::uuid, '00000000-0000-0000-0000-000000000000')))`;
}

const inCaseload = looking<FoundFile>('file.search', {
  roles: ['consultant'],
  values: 4,
  sql: `select c.citizen_id, ${listed}
    from (${openToday} and ${named('c', `caseload a where a.org_id = app_id('org') and a.citizen_id = $3::uuid`)}
      order by c.search_name, c.citizen_id limit $4::int) c
    join citizen z on z.citizen_id = c.citizen_id
    order by c.search_name, c.citizen_id`,
});

const inRegion = looking<FoundFile>('file.search-region', {
  roles: ['mediator'],
  values: 4,
  sql: `select z.citizen_id, ${columns}, null::date as "openUntil", null::date as "lineDueOn", null as "lineStatus"
    from citizen z
    where z.region = nullif(current_setting('app.region', true), '')
      and ${named('z', 'citizen a where a.citizen_id = $3::uuid')}
    order by z.search_name, z.citizen_id limit $4::int`,
});

const lately = looking<FoundFile>('file.search-recent', {
  roles: ['consultant'],
  values: 3,
  sql: `select c.citizen_id, ${listed}
    from (select l.citizen_id, max(l.at) as at from look l
        where l.org_id = app_id('org') and l.actor_id = app_id('actor') and l.at > $1::timestamptz and l.door = any($2::text[])
        group by l.citizen_id) l
    join (${openToday}) c on c.citizen_id = l.citizen_id
    join citizen z on z.citizen_id = c.citizen_id
    order by l.at desc, c.citizen_id limit $3::int`,
});

const closingBy = looking<FoundFile>('file.search-closing', {
  roles: ['consultant'],
  values: 2,
  sql: `select c.citizen_id, ${listed}
    from (${openToday} and not c.open_days @> daterange(app_today(), app_today() + $1::int + 1, '[]')) c
    join citizen z on z.citizen_id = c.citizen_id
    order by "openUntil", c.search_name, c.citizen_id limit $2::int`,
});

type Door = Pick<House, 'database' | 'clock'>;

async function page(
  house: Door,
  looker: Looker,
  way: Looking<FoundFile>,
  prefix: string,
  last: string | null,
  limit: number,
): Promise<FoundPage> {
  const rows = Math.min(Math.max(limit, 1), most);
  const from = searchText(prefix);
  // Nothing sorts after U+10FFFF, so that this is the end of all names that begin so.
  const files = await view(house, looker, way, from, `${from}\u{10FFFF}`, last, rows);
  return { files, next: files.length === rows ? (files.at(-1)?.citizen_id ?? null) : null };
}

/**
 * The office's files that are open today and whose name begins so, family name first (`patel b`), in the order of
 * names; without a prefix, all of them. `last` is the `next` of the page before. Each person shown is a look.
 */
export const searchCaseload = (
  house: Door,
  looker: Looker,
  prefix: string,
  last: string | null,
  limit: number,
): Promise<FoundPage> => page(house, looker, inCaseload, prefix, last, limit);

/** Letters that a mediator types at least: a whole region is no answer to a question. */
export const leastLetters = 2;

/** The jobseekers of the mediator's region whose name begins so; nobody below two letters. */
export const searchRegion = async (
  house: Door,
  looker: Looker,
  prefix: string,
  last: string | null,
  limit: number,
): Promise<FoundPage> =>
  searchText(prefix).length < leastLetters
    ? { files: [], next: null }
    : page(house, looker, inRegion, prefix, last, limit);

/** Days back that count as lately. */
const latelyDays = 14;

/** The files that this consultant opened lately and that are still open, newest first. */
export const recentFiles = (house: Door, looker: Looker, limit = 10): Promise<FoundFile[]> =>
  view(
    house,
    looker,
    lately,
    new Date(house.clock.now().getTime() - latelyDays * 86_400_000),
    [...tabDoors, 'step.list'],
    limit,
  );

/** The office's files that close within so many days, the first to close on top. */
export const closingFiles = (house: Door, looker: Looker, days: number, limit = 20): Promise<FoundFile[]> =>
  view(house, looker, closingBy, days, limit);
