-- The house: who there is, whose file it is, what was decided and who looked.
-- Written for PostgreSQL 15 and newer. Every citizen-side table begins its key with citizen_id, so that it can be
-- distributed by citizen. Row-level security is the second wall: without an actor set for the transaction, a citizen
-- table shows no row, whatever the query says.

do $$ begin
  create role waarborg_app nologin;
-- Two databases of one server that are made at once both try.
exception when duplicate_object or unique_violation then null; end $$;

-- Who asks, as the opening of the transaction said. An unset or empty setting is null, and null lets nobody in.
create function app_id(name text) returns uuid language sql stable parallel safe
  return nullif(current_setting('app.' || name, true), '')::uuid;
create function app_role() returns text language sql stable parallel safe
  return nullif(current_setting('app.role', true), '');
create function app_today() returns date language sql stable parallel safe
  return nullif(current_setting('app.today', true), '')::date;

-- A save that finds another version than it decided on must undo the whole transaction.
create function exactly(wanted bigint, counted bigint) returns boolean language plpgsql as $$
begin
  if wanted is distinct from counted then
    raise exception 'the record has changed' using errcode = 'WB409';
  end if;
  return true;
end $$;

-- Organisations and their people: shared by all, small enough to be copied to every node.
create table organisation (
  id uuid constraint organisation_key primary key,
  code text not null constraint organisation_code_once unique,
  name text not null,
  unit_number text,
  kind text not null constraint organisation_kind check (kind in
    ('outplacement-office', 'career-centre', 'federal-service', 'public-employment-service', 'certifying-body', 'selection-authority', 'platform')),
  region text,
  email text
);
create table organisation_fact (
  org_id uuid not null constraint organisation_fact_of references organisation,
  id uuid not null,
  fact text not null constraint organisation_fact_known check (fact in ('certificate', 'mlp-contract', 'financing-number')),
  code text,
  from_on date not null,
  ends_on date,
  constraint organisation_fact_key primary key (org_id, id)
);
create table person (
  id uuid constraint person_key primary key,
  sub text not null constraint person_sub_once unique,
  given_name text not null,
  family_name text not null,
  email text,
  language text not null default 'nl'
);
create table staff (
  org_id uuid not null constraint staff_of references organisation,
  person_id uuid not null constraint staff_is references person,
  role text not null,
  region text,
  from_on date not null,
  ends_on date,
  constraint staff_key primary key (org_id, person_id, role, from_on)
);
create table person_fact (
  person_id uuid not null constraint person_fact_of references person,
  fact text not null constraint person_fact_known check (fact in ('mlp-training', 'competence-test', 'experience-since')),
  on_day date not null,
  constraint person_fact_key primary key (person_id, fact, on_day)
);

-- The citizen. Names live here and nowhere else but in the narrow list below; both go when the citizen is erased.
create table citizen (
  citizen_id uuid constraint citizen_key primary key,
  given_name text not null,
  family_name text not null,
  birth_on date,
  gender text,
  language text not null default 'nl',
  region text not null,
  email text,
  national_number text,
  search_name text collate "C" not null,
  wrapped_key bytea not null
);
create index citizen_by_name on citizen (region, search_name, citizen_id);
-- A national number finds its citizen by keyed digest, so that the table tells nothing to who holds no key.
create table national_number (
  digest text constraint national_number_key primary key,
  citizen_id uuid not null
);

-- Which office may open which file on which days, and what its list shows: kept by the same transaction that changes
-- an attestation or a line. open_days is a stored window, never a stored outcome.
create table caseload (
  citizen_id uuid not null,
  org_id uuid not null,
  purpose text not null,
  search_name text collate "C" not null,
  open_days datemultirange not null,
  ends_on date,
  line_id uuid,
  line_status text,
  line_due_on date,
  line_final_on date,
  constraint caseload_key primary key (citizen_id, org_id, purpose)
) with (fillfactor = 85);
create index caseload_by_name on caseload (org_id, search_name, citizen_id);

