-- Findings and appeals of every body: on mandates and levels as on CERTO's certificates, each by its own table.

-- Quality certificates of a centre that were noted on its mandate since it was given.
alter table certificate add column labels jsonb not null default '[]';

-- Whether who asks acts for the body of a scheme: of what it grants, of its findings, of the appeals against it.
create or replace function is_body_of(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'finding' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'appeal' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'career-guidance-mandate' then public.app_role() = 'mandate-officer'
    when 'mandate-finding' then public.app_role() = 'mandate-officer'
    when 'mandate-appeal' then public.app_role() = 'mandate-officer'
    when 'selection-level' then public.app_role() = 'selection-officer'
    when 'level-finding' then public.app_role() = 'selection-officer'
    when 'level-appeal' then public.app_role() = 'selection-officer'
    else false
  end
$$;
-- Whether who asks decides under a scheme.
create or replace function decides_under(scheme text) returns boolean
language sql stable parallel safe as $$
  select case split_part(scheme, '/', 1)
    when 'certo' then public.app_role() = 'decider'
    when 'finding' then public.app_role() = 'decider'
    when 'appeal' then public.app_role() = 'decider'
    else public.is_body_of(scheme)
  end
$$;

-- Each body its own; an organisation's manager those of the own organisation.
drop policy finding_of_those_concerned on finding;
create policy finding_of_those_concerned on finding using (
  (org_id = app_id('org') and app_role() = 'office-manager') or is_body_of(scheme) or app_role() = 'system');
-- Raised by the body in one's own name; by a manager only with a departure, which CERTO's table knows.
drop policy finding_raised on finding;
create policy finding_raised on finding as restrictive for insert with check (
  app_role() = 'system' or (raised_by = app_id('actor')
    and ((app_role() = 'office-manager' and split_part(scheme, '/', 1) = 'finding')
      or (is_body_of(scheme) and app_role() <> 'decider'))));
-- What follows is decided by who decides, and where a body has one role not by who raised it.
create policy finding_followed_by_another on finding as restrictive for update using (true) with check (
  app_role() = 'system' or status not in ('closed', 'followed')
  or (decides_under(scheme) and (split_part(scheme, '/', 1) = 'finding' or raised_by <> app_id('actor'))));
-- Who raised a finding stays who raised it: else its raiser could close it after naming somebody in their place.
create function finding_stays_raised() returns trigger language plpgsql as $$
begin
  raise exception 'who raised a finding, on what and when, stays as it was' using errcode = '42501';
end $$;
create trigger finding_raised_once before update on finding for each row
  when ((old.raised_by, old.scheme, old.org_id) is distinct from (new.raised_by, new.scheme, new.org_id))
  execute function finding_stays_raised();

-- A holder ends what it holds; what was granted, and what is noted on it since, is the body's to write.
create function only_its_end() returns trigger language plpgsql as $$
begin
  if new.status <> 'terminated' or new.decided_by is distinct from public.app_id('actor') then
    raise exception 'a holder ends a certificate, and does nothing else to it' using errcode = '42501';
  end if;
  new.status := old.status;
  new.since := old.since;
  new.decided_by := old.decided_by;
  new.version := old.version;
  if new is distinct from old then
    raise exception 'a holder ends a certificate, and changes nothing else of it' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger certificate_ended_by_its_holder after update on certificate for each row
  when (app_role() = 'office-manager') execute function only_its_end();

drop policy appeal_of_those_concerned on appeal;
create policy appeal_of_those_concerned on appeal using (
  (org_id = app_id('org') and app_role() = 'office-manager') or is_body_of(scheme) or app_role() = 'system');
-- Who evaluated or decided does not handle the appeal, whatever a query says; CERTO's secretariat takes it in only.
drop policy appeal_handled_by_another on appeal;
create policy appeal_handled_by_another on appeal as restrictive for update using (
  app_role() in ('office-manager', 'certification-secretariat', 'system')
  or (decides_under(scheme) and contested_by <> app_id('actor') and evaluated_by is distinct from app_id('actor')));

-- Whose history may be written on by whom, each body on what is its own.
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
      or (record::text = any (public.app_known()) and public.takes_in_for(owner))
      or exists (select from public.finding f where f.org_id = owner and f.id = record and public.is_body_of(f.scheme))
      or exists (select from public.appeal l where l.org_id = owner and l.id = record and public.is_body_of(l.scheme));
    when 'partner-desk' then return exists (select from public.application a
      where a.org_id = owner and a.id = record and a.admitted_on is not null and split_part(a.scheme, '/', 1) = 'certo');
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;
