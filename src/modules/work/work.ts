import { outplacementLine2018 } from '../../../schemes/index.ts';
import { add, addDays, type Day } from '../../kernel/day.ts';
import { looking } from '../../platform/view.ts';

/** A file of the office in which something asks for attention. */
export interface WorkRow {
  citizen_id: string;
  givenName: string;
  familyName: string;
  /** Last day, inclusive, on which the office may open the file. */
  closesOn: Day;
  lineId: string | null;
  lineStatus: 'in-progress' | 'stopped' | 'cancelled' | null;
  lineDueOn: Day | null;
  lineFinalOn: Day | null;
  stopReportedOn: Day | null;
  /** Whether who looks carries the line out. */
  isMine: boolean;
}

/** What asks for attention, the most pressing first. */
export const matters = ['to-register', 'stop-pending', 'summary-open', 'turns-soon', 'closes-soon'] as const;
export type Matter = (typeof matters)[number];

/** Days ahead that count as soon. */
export const soonDays = 45;

/**
 * What a file asks of the office today; null when nothing. A line that has turned or was stopped: its summary can be
 * added to (M-20) until `until`. A live attestation without a line: it can be registered (M-04).
 * Worked example: a line due on 2019-12-21 turns soon from 2019-11-06 on, and its summary is open to 2020-01-04.
 */
export function matterOf(row: WorkRow, today: Day): { matter: Matter; until: Day } | null {
  const turned = row.lineStatus === 'in-progress' && row.lineDueOn !== null && row.lineDueOn <= today;
  const finalOn = turned ? row.lineDueOn : row.lineStatus === 'stopped' ? row.lineFinalOn : null;
  const summaryUntil = finalOn && add(finalOn, outplacementLine2018.terms.summaryOpenFor);
  if (summaryUntil) return today <= summaryUntil ? { matter: 'summary-open', until: summaryUntil } : null;
  if (row.lineId === null) return { matter: 'to-register', until: row.closesOn };
  if (row.stopReportedOn) return { matter: 'stop-pending', until: row.stopReportedOn };
  const soon = addDays(today, soonDays);
  if (row.lineStatus === 'in-progress' && row.lineDueOn && row.lineDueOn <= soon)
    return { matter: 'turns-soon', until: row.lineDueOn };
  return row.closesOn <= soon ? { matter: 'closes-soon', until: row.closesOn } : null;
}

/** The values of `officeWork` on a day: until when counts as soon, and since when a final line can be added to (M-20). */
export const workValues = (today: Day): [Day, Day] => [
  addDays(today, soonDays),
  addDays(today, -outplacementLine2018.terms.summaryOpenFor.days),
];

/**
 * The office's open files that ask for attention, exactly those for which `matterOf` has an answer: a file that is not
 * shown must not be looked at. `$1` until which day counts as soon, `$2` since which day a final line is open to words.
 */
export const officeWork = looking<WorkRow>('work.list', {
  roles: ['consultant'],
  values: 2,
  sql: `select c.citizen_id, z.given_name as "givenName", z.family_name as "familyName", closes.on_day as "closesOn",
      c.line_id as "lineId", c.line_status as "lineStatus", c.line_due_on as "lineDueOn", c.line_final_on as "lineFinalOn",
      s.stop_reported_on as "stopReportedOn", coalesce(s.executor_id = app_id('actor'), false) as "isMine"
    from caseload c
    join citizen z on z.citizen_id = c.citizen_id
    left join step s on s.citizen_id = c.citizen_id and s.id = c.line_id
    cross join lateral (select upper(range) - 1 as on_day from unnest(c.open_days) as range where range @> app_today()) as closes
    cross join lateral (select case when c.line_status = 'stopped' then c.line_final_on
      when c.line_status = 'in-progress' and c.line_due_on <= app_today() then c.line_due_on end as on_day) as final
    where c.org_id = app_id('org') and c.open_days @> app_today()
      and case when final.on_day is not null then final.on_day >= $2::date
        else c.line_id is null or s.stop_reported_on is not null or closes.on_day <= $1::date
          or (c.line_status = 'in-progress' and c.line_due_on <= $1::date) end
    order by coalesce(s.executor_id = app_id('actor'), true) desc, coalesce(c.line_due_on, closes.on_day), c.search_name, c.citizen_id
    limit 200`,
});
