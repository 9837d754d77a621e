-- Certification: an office applies, a body judges, evaluates and decides, and what it grants is public.

create table application (
  org_id uuid not null constraint application_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  procedure text not null,
  variant text,
  status text not null,
  started_on date not null,
  declared_on date,
  code_version text,
  code_signed_on date,
  code_signed_by uuid,
  consultants jsonb not null,
  mlp_people jsonb not null,
  filed_on date,
  complete_by date,
  admitted_on date,
  mlp_confirmed_on date,
  proven_on date,
  evaluated_on date,
  evaluated_by uuid,
  advice text,
  decided_on date,
  decided_by uuid,
  certificate_id uuid,
  criteria jsonb not null,
  constraint application_key primary key (org_id, id)
);
-- One at a time: two that are begun at the same moment are one.
create unique index application_open on application (org_id) where decided_on is null;

-- What people wrote beside the steps; `n` is the version of the application that the step made.
create table application_text (
  org_id uuid not null,
  id uuid not null,
  field text not null constraint application_text_known check (field in ('reasons', 'advice')),
  n int not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint application_text_key primary key (org_id, id, field, n),
  constraint application_text_of foreign key (org_id, id) references application
);

create table certificate (
  org_id uuid not null constraint certificate_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  number text not null constraint certificate_number_once unique,
  application_id uuid not null,
  status text not null,
  starts_on date not null,
  ends_on date not null,
  since date not null,
  criteria jsonb not null,
  constraint certificate_key primary key (org_id, id),
  constraint certificate_order check (starts_on <= ends_on)
);

create table certificate_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint certificate_text_key primary key (org_id, id, n),
  constraint certificate_text_of foreign key (org_id, id) references certificate
);

-- What a withdrawal would hit: how many lines of the office are open, and the last day on which one of them turns.
create function open_lines_of(org uuid) returns table (lines int, last_due_on date)
language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() in ('decider', 'office-manager') then
    return query select count(*)::int, max(c.line_due_on) from public.caseload c
      where c.org_id = org and c.line_status = 'in-progress' and c.line_due_on > public.app_today()
        and (public.app_role() = 'decider' or org = public.app_id('org'));
  end if;
end $$;

-- Another office that names somebody, in an application that runs or for the certificate that it got by it.
create function is_named_elsewhere(person uuid, org uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.application a where a.org_id <> org
    and (a.consultants ? person::text or a.mlp_people ? person::text)
    and ((a.decided_on is null and a.filed_on is not null)
      or exists (select from public.certificate c where c.org_id = a.org_id and c.id = a.certificate_id
        and c.status in ('valid', 'suspended') and public.app_today() <= c.ends_on)));
end $$;

alter table application enable row level security;
alter table application_text enable row level security;
alter table certificate enable row level security;
alter table certificate_text enable row level security;

-- An office sees its own; the body from filing on; VDAB's desk from admission on.
create policy application_of_those_concerned on application using (
  (org_id = app_id('org') and app_role() = 'office-manager')
  or (filed_on is not null and app_role() in ('certification-secretariat', 'evaluator', 'decider'))
  or (admitted_on is not null and app_role() = 'partner-desk')
  or app_role() = 'system');
create policy application_begun_by_its_office on application as restrictive for insert
  with check (app_role() in ('office-manager', 'system'));
-- What the body wrote is the office's to read, except the advice before there is a decision; VDAB's desk needs none of it.
create policy application_text_of_those_concerned on application_text using (
  exists (select from application a where a.org_id = application_text.org_id and a.id = application_text.id
    and app_role() <> 'partner-desk' and (app_role() <> 'office-manager' or field <> 'advice' or a.decided_on is not null)));
create policy application_text_by_the_body on application_text as restrictive for insert
  with check (app_role() in ('certification-secretariat', 'evaluator', 'decider', 'system') and written_by = app_id('actor'));
create policy certificate_is_public on certificate for select using (true);
create policy certificate_granted on certificate for insert with check (app_role() in ('decider', 'system'));
create policy certificate_decided_on on certificate for update using (
  app_role() in ('decider', 'system') or (app_role() = 'office-manager' and org_id = app_id('org')));
-- Why is the holder's to read and the body's; the register says only that.
create policy certificate_text_of_those_concerned on certificate_text using (
  (org_id = app_id('org') and app_role() = 'office-manager')
  or app_role() in ('certification-secretariat', 'evaluator', 'decider', 'system'));
create policy certificate_text_by_the_body on certificate_text as restrictive for insert
  with check (app_role() in ('decider', 'system') and written_by = app_id('actor'));

create policy organisation_fact_decided on organisation_fact for insert with check (
  (app_role() = 'decider' and fact = 'certificate') or (app_role() = 'partner-desk' and fact = 'mlp-contract'));
create policy organisation_fact_ended on organisation_fact for update using (
  fact = 'certificate' and (app_role() in ('decider', 'system') or (app_role() = 'office-manager' and org_id = app_id('org'))));
create policy person_fact_confirmed on person_fact for insert
  with check (app_role() = 'partner-desk' and fact = 'mlp-training');

-- Whose history may be written on by whom, with the body and VDAB's desk on that of an office that filed.
create or replace function may_tell_of(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'consultant' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.org_id = public.app_id('org') and c.open_days @> public.app_today());
    when 'mediator' then return exists (select from public.citizen z
      where z.citizen_id = owner and z.region = nullif(current_setting('app.region', true), ''));
    when 'intervention-adviser' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.purpose = 'outplacement');
    when 'citizen' then return public.is_meant_for_me(owner, record);
    when 'certification-secretariat', 'evaluator', 'decider' then return exists (select from public.application a
      where a.org_id = owner and (a.id = record or a.certificate_id = record) and a.filed_on is not null)
      or exists (select from public.certificate c where c.org_id = owner and c.id = record);
    when 'partner-desk' then return exists (select from public.application a
      where a.org_id = owner and a.id = record and a.admitted_on is not null);
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;

grant select, insert, update on application, certificate to waarborg_app;
grant select, insert on application_text, certificate_text to waarborg_app;
grant update (ends_on) on organisation_fact to waarborg_app;
