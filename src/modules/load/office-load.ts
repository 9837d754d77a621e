import type { Day } from '../../kernel/day.ts';
import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { officeTextInSql } from '../office-text.ts';

/** What a consultant has in hand. Sessions are counted whether or not they were held yet; those that were cancelled are not. */
export interface ConsultantLoad {
  personId: string;
  name: string;
  running: number;
  interrupted: number;
  /** Of the last 28 days, today included. */
  sessionsPast: number;
  /** Of the seven days after today. */
  sessionsComing: number;
}

/** Days between an agreement and what came of it in the last year; null while there are fewer than `fewest`. */
export interface LeadTime {
  what: 'first-session' | 'end';
  programmes: number;
  median: number | null;
  p90: number | null;
}

/** Minutes of a month: what both sides confirmed, and what was sold in it. */
export interface MonthOfLoad {
  /** The first day of the month. */
  month: Day;
  delivered: number;
  sold: number;
}

/** Minutes by package since the beginning, and for how many workers it was sold. */
export interface PackageLoad {
  packageId: string;
  name: string;
  workers: number;
  delivered: number;
  sold: number;
}

/** What an office's manager reads of its work. */
export interface OfficeLoad {
  consultants: ConsultantLoad[];
  leadTimes: LeadTime[];
  /** The last twelve months, oldest first. */
  months: MonthOfLoad[];
  packages: PackageLoad[];
  unsettled: { unsaid: number; unconfirmed: number; different: number };
}

/** A lead time of fewer programmes would tell of one of them (OURS-load). */
export const fewest = 5;

const consultants = statement<ConsultantLoad>(
  'load.consultants',
  `select l.person_id as "personId", p.given_name || ' ' || p.family_name as name, l.running, l.interrupted,
     l.sessions_past as "sessionsPast", l.sessions_coming as "sessionsComing"
   from load_by_consultant() l join person p on p.id = l.person_id order by l.running desc, p.family_name, p.given_name, p.id`,
);
const leadTimes = statement<LeadTime>(
  'load.lead-times',
  `select w.what, coalesce(l.programmes, 0) as programmes, case when l.programmes >= ${fewest} then l.median end as median,
     case when l.programmes >= ${fewest} then l.p90 end as p90
   from (values (1, 'first-session'), (2, 'end')) w (n, what) left join load_lead_times() l on l.what = w.what order by w.n`,
);
const months = statement<MonthOfLoad>(
  'load.months',
  'select month, delivered, sold from load_by_month() order by month',
);
const packages = statement<PackageLoad>(
  'load.packages',
  `select l.package_id as "packageId", coalesce(${officeTextInSql("app_id('org')", 'l.package_id', 'package')}, '') as name,
     l.workers, l.delivered, l.sold
   from load_by_package() l order by l.sold desc, l.package_id`,
);
const unsettled = statement<OfficeLoad['unsettled']>('load.unsettled', 'select * from load_unsettled()');

const office = statement<{ id: string }>(
  'load.office',
  `select id from organisation where id = app_id('org') and kind = 'outplacement-office' and app_role() = 'office-manager'`,
);

/** The work of the asker's own office in sums; null for whoever is not the manager of an outplacement office. */
export async function findLoad(database: Database, scope: Scope): Promise<OfficeLoad | null> {
  const [[own], people, spans, byMonth, byPackage, [waiting]] = await database.run(
    scope,
    ...([
      office.with(),
      consultants.with(),
      leadTimes.with(),
      months.with(),
      packages.with(),
      unsettled.with(),
    ] as const),
  );
  if (!own) return null;
  return {
    ...{ consultants: people, leadTimes: spans, months: byMonth, packages: byPackage },
    unsettled: waiting ?? { unsaid: 0, unconfirmed: 0, different: 0 },
  };
}
