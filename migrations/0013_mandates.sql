-- Mandates for career guidance: another body, on the same applications and certificates.

alter table organisation_fact drop constraint organisation_fact_known;
alter table organisation_fact add constraint organisation_fact_known check (fact in
  ('certificate', 'mandate', 'mlp-contract', 'financing-number'));
alter table person_fact drop constraint person_fact_known;
alter table person_fact add constraint person_fact_known check (fact in
  ('mlp-training', 'competence-test', 'experience-since', 'coach-qualification'));

alter table application add column mandate jsonb;
alter table application_text drop constraint application_text_known;
alter table application_text add constraint application_text_known check (field in
  ('reasons', 'advice', 'experience', 'vision', 'coaching'));

-- Whether who asks acts for the body that decides under a scheme.
create function is_body_of(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'career-guidance-mandate' then public.app_role() = 'mandate-officer'
    else false
  end
$$;
-- Whether who asks decides under a scheme.
create function decides_under(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() = 'decider'
    when 'career-guidance-mandate' then public.app_role() = 'mandate-officer'
    else false
  end
$$;

drop policy application_of_those_concerned on application;
create policy application_of_those_concerned on application using (
  (org_id = app_id('org') and app_role() = 'office-manager')
  or (filed_on is not null and is_body_of(scheme))
  or (admitted_on is not null and app_role() = 'partner-desk' and split_part(scheme, '/', 1) = 'certo')
  or app_role() = 'system');

-- The applicant writes what it sets out, the body why it judges so.
drop policy application_text_by_the_body on application_text;
create policy application_text_by_its_writer on application_text as restrictive for insert with check (
  written_by = app_id('actor') and (app_role() = 'system'
    or (app_role() = 'office-manager') = (field in ('experience', 'vision', 'coaching'))));

drop policy certificate_granted on certificate;
create policy certificate_granted on certificate for insert with check (decides_under(scheme) or app_role() = 'system');
drop policy certificate_decided_on on certificate;
create policy certificate_decided_on on certificate for update using (
  decides_under(scheme) or app_role() = 'system' or (app_role() = 'office-manager' and org_id = app_id('org')));
drop policy certificate_text_of_those_concerned on certificate_text;
create policy certificate_text_of_those_concerned on certificate_text using (
  exists (select from certificate c where c.org_id = certificate_text.org_id and c.id = certificate_text.id
    and ((c.org_id = app_id('org') and app_role() = 'office-manager') or is_body_of(c.scheme) or app_role() = 'system')));
drop policy certificate_text_by_the_body on certificate_text;
create policy certificate_text_by_the_body on certificate_text as restrictive for insert with check (
  written_by = app_id('actor') and (app_role() = 'system' or exists (select from certificate c
    where c.org_id = certificate_text.org_id and c.id = certificate_text.id and decides_under(c.scheme))));

drop policy organisation_fact_decided on organisation_fact;
create policy organisation_fact_decided on organisation_fact for insert with check (
  (app_role() = 'decider' and fact = 'certificate') or (app_role() = 'mandate-officer' and fact = 'mandate')
  or (app_role() = 'partner-desk' and fact = 'mlp-contract'));
drop policy organisation_fact_ended on organisation_fact;
create policy organisation_fact_ended on organisation_fact for update using (
  (fact = 'certificate' and app_role() in ('decider', 'system')) or (fact = 'mandate' and app_role() in ('mandate-officer', 'system'))
  or (fact in ('certificate', 'mandate') and app_role() = 'office-manager' and org_id = app_id('org')));

-- Whose history may be written on by whom, each body on what was filed with it, and lines that are handed over.
create or replace function may_tell_of(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'consultant' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.org_id = public.app_id('org') and c.open_days @> public.app_today());
    when 'office-manager' then return exists (select from public.step s
      where s.citizen_id = owner and s.id = record and s.org_id = public.app_id('org')
        and s.executor_id::text = any (public.app_known()));
    when 'mediator' then return exists (select from public.citizen z
      where z.citizen_id = owner and z.region = nullif(current_setting('app.region', true), ''));
    when 'intervention-adviser' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.purpose = 'outplacement');
    when 'citizen' then return public.is_meant_for_me(owner, record);
    when 'certification-secretariat', 'evaluator', 'decider', 'mandate-officer' then return exists (
      select from public.application a where a.org_id = owner and (a.id = record or a.certificate_id = record)
        and a.filed_on is not null and public.is_body_of(a.scheme))
      or exists (select from public.certificate c where c.org_id = owner and public.is_body_of(c.scheme)
        and (c.id = record or record::text = any (public.app_known())))
      or (public.app_role() <> 'mandate-officer'
        and (exists (select from public.finding f where f.org_id = owner and f.id = record)
          or exists (select from public.appeal l where l.org_id = owner and l.id = record)));
    when 'partner-desk' then return exists (select from public.application a
      where a.org_id = owner and a.id = record and a.admitted_on is not null and split_part(a.scheme, '/', 1) = 'certo');
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;
