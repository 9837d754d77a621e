-- What an office's manager reads of its work: sums of the own office, and never what concerns one person (OURS-load). The manager has no
-- row of programmes, sessions or hours; these functions give what the page shows and nothing else.

create function reads_load() returns uuid language sql stable parallel safe as $$
  select case when public.app_role() = 'office-manager' then public.app_id('org') end
$$;

-- Per consultant: the programmes that run, and the sessions of the last four weeks and of the week to come.
create function load_by_consultant() returns table
  (person_id uuid, running int, interrupted int, sessions_past int, sessions_coming int)
language sql stable parallel safe security definer as $$
  with programmes as (
    select p.consultant_id, count(*) filter (where p.status = 'running')::int as running,
      count(*) filter (where p.status = 'interrupted')::int as interrupted
    from public.programme p where p.org_id = public.reads_load() and p.status <> 'ended' group by 1),
  sessions as (
    select s.consultant_id,
      count(*) filter (where s.on_day > public.app_today() - 28 and s.on_day <= public.app_today())::int as past,
      count(*) filter (where s.on_day > public.app_today() and s.on_day <= public.app_today() + 7)::int as coming
    from public.guidance_session s where s.org_id = public.reads_load() and s.status <> 'cancelled'
      and s.on_day > public.app_today() - 28 and s.on_day <= public.app_today() + 7 group by 1),
  consultants as (
    select f.person_id as id from public.staff f where f.org_id = public.reads_load() and f.role = 'consultant'
      and f.from_on <= public.app_today() and (f.ends_on is null or f.ends_on >= public.app_today())
    union select consultant_id from programmes union select consultant_id from sessions)
  select c.id, coalesce(p.running, 0), coalesce(p.interrupted, 0), coalesce(s.past, 0), coalesce(s.coming, 0)
  from consultants c left join programmes p on p.consultant_id = c.id left join sessions s on s.consultant_id = c.id
$$;

-- Days from the agreement to the first session that somebody was at, and to the end: of those that came about in the last year.
create function load_lead_times() returns table (what text, programmes int, median int, p90 int)
language sql stable parallel safe security definer as $$
  with spans as (
    select greatest(a.agreed_on, w.added_on) as agreed_on, p.ended_on, (
      select min(t.session_on) from public.attendance t where t.citizen_id = p.citizen_id and t.programme_id = p.id
        and t.status in ('said', 'confirmed', 'different', 'settled')) as first_on
    from public.programme p
      join public.agreed_worker w on w.org_id = p.org_id and w.id = p.worker_id
      join public.agreement a on a.org_id = w.org_id and a.id = w.agreement_id
    where p.org_id = public.reads_load()),
  days as (
    select 'first-session' as what, first_on - agreed_on as days from spans
      where first_on > public.app_today() - interval '1 year' and first_on <= public.app_today()
    union all select 'end', ended_on - agreed_on from spans
      where ended_on > public.app_today() - interval '1 year' and ended_on <= public.app_today())
  select d.what, count(*)::int, (percentile_disc(0.5) within group (order by d.days))::int,
    (percentile_disc(0.9) within group (order by d.days))::int
  from days d group by d.what
$$;

-- Minutes that both sides said or settled, by the month of the session, and minutes sold, by the month in which a worker came under an
-- agreement that holds; the last twelve months.
create function load_by_month() returns table (month date, delivered bigint, sold bigint)
language sql stable parallel safe security definer as $$
  with months as (
    select (date_trunc('month', public.app_today()) - make_interval(months => n))::date as month from generate_series(0, 11) n
    where public.reads_load() is not null),
  delivered as (
    select date_trunc('month', t.session_on)::date as month, sum(coalesce(t.settled_minutes, t.office_minutes)) as minutes
    from public.attendance t where t.org_id = public.reads_load() and t.status in ('confirmed', 'settled') group by 1),
  sold as (
    select date_trunc('month', greatest(a.agreed_on, w.added_on))::date as month, sum(a.minutes) as minutes
    from public.agreed_worker w join public.agreement a on a.org_id = w.org_id and a.id = w.agreement_id
    where w.org_id = public.reads_load() and w.status not in ('removed', 'refused') group by 1)
  select m.month, coalesce(d.minutes, 0)::bigint, coalesce(s.minutes, 0)::bigint
  from months m left join delivered d on d.month = m.month left join sold s on s.month = m.month
$$;

-- The same by package, since the beginning.
create function load_by_package() returns table (package_id uuid, workers int, delivered bigint, sold bigint)
language sql stable parallel safe security definer as $$
  with workers as (
    select w.id, a.package_id, a.minutes from public.agreed_worker w
      join public.agreement a on a.org_id = w.org_id and a.id = w.agreement_id
    where w.org_id = public.reads_load() and w.status not in ('removed', 'refused')),
  delivered as (
    select p.worker_id, sum(coalesce(t.settled_minutes, t.office_minutes)) as minutes
    from public.attendance t join public.programme p on p.citizen_id = t.citizen_id and p.id = t.programme_id
    where t.org_id = public.reads_load() and t.status in ('confirmed', 'settled') group by 1)
  select w.package_id, count(*)::int, coalesce(sum(d.minutes), 0)::bigint, sum(w.minutes)::bigint
  from workers w left join delivered d on d.worker_id = w.id group by 1
$$;

-- What waits for somebody: past sessions of which the office said nothing yet, minutes that the citizen did not confirm, and differences.
create function load_unsettled() returns table (unsaid int, unconfirmed int, different int)
language sql stable parallel safe security definer as $$
  select count(*) filter (where t.status = 'invited' and t.session_on < public.app_today())::int,
    count(*) filter (where t.status = 'said')::int, count(*) filter (where t.status = 'different')::int
  from public.attendance t where t.org_id = public.reads_load() and t.status in ('invited', 'said', 'different')
$$;

revoke execute on function load_by_consultant, load_lead_times, load_by_month, load_by_package, load_unsettled from public;
grant execute on function load_by_consultant, load_lead_times, load_by_month, load_by_package, load_unsettled to waarborg_app;