create table attestation (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  org_id uuid not null,
  purpose text not null,
  status text not null,
  signed_how text not null,
  signed_on date not null,
  entered_for_citizen boolean not null,
  registered_on date,
  starts_on date not null,
  ends_on date not null,
  opens_on date not null,
  closes_on date not null,
  withdrawn_on date,
  follows uuid,
  prepared_by uuid not null,
  constraint attestation_key primary key (citizen_id, id),
  constraint attestation_order check (starts_on <= ends_on)
);
create index attestation_of_office on attestation (org_id, closes_on);

-- A line of "Stappen naar werk". Its status here is the fold of its facts; what lapse of time adds is computed from
-- due_on by whoever looks, so that a job that comes late changes nothing.
create table step (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text,
  service text not null,
  status text not null,
  org_id uuid,
  attestation_id uuid,
  starts_on date not null,
  ended_on date,
  ends_on date,
  due_on date,
  final_on date,
  financing_number text,
  requester_org uuid,
  requester_id uuid,
  executor_org uuid,
  executor_id uuid,
  stop_reported_on date,
  stop_date date,
  stop_reason text,
  access_withdrawn_on date,
  summaries int not null,
  constraint step_key primary key (citizen_id, id)
) with (fillfactor = 85);
create index step_reported on step (stop_reported_on) where stop_reported_on is not null;
create index step_withdrawn on step (access_withdrawn_on) where access_withdrawn_on is not null;

-- Anything else that the file keeps up to date: one entry of a section (portrait, wanted job, CV, study, remark …).
create table entry (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  section text not null,
  audience text not null constraint entry_audience check (audience in ('file', 'vdab', 'internal')),
  codes jsonb not null,
  updated_on date not null,
  updated_by uuid not null,
  org_id uuid,
  removed_on date,
  constraint entry_key primary key (citizen_id, id)
);

create table document (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  kind text not null,
  org_id uuid,
  added_on date not null,
  added_by uuid not null,
  sha256 text not null,
  size int not null,
  media_type text not null,
  scan text not null,
  replaces uuid,
  removed_on date,
  constraint document_key primary key (citizen_id, id)
);

-- Free text of any record, version beside version: nothing written is silently replaced.
create table record_text (
  citizen_id uuid not null,
  record_id uuid not null,
  field text not null,
  n int not null,
  body text not null,
  written_on date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  audience text not null default 'file',
  constraint record_text_key primary key (citizen_id, record_id, field, n)
);

-- An attestation that an office prepares blindly: what it typed, before anyone said whether such a citizen is known.
create table draft (
  org_id uuid not null constraint draft_of references organisation,
  id uuid not null,
  version int not null,
  code text not null constraint draft_code_once unique,
  status text not null,
  starts_on date not null,
  ends_on date not null,
  follows uuid,
  follows_citizen uuid,
  number_digest text,
  name_digest text,
  signed_how text,
  scan_sha256 text,
  prepared_by uuid not null,
  prepared_on date not null,
  settled_on date,
  constraint draft_key primary key (org_id, id),
  constraint draft_order check (starts_on <= ends_on)
);
create index draft_by_number on draft (number_digest) where number_digest is not null;
create index draft_by_person on draft (name_digest) where name_digest is not null;
create table draft_text (
  org_id uuid not null,
  id uuid not null,
  given_name text not null,
  family_name text not null,
  birth_on date,
  national_number text,
  employer text not null,
  email text,
  language text not null,
  constraint draft_text_key primary key (org_id, id)
);

-- The journal: decisions, accepted and refused; ids, codes, dates and keyed digests, no names and no free text.
-- owner_id is the citizen, or the organisation, whose history it is.
create table journal (
  owner_id uuid not null,
  record_id uuid not null,
  seq int not null,
  kind text not null,
  at timestamptz not null,
  on_day date not null,
  actor_id uuid not null,
  role text not null,
  org_id uuid,
  action text not null,
  outcome text not null constraint journal_outcome check (outcome in ('accepted', 'refused')),
  facts jsonb not null,
  grounds jsonb not null,
  request_id uuid not null,
  hash bytea not null,
  constraint journal_key primary key (owner_id, record_id, seq)
);
-- The newest link of each record's chain; the row orders the record's writers.
create table chain (
  owner_id uuid not null,
  record_id uuid not null,
  kind text not null,
  seq int not null,
  head bytea not null,
  constraint chain_key primary key (owner_id, record_id)
) with (fillfactor = 85);
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the journal and the looks are append-only';
end $$;
create index journal_by_office on journal (org_id, at desc);
create trigger journal_append_only before update or delete or truncate on journal
  for each statement execute function journal_is_append_only();

