-- Outplacement as it is sold: what an office offers, the agreements with employers, and the dismissed workers under them. All of it
-- is the office's history; an employer reads and answers what bears its own enterprise number (O-04, O-07, ADR 0018).

alter table organisation drop constraint organisation_kind;
alter table organisation add constraint organisation_kind check (kind in
  ('outplacement-office', 'career-centre', 'federal-service', 'public-employment-service', 'certifying-body',
   'selection-authority', 'platform', 'sector-federation', 'ombudsman', 'employer'));

-- A service that an office adds to the catalogue, and a package: services, form, time and price. What changes is a new one.
create table own_service (
  org_id uuid not null constraint own_service_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  offered_on date not null,
  offered_by uuid not null,
  stopped_on date,
  constraint own_service_key primary key (org_id, id)
);
create table package (
  org_id uuid not null constraint package_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  services jsonb not null,
  form text not null constraint package_form check (form in ('individual', 'group', 'both')),
  minutes int not null,
  price_cents int not null constraint package_price check (price_cents > 0),
  offered_on date not null,
  offered_by uuid not null,
  stopped_on date,
  constraint package_key primary key (org_id, id)
);

-- What was agreed is copied from the package, so that nothing that an office changes later moves it.
create table agreement (
  org_id uuid not null constraint agreement_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  company_number text not null constraint agreement_company check (company_number ~ '^[01][0-9]{9}$'),
  kind text not null constraint agreement_kind check (kind in ('individual', 'collective')),
  package_id uuid not null,
  services jsonb not null,
  form text not null,
  minutes int not null,
  price_cents int not null constraint agreement_price check (price_cents > 0),
  billing jsonb not null,
  announced_on date,
  expected_workers int,
  proposed_on date not null,
  proposed_by uuid not null,
  answered_on date,
  answered_by uuid,
  agreed_how text constraint agreement_agreed_how check (agreed_how in ('online', 'paper')),
  agreed_on date,
  ended_on date,
  workers int not null,
  constraint agreement_key primary key (org_id, id),
  constraint agreement_package foreign key (org_id, package_id) references package
);
create index agreement_of_company on agreement (company_number);

-- A dismissed worker: codes and days only. Who it is stands in the table after it and can be erased.
create table agreed_worker (
  org_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  agreement_id uuid not null,
  status text not null,
  dismissal jsonb not null,
  service jsonb not null,
  events jsonb not null,
  added_on date not null,
  added_by uuid not null,
  draft_id uuid,
  programme_started_on date,
  ended_on date,
  constraint agreed_worker_key primary key (org_id, id),
  constraint agreed_worker_under foreign key (org_id, agreement_id) references agreement
);
create index agreed_worker_of_agreement on agreed_worker (org_id, agreement_id);
create table agreed_worker_text (
  org_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  given_name text not null,
  family_name text not null,
  birth_on date not null,
  national_number text,
  number_digest text,
  person_digest text not null,
  email text,
  phone text,
  language text not null,
  gross_pay_cents int,
  -- Says something about somebody's health, and is therefore no fact of the record.
  medical_certificate_on date,
  constraint agreed_worker_text_key primary key (org_id, id),
  constraint agreed_worker_text_of foreign key (org_id, id) references agreed_worker
);
-- A worker stands once in an agreement, also when two add them at once.
create unique index agreed_worker_number_once on agreed_worker_text (org_id, agreement_id, number_digest)
  where number_digest is not null;
create unique index agreed_worker_person_once on agreed_worker_text (org_id, agreement_id, person_digest);

-- Words of an office about what it offers, agrees and plans, version beside version.
create table office_text (
  org_id uuid not null constraint office_text_of references organisation,
  record_id uuid not null,
  field text not null,
  n int not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint office_text_key primary key (org_id, record_id, field, n)
);

-- Whether an agreement of that company is the asker's own: an employer is known by its enterprise number.
create function is_own_company(number text) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'employer' and exists (select from public.organisation o
    where o.id = public.app_id('org') and o.kind = 'employer' and o.code = number);
