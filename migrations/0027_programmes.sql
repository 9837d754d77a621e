-- The guidance itself: programmes, sessions and who takes part in them (O-01, O-05, OURS-programme, OURS-guidance-session, OURS-hours).

-- Text in an exclusion over ranges: an id as a range of one value, and a session as a range of instants in ISO form, half-open.
create type text_range as range (subtype = text, collation = "C");

-- A session is its office's: nothing of who takes part stands in it.
create table guidance_session (
  org_id uuid not null constraint guidance_session_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null constraint guidance_session_status check (status in ('planned', 'held', 'cancelled')),
  form text not null constraint guidance_session_form check (form in ('individual', 'group')),
  service text not null,
  consultant_id uuid not null constraint guidance_session_by references person,
  on_day date not null,
  starts_at text not null,
  ends_at text not null,
  seats int not null constraint guidance_session_seats check (seats between 1 and 500),
  place_kind text not null constraint guidance_session_place check (place_kind in ('place', 'video')),
  -- Grows with every change, so that a calendar takes the newest.
  sequence int not null,
  constraint guidance_session_key primary key (org_id, id),
  constraint guidance_session_order check (starts_at < ends_at),
  constraint guidance_session_alone check (form = 'group' or seats = 1),
  -- A consultant has one session at a time; a session ends as the next begins.
  constraint guidance_session_once exclude using gist (
    text_range(org_id::text, org_id::text, '[]') with &&,
    text_range(consultant_id::text, consultant_id::text, '[]') with &&,
    text_range(starts_at, ends_at) with &&) where (status <> 'cancelled')
);
create index guidance_session_by_day on guidance_session (org_id, on_day, starts_at);
-- Where it is and what it is about, in words; `n` is the version that they came with.
create table session_text (
  org_id uuid not null,
  session_id uuid not null,
  field text not null constraint session_text_known check (field in ('place', 'theme')),
  n int not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint session_text_key primary key (org_id, session_id, field, n),
  constraint session_text_of foreign key (org_id, session_id) references guidance_session
);
-- The places of a session that are taken: of two who want the same one, one gets it.
create table session_place (
  org_id uuid not null,
  session_id uuid not null,
  place int not null,
  citizen_id uuid not null,
  attendance_id uuid not null,
  constraint session_place_key primary key (org_id, session_id, place),
  constraint session_place_once unique (org_id, session_id, citizen_id),
  constraint session_place_in foreign key (org_id, session_id) references guidance_session
);

create table programme (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null constraint programme_status check (status in ('running', 'interrupted', 'ended')),
  org_id uuid not null,
  attestation_id uuid not null,
  step_id uuid not null,
  worker_id uuid not null,
  consultant_id uuid not null,
  form text not null,
  regime text not null,
  law text,
  phases jsonb not null,
  starts_on date not null,
  ends_on date not null,
  interrupted_on date,
  pauses jsonb not null,
  ended_on date,
  outcome text,
  constraint programme_key primary key (citizen_id, id),
  constraint programme_order check (starts_on <= ends_on and (ended_on is null or starts_on <= ended_on)),
  constraint programme_by_status check (status = case when ended_on is not null then 'ended'
    when interrupted_on is not null then 'interrupted' else 'running' end)
);
create index programme_of_office on programme (org_id, status, starts_on);
-- One that is not over, of one office, for one citizen.
create unique index programme_once on programme (citizen_id, org_id) where status <> 'ended';

create table attendance (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  org_id uuid not null,
  programme_id uuid not null,
  session_id uuid not null,
  session_on date not null,
  phase int not null,
  planned_minutes int not null,
  sequence int not null,
  office_minutes int,
  office_by uuid,
  citizen_minutes int,
  citizen_how text constraint attendance_how check (citizen_how in ('page', 'phone')),
  citizen_by uuid,
  settled_minutes int,
  settled_by text constraint attendance_settled check (settled_by in ('office', 'citizen')),
  constraint attendance_key primary key (citizen_id, id),
  constraint attendance_in foreign key (citizen_id, programme_id) references programme,
  -- Minutes count when both sides said the same, or one took over the word of the other.
  constraint attendance_counts check (
    (status <> 'confirmed' or (office_minutes is not null and office_minutes = citizen_minutes))
    and (status <> 'different' or office_minutes <> citizen_minutes)
    and (status = 'settled') = (settled_minutes is not null)
    and (settled_minutes is null or settled_minutes in (office_minutes, citizen_minutes)))
);
create index attendance_of_programme on attendance (citizen_id, programme_id);
create index attendance_of_session on attendance (org_id, session_id);
create index attendance_unsettled on attendance (org_id, session_on) where status in ('invited', 'absent', 'said', 'different');

