import { type Database, type Scope, statement } from '../../platform/database/index.ts';
import { examStatus } from './attempt.ts';
import { type SittingState, sittingKind } from './sitting.ts';

/** How a colleague's exam went, as far as a manager hears it. */
export type OfficeOutcome = 'enrolled' | 'under-way' | 'ended' | 'passed' | 'not-passed';

/** A seat of one's own office. */
export interface OfficeSeat {
  id: string;
  version: number;
  personId: string;
  personName: string;
  sittingId: string;
  sitting: SittingState;
  outcome: OfficeOutcome;
}

type Row = Omit<OfficeSeat, 'outcome'> & {
  result: { endsAt: string; handedInAt: string | null; passed: boolean | null } | null;
};

const list = statement<Row>(
  'seat.office',
  `select t.id, t.version, t.person_id as "personId", p.given_name || ' ' || p.family_name as "personName",
     t.sitting_id as "sittingId", ${sittingKind.stateOf('s')} as sitting,
     (select json_build_object('endsAt', r.ends_at, 'handedInAt', r.handed_in_at, 'passed', r.passed)
       from outcome_of(t.id) r) as result
   from seat t join sitting s on s.org_id = t.body_id and s.id = t.sitting_id join person p on p.id = t.person_id
   where t.org_id = app_id('org') and t.status = 'enrolled' order by s.opens_at desc, p.family_name, t.id limit 200`,
);

function outcomeOf({ result }: Row, now: Date): OfficeOutcome {
  if (result === null) return 'enrolled';
  if (result.passed !== null) return result.passed ? 'passed' : 'not-passed';
  return examStatus(result, now) === 'begun' ? 'under-way' : 'ended';
}

/** Seats of one's own office with how each exam went: passed or not, and nothing of its answers or points. */
export async function listOfficeSeats(database: Database, scope: Scope, now: Date): Promise<OfficeSeat[]> {
  const [rows] = await database.run(scope, list.with());
  return rows.map((row) => {
    const { result: _, ...seat } = row;
    return { ...seat, outcome: outcomeOf(row, now) };
  });
}
