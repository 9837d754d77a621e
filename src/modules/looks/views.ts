import type { Day } from '../../kernel/day.ts';
import type { Role } from '../../kernel/role.ts';
import { looking, type Purpose } from '../../platform/view.ts';

/** One person who looked on one day, for one organisation, in one capacity. */
export interface DayOfLooks {
  citizen_id: string;
  onDay: Day;
  actorId: string;
  /** Null when the person is no longer known. */
  who: string | null;
  role: Role;
  orgName: string | null;
  purpose: Purpose;
  /** Each look of that day: the instant, and the door through which. */
  looks: { at: string; door: string }[];
}

/**
 * Who looked at the citizen's own file: one row per person and day, newest first, at most so many days' rows.
 * `$1` only days before this one (the next page) or null, `$2` whether own looks are shown too, `$3` how many rows.
 */
export const myLooks = looking<DayOfLooks>('looks.mine', {
  roles: ['citizen'],
  values: 3,
  sql: `select l.citizen_id, l.on_day as "onDay", l.actor_id as "actorId", l.role, l.purpose,
      (select p.given_name || ' ' || p.family_name from person p where p.id = l.actor_id) as who,
      (select o.name from organisation o where o.id = l.org_id) as "orgName",
      json_agg(json_build_object('at', l.at, 'door', l.door) order by l.at desc) as looks
    from look l
    where l.citizen_id = app_id('citizen') and ($1::date is null or l.on_day < $1::date)
      and ($2::boolean or l.actor_id <> app_id('actor'))
    group by l.citizen_id, l.on_day, l.actor_id, l.role, l.purpose, l.org_id
    order by l.on_day desc, max(l.at) desc limit $3::int`,
});

/** A look by somebody of the own organisation; the citizen stays a number. */
export interface OfficeLook {
  citizen_id: string;
  at: Date;
  who: string | null;
  role: Role;
  purpose: Purpose;
  door: string;
}

/**
 * Looks by people of the own organisation, newest first; for who watches over them. No names of citizens, no content.
 * `$1` only looks before this instant or null, `$2` how many.
 */
export const officeLooks = looking<OfficeLook>('looks.office', {
  roles: ['data-protection-officer'],
  values: 2,
  sql: `select l.citizen_id, l.at, l.role, l.purpose, l.door,
      (select p.given_name || ' ' || p.family_name from person p where p.id = l.actor_id) as who
    from look l where l.org_id = app_id('org') and ($1::timestamptz is null or l.at < $1::timestamptz) and l.role <> 'data-protection-officer'
    order by l.at desc limit $2::int`,
});
