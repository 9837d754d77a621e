-- Certification of federal services that run their own selections: their profile, the certificates of people, the quality
-- checks of closed selections. A level is computed from these and stored nowhere.

create table service_profile (
  org_id uuid not null constraint service_profile_of references organisation,
  id uuid not null,
  version int not null,
  language_roles jsonb not null,
  pro_partner uuid constraint service_profile_partner references person,
  has_test_rooms boolean not null,
  since date not null,
  checked_on date,
  level_found text,
  constraint service_profile_key primary key (org_id, id),
  constraint service_profile_once unique (org_id)
);

-- A certificate is a person's, whoever employs them.
create table track_certificate (
  person_id uuid not null constraint track_certificate_of references person,
  id uuid not null,
  version int not null,
  code text not null constraint track_certificate_code_once unique,
  track text not null,
  language_role text not null,
  starts_on date not null,
  ends_on date,
  given_by uuid not null,
  withdrawn_on date,
  constraint track_certificate_key primary key (person_id, id),
  constraint track_certificate_order check (starts_on <= ends_on)
);
-- Two trainers at the same moment give one.
create unique index track_certificate_once on track_certificate (person_id, track, starts_on) where withdrawn_on is null;

-- The score is kept as it was written, since its mean is compared unrounded.
create table q_check (
  org_id uuid not null constraint q_check_of references organisation,
  id uuid not null,
  version int not null,
  person_id uuid not null constraint q_check_about references person,
  score text not null constraint q_check_score check (score ~ '^(100|[0-9]{1,2}(\.[0-9]{0,3}[1-9])?)$'),
  closed_on date not null,
  recorded_by uuid not null,
  corrected_on date,
  constraint q_check_key primary key (org_id, id)
);
create index q_check_by_day on q_check (org_id, closed_on);

-- Why a certificate was withdrawn or a check corrected; `n` is the version that this made.
create table selection_text (
  record_id uuid not null,
  n int not null,
  about text not null constraint selection_text_about check (about in ('certificate', 'check')),
  person_id uuid not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint selection_text_key primary key (record_id, n)
);

-- Whether the asker's own federal service has somebody on its staff list, today or in days to come.
create function is_of_my_service(person uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.staff s join public.organisation o on o.id = s.org_id
    where s.person_id = person and s.org_id = public.app_id('org') and o.kind = 'federal-service'
      and (s.ends_on is null or s.ends_on >= public.app_today()));
end $$;
-- What a code stands for, to whoever has it; whether they know the holder too is compared where names are folded.
create function track_certificate_of(asked text) returns table (track text, starts_on date, ends_on date, withdrawn_on date, family_name text)
language sql stable parallel safe security definer as $$
  select c.track, c.starts_on, c.ends_on, c.withdrawn_on, p.family_name
  from public.track_certificate c join public.person p on p.id = c.person_id where c.code = asked;
$$;
-- Whose history may be written on: of the people of federal services by the trainer, of the services by the others.
create function may_tell_of_selection(owner uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'selection-trainer' then return exists (select from public.staff s join public.organisation o on o.id = s.org_id
      where s.person_id = owner and o.kind = 'federal-service');
    when 'selection-officer', 'selection-checker' then return exists (select from public.organisation o
      where o.id = owner and o.kind = 'federal-service');
    else return false;
  end case;
end $$;
revoke execute on function is_of_my_service, track_certificate_of, may_tell_of_selection from public;
grant execute on function is_of_my_service, track_certificate_of, may_tell_of_selection to waarborg_app;

alter table service_profile enable row level security;
alter table track_certificate enable row level security;
alter table q_check enable row level security;
alter table selection_text enable row level security;

create policy service_profile_of_those_concerned on service_profile using (
  (org_id = app_id('org') and app_role() = 'office-manager') or app_role() in ('selection-officer', 'system'));
create policy service_profile_kept_by_its_manager on service_profile as restrictive for insert
  with check (app_role() in ('office-manager', 'system'));
create policy track_certificate_of_those_concerned on track_certificate using (
  (person_id = app_id('actor') and app_role() = 'selection-consultant')
  or (app_role() = 'office-manager' and is_of_my_service(person_id))
  or app_role() in ('selection-officer', 'selection-trainer', 'system'));
create policy track_certificate_given on track_certificate as restrictive for insert
  with check (app_role() in ('selection-trainer', 'system'));
create policy track_certificate_withdrawn on track_certificate as restrictive for update
  using (app_role() in ('selection-trainer', 'system'));
create policy q_check_of_those_concerned on q_check using (
  (org_id = app_id('org') and (app_role() = 'office-manager'
    or (app_role() = 'selection-consultant' and person_id = app_id('actor'))))
  or app_role() in ('selection-officer', 'selection-checker', 'system'));
create policy q_check_recorded on q_check as restrictive for insert with check (app_role() in ('selection-checker', 'system'));
create policy q_check_corrected on q_check as restrictive for update using (app_role() in ('selection-checker', 'system'));
create policy selection_text_of_those_concerned on selection_text using (
  (person_id = app_id('actor') and app_role() = 'selection-consultant')
  or (app_role() = 'office-manager' and is_of_my_service(person_id))
  or (app_role() = 'selection-trainer' and about = 'certificate') or (app_role() = 'selection-checker' and about = 'check')
  or app_role() in ('selection-officer', 'system'));
create policy selection_text_by_who_decided on selection_text as restrictive for insert
  with check (written_by = app_id('actor') and app_role() in ('selection-trainer', 'selection-checker', 'system'));

-- One policy, whose dearest question comes last: PostgreSQL asks several policies in the order of their names.
alter policy chain_of_who_may_tell on chain using (
  owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
  or exists (select from opened o where o.citizen_id = chain.owner_id) or may_tell_of(owner_id, record_id)
  or may_tell_of_selection(owner_id));
alter policy journal_in_ones_own_capacity on journal with check (
  role = app_role() and org_id is not distinct from app_id('org')
  and (owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
    or exists (select from opened o where o.citizen_id = journal.owner_id) or may_tell_of(owner_id, record_id)
    or may_tell_of_selection(owner_id)));

grant select, insert, update on service_profile, track_certificate, q_check to waarborg_app;
grant select, insert on selection_text to waarborg_app;