-- Which places of a session are free: numbers only.
create function free_seats(of_org uuid, of_session uuid) returns int[] language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() not in ('consultant', 'system') then return '{}'; end if;
  return coalesce((select array_agg(n order by n) from public.guidance_session s, generate_series(1, s.seats) n
    where s.org_id = of_org and s.id = of_session and not exists (select from public.session_place p
      where p.org_id = s.org_id and p.session_id = s.id and p.place = n)), '{}');
end $$;
-- Whether a citizen takes part in a session, or did.
create function attends_session(of_org uuid, of_session uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'citizen' and exists (select from public.attendance a
    where a.citizen_id = public.app_id('citizen') and a.org_id = of_org and a.session_id = of_session);
end $$;
-- Whether a programme or an attendance is one of one's own office.
create function is_guided_here(citizen uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.programme p
      where p.citizen_id = citizen and p.id = record and p.org_id = public.app_id('org'))
    or exists (select from public.attendance a
      where a.citizen_id = citizen and a.id = record and a.org_id = public.app_id('org'));
end $$;
revoke execute on function free_seats, attends_session, is_guided_here from public;
grant execute on function free_seats, attends_session, is_guided_here to waarborg_app;

alter table guidance_session enable row level security;
alter table session_text enable row level security;
alter table session_place enable row level security;
alter table programme enable row level security;
alter table attendance enable row level security;

create policy guidance_session_of_its_office on guidance_session using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'consultant'));
create policy guidance_session_of_who_attends on guidance_session for select using (
  app_role() = 'citizen' and attends_session(org_id, id));
create policy session_text_of_its_office on session_text using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'consultant'));
create policy session_text_of_who_attends on session_text for select using (
  app_role() = 'citizen' and attends_session(org_id, session_id));
create policy session_text_by_its_writer on session_text as restrictive for insert with check (
  app_role() = 'system' or written_by = app_id('actor'));
create policy session_place_in_an_open_file on session_place using (
  app_role() = 'system' or (org_id = app_id('org') and exists (select from opened o where o.citizen_id = session_place.citizen_id)));

-- The citizen, and the consultants of the office that guides, while its attestation opens the file. Nobody else has a row.
create policy programme_of_those_in_it on programme using (
  app_role() = 'system' or citizen_id = app_id('citizen')
  or (org_id = app_id('org') and exists (select from opened o where o.citizen_id = programme.citizen_id)));
create policy programme_kept_by_its_office on programme as restrictive for insert with check (app_role() in ('consultant', 'system'));
create policy programme_changed_by_its_office on programme as restrictive for update using (app_role() in ('consultant', 'system'));
create policy attendance_of_those_in_it on attendance using (
  app_role() = 'system' or citizen_id = app_id('citizen')
  or (org_id = app_id('org') and exists (select from opened o where o.citizen_id = attendance.citizen_id)));
create policy attendance_kept_by_its_office on attendance as restrictive for insert with check (app_role() in ('consultant', 'system'));

-- Their decisions are read by the same, and by who watches over the journal of the own body.
create policy journal_of_guidance_for_those_in_it on journal as restrictive for select using (
  kind not in ('programme', 'attendance')
  or app_role() in ('system', 'data-protection-officer') or owner_id = app_id('citizen')
  or (app_role() = 'consultant' and is_guided_here(owner_id, record_id)));

grant select, insert, update on guidance_session, programme, attendance to waarborg_app;
grant select, insert on session_text to waarborg_app;
grant select, insert, delete on session_place to waarborg_app;
