import type { Day } from '../../kernel/day.ts';
import { looking } from '../../platform/view.ts';

/** What guidance asks of a citizen now, for their first page. */
export interface OwnNow {
  citizen_id: string;
  /** How many times the office said minutes that the citizen has not answered, or that differ. */
  toAnswer: number;
  /** The appointment that comes first; null when none is planned. */
  next: { onDay: Day; startsAt: string; endsAt: string } | null;
}

/** What waits for a citizen who is guided, or was; no row for anybody else. `$1` the citizen, `$2` now. */
export const ownNow = looking<OwnNow>('programme.now', {
  roles: ['citizen'],
  values: 2,
  sql: `select p.citizen_id,
      (select count(*)::int from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
        where a.citizen_id = p.citizen_id and a.status in ('said', 'absent', 'different') and s.status <> 'cancelled') as "toAnswer",
      (select json_build_object('onDay', s.on_day, 'startsAt', s.starts_at, 'endsAt', s.ends_at)
        from attendance a join guidance_session s on s.org_id = a.org_id and s.id = a.session_id
        where a.citizen_id = p.citizen_id and a.status = 'invited' and s.status <> 'cancelled' and s.ends_at > $2::text
        order by s.starts_at limit 1) as next
    from programme p where p.citizen_id = $1::uuid limit 1`,
});