end $$;
create function is_own_agreement(org uuid, agreement uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'employer' and exists (select from public.agreement a
    where a.org_id = org and a.id = agreement and public.is_own_company(a.company_number));
end $$;
-- Whether an employer has an agreement with that office: then it reads the names of what the office offers.
create function agrees_with(org uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'employer' and exists (select from public.agreement a
    where a.org_id = org and public.is_own_company(a.company_number));
end $$;
-- Whether an employer may write in the chain of a record of an office: its agreement, or a worker under it, also a new one that the
-- command names.
create function may_tell_of_agreement(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() is distinct from 'employer' then return false; end if;
  return public.is_own_agreement(owner, record)
    or exists (select from public.agreed_worker w where w.org_id = owner and w.id = record
      and public.is_own_agreement(owner, w.agreement_id))
    or (record::text = any (public.app_known()) and public.agrees_with(owner)
      and not exists (select from public.journal j where j.owner_id = owner and j.record_id = record));
end $$;
revoke execute on function is_own_company, is_own_agreement, agrees_with, may_tell_of_agreement from public;
grant execute on function is_own_company, is_own_agreement, agrees_with, may_tell_of_agreement to waarborg_app;

alter table own_service enable row level security;
alter table package enable row level security;
alter table agreement enable row level security;
alter table agreed_worker enable row level security;
alter table agreed_worker_text enable row level security;
alter table office_text enable row level security;

create policy own_service_of_its_office on own_service for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant')) or agrees_with(org_id));
create policy own_service_offered on own_service for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy own_service_changed on own_service for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy package_of_its_office on package for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant')));
create policy package_offered on package for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy package_changed on package for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));

create policy agreement_of_both on agreement for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or is_own_company(company_number));
create policy agreement_proposed on agreement for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy agreement_changed on agreement for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_company(company_number));

create policy agreed_worker_of_both on agreed_worker for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or is_own_agreement(org_id, agreement_id));
create policy agreed_worker_added on agreed_worker for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
create policy agreed_worker_changed on agreed_worker for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or is_own_agreement(org_id, agreement_id));
create policy agreed_worker_text_of_both on agreed_worker_text for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or is_own_agreement(org_id, agreement_id));
create policy agreed_worker_text_added on agreed_worker_text for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
create policy agreed_worker_text_erased on agreed_worker_text for delete using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));

-- An employer reads the names of what its offices offer, and the words of its own agreements; nothing of what is planned for people.
create policy office_text_of_its_office on office_text for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
  or (app_role() = 'employer' and ((field in ('service', 'package') and agrees_with(org_id))
    or (field in ('employer', 'contact', 'reasons') and is_own_agreement(org_id, record_id)))));
create policy office_text_written on office_text for insert with check (
  app_role() = 'system' or (written_by = app_id('actor') and (
    (org_id = app_id('org') and app_role() in ('office-manager', 'consultant'))
    or (field = 'reasons' and is_own_agreement(org_id, record_id)))));

alter policy chain_of_who_may_tell on chain using (
  owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
  or exists (select from opened o where o.citizen_id = chain.owner_id) or may_tell_of(owner_id, record_id)
  or may_tell_of_selection(owner_id) or may_tell_of_complaint(owner_id, record_id)
  or may_tell_of_agreement(owner_id, record_id));
alter policy journal_in_ones_own_capacity on journal with check (
  role = app_role() and org_id is not distinct from app_id('org')
  and (owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
    or exists (select from opened o where o.citizen_id = journal.owner_id) or may_tell_of(owner_id, record_id)
    or may_tell_of_selection(owner_id) or may_tell_of_complaint(owner_id, record_id)
    or may_tell_of_agreement(owner_id, record_id)));

grant select, insert, update on own_service, package, agreement, agreed_worker to waarborg_app;
grant select, insert on office_text, agreed_worker_text to waarborg_app;
grant delete on agreed_worker_text to waarborg_app;