-- Every look at personal data: who, on behalf of whom, about whom, for what purpose, through which door.
create table look (
  citizen_id uuid not null,
  request_id uuid not null,
  at timestamptz not null,
  on_day date not null,
  actor_id uuid not null,
  role text not null,
  org_id uuid,
  purpose text not null,
  door text not null,
  about uuid,
  constraint look_key primary key (citizen_id, request_id, door)
);
create index look_by_time on look (citizen_id, at desc);
create index look_by_office on look (org_id, at desc);
create trigger look_append_only before update or delete or truncate on look
  for each statement execute function journal_is_append_only();

-- The first answer to a request that carries an idempotency key.
create table first_answer (
  owner_id uuid not null,
  actor_id uuid not null,
  key text not null,
  digest text not null,
  answer jsonb not null,
  at timestamptz not null,
  constraint first_answer_key primary key (owner_id, actor_id, key)
);

-- What must still be sent; rows go when they are done.
create table outbox (
  id uuid constraint outbox_key primary key,
  at timestamptz not null,
  topic text not null,
  payload jsonb not null,
  attempts int not null default 0,
  next_at timestamptz not null,
  failed_with text
);
create index outbox_next on outbox (next_at);
create table setting (
  name text constraint setting_key primary key,
  value jsonb not null
);

-- The second wall.
alter table citizen enable row level security;
alter table caseload enable row level security;
alter table attestation enable row level security;
alter table step enable row level security;
alter table entry enable row level security;
alter table document enable row level security;
alter table record_text enable row level security;
alter table draft enable row level security;
alter table draft_text enable row level security;
alter table journal enable row level security;
alter table look enable row level security;
alter table first_answer enable row level security;
alter table national_number enable row level security;

-- A policy compares columns with settings, or looks one row up in the office's list. It never asks a table with a policy
-- of its own: PostgreSQL expands each inside the other, and a statement on four tables then starts eighty plans. Hence
-- what few roles ask stands in functions, which cost nothing until they are called, and what consultants ask in a view;
-- both see past the policies.
create view opened as
  select citizen_id from caseload where app_role() = 'consultant' and org_id = app_id('org') and open_days @> app_today();
create function lives_in_region(citizen uuid) returns boolean language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.citizen z
    where z.citizen_id = citizen and z.region = nullif(current_setting('app.region', true), ''));
end $$;
create function has_outplacement(citizen uuid) returns boolean language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.caseload c where c.citizen_id = citizen and c.purpose = 'outplacement');
end $$;
create function is_of_outplacement(citizen uuid, record uuid) returns boolean language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.step s where s.citizen_id = citizen and s.id = record and s.service = 'outplacement')
    or exists (select from public.attestation a where a.citizen_id = citizen and a.id = record);
end $$;
revoke execute on function lives_in_region, has_outplacement, is_of_outplacement from public;
grant execute on function lives_in_region, has_outplacement, is_of_outplacement to waarborg_app;

create policy caseload_of_its_office on caseload using (
  citizen_id = app_id('citizen')
  or (org_id = app_id('org') and app_role() in ('consultant', 'office-manager'))
  or app_role() in ('intervention-adviser', 'intervention-secretariat', 'system')
) with check (app_role() is not null);

-- Who may open the file at all. In the tables below the same stands once more.
create policy citizen_whose_file_is_open on citizen using (
  citizen_id = app_id('citizen')
  or exists (select from opened o where o.citizen_id = citizen.citizen_id)
  or (app_role() = 'mediator' and region = nullif(current_setting('app.region', true), ''))
  or (app_role() = 'intervention-adviser' and has_outplacement(citizen_id))
  or app_role() in ('intervention-secretariat', 'system')
) with check (app_role() in ('intervention-secretariat', 'citizen', 'system'));

