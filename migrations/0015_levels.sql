-- Levels of services that run their own selections: a third body, on the same applications and certificates.

alter table organisation_fact drop constraint organisation_fact_known;
alter table organisation_fact add constraint organisation_fact_known check (fact in
  ('certificate', 'mandate', 'level', 'mlp-contract', 'financing-number'));
alter table application add column level text constraint application_level check (level in ('individual', 'client'));
alter table certificate add column level text constraint certificate_level check (level in ('individual', 'client'));
-- A service holds one level.
create unique index certificate_standing_level on certificate (org_id) where level is not null and status in ('valid', 'suspended');
-- A level has no end of its own.
alter table certificate alter column ends_on drop not null;

create or replace function is_body_of(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'career-guidance-mandate' then public.app_role() = 'mandate-officer'
    when 'selection-level' then public.app_role() = 'selection-officer'
    else false
  end
$$;
create or replace function decides_under(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() = 'decider'
    when 'career-guidance-mandate' then public.app_role() = 'mandate-officer'
    when 'selection-level' then public.app_role() = 'selection-officer'
    else false
  end
$$;
create policy organisation_level_decided on organisation_fact for insert
  with check (app_role() = 'selection-officer' and fact = 'level');
create policy organisation_level_ended on organisation_fact for update using (
  fact = 'level' and (app_role() in ('selection-officer', 'system') or (app_role() = 'office-manager' and org_id = app_id('org'))));