create policy attestation_of_those_concerned on attestation using (
  citizen_id = app_id('citizen')
  or (org_id = app_id('org') and app_role() in ('consultant', 'office-manager'))
  or app_role() in ('intervention-adviser', 'intervention-secretariat', 'system')
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
) with check (app_role() in ('citizen', 'intervention-secretariat', 'intervention-adviser', 'system'));

create policy step_in_an_open_file on step using (
  citizen_id = app_id('citizen')
  or exists (select from opened o where o.citizen_id = step.citizen_id)
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
  or (app_role() in ('intervention-adviser', 'intervention-secretariat') and service = 'outplacement')
  or app_role() = 'system'
);

create policy entry_in_an_open_file on entry using (
  app_role() = 'system'
  or (citizen_id = app_id('citizen') and (audience <> 'internal' or current_setting('app.purpose', true) = 'download'))
  or (audience <> 'vdab' and exists (select from opened o where o.citizen_id = entry.citizen_id))
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
);

create policy document_in_an_open_file on document using (
  app_role() = 'system'
  or citizen_id = app_id('citizen')
  or exists (select from opened o where o.citizen_id = document.citizen_id)
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
);

create policy text_in_an_open_file on record_text using (
  app_role() = 'system'
  or (citizen_id = app_id('citizen') and (audience <> 'internal' or current_setting('app.purpose', true) = 'download'))
  or (audience <> 'vdab' and exists (select from opened o where o.citizen_id = record_text.citizen_id))
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
  or (app_role() in ('intervention-adviser', 'intervention-secretariat') and audience = 'file'
    and is_of_outplacement(citizen_id, record_id))
) with check (app_role() is not null);

-- Which drafts a citizen finds, of all that this lets through, is narrowed by `is_meant_for_me`.
create policy draft_of_its_office on draft using (
  (org_id = app_id('org') and app_role() in ('consultant', 'office-manager'))
  or app_role() in ('citizen', 'intervention-secretariat', 'system'));
create policy draft_text_of_its_office on draft_text using (
  exists (select from draft d where d.org_id = draft_text.org_id and d.id = draft_text.id));

create policy journal_of_those_concerned on journal for select using (
  owner_id = app_id('citizen')
  or exists (select from opened o where o.citizen_id = journal.owner_id)
  or (app_role() = 'mediator' and lives_in_region(owner_id))
  or (app_role() = 'intervention-adviser' and kind in ('step', 'attestation'))
  or (app_role() in ('office-manager', 'data-protection-officer') and org_id = app_id('org'))
  or app_role() = 'system');
create policy journal_written_by_an_actor on journal for insert with check (actor_id = app_id('actor'));

create policy look_of_those_concerned on look for select using (
  citizen_id = app_id('citizen')
  or (about is not null and exists (select from opened o where o.citizen_id = look.citizen_id))
  or (about is not null and app_role() = 'mediator' and lives_in_region(citizen_id))
  or (app_role() = 'data-protection-officer' and org_id = app_id('org'))
  or app_role() = 'system');
create policy look_written_by_the_looker on look for insert with check (actor_id = app_id('actor'));

create policy first_answer_of_its_actor on first_answer using (actor_id = app_id('actor'));
create policy number_for_those_who_match on national_number using (
  app_role() in ('citizen', 'intervention-secretariat', 'system'));

grant usage on schema public to waarborg_app;
grant select on organisation, organisation_fact, person, staff, person_fact, setting, opened to waarborg_app;
grant insert, update on setting, person to waarborg_app;
grant insert on organisation, organisation_fact, staff, person_fact to waarborg_app;
grant select, insert, update on citizen, caseload, attestation, step, entry, document, draft, draft_text, chain to waarborg_app;
grant select, insert on record_text, journal, look, first_answer, national_number to waarborg_app;
grant select, insert, update, delete on outbox to waarborg_app;
grant delete on draft_text to waarborg_app;
