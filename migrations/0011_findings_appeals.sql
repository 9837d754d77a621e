-- What the facts no longer carry is found and answered, who leaves hands over, and a decision can be contested.

alter table application add column decided_before jsonb not null default '[]';
alter table certificate add column decided_by uuid;

-- A condition of a certificate that does not hold, with the office's term. Its end by lapse of time is never stored.
create table finding (
  org_id uuid not null constraint finding_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  certificate_id uuid not null,
  condition text not null,
  about uuid not null,
  status text not null,
  since_on date,
  raised_on date not null,
  raised_by uuid not null,
  term_ends_on date not null,
  extended_on date,
  ended_on date,
  ended_by uuid,
  consequence text,
  constraint finding_key primary key (org_id, id)
);
-- One at a time on a condition: two that are raised at the same moment are one.
create unique index finding_open on finding (org_id, certificate_id, condition, about) where ended_on is null;

create table finding_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint finding_text_known check (field in ('reasons', 'answer')),
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint finding_text_key primary key (org_id, id, n),
  constraint finding_text_of foreign key (org_id, id) references finding
);

-- Who leaves an office, on which last day, and who takes the open lines over.
create table departure (
  org_id uuid not null constraint departure_of references organisation,
  id uuid not null,
  version int not null,
  person_id uuid not null constraint departure_who references person,
  ends_on date not null,
  decided_on date not null,
  decided_by uuid not null,
  hand_to uuid,
  lines int not null,
  findings jsonb not null,
  constraint departure_key primary key (org_id, id)
);

create table appeal (
  org_id uuid not null constraint appeal_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  against text not null,
  record_id uuid not null,
  contested_on date not null,
  contested_by uuid not null,
  evaluated_by uuid,
  status text not null,
  lodged_on date not null,
  lodge_by date not null,
  decide_by date not null,
  admitted_on date,
  excused boolean not null,
  decided_on date,
  decided_by uuid,
  constraint appeal_key primary key (org_id, id),
  -- A decision is contested once.
  constraint appeal_once unique (org_id, record_id, against, contested_on)
);

create table appeal_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint appeal_text_known check (field in ('appeal', 'reasons')),
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint appeal_text_key primary key (org_id, id, n),
  constraint appeal_text_of foreign key (org_id, id) references appeal
);

-- What ending a certificate hits: how many lines of the office are open, the last day on which one of them turns, a mark
-- that changes when they do, and the application that runs. It names no citizen.
create function withdrawal_hits(org uuid)
returns table (lines int, last_due_on date, lines_mark text, application_id uuid, application_status text)
language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() = 'decider' or (public.app_role() = 'office-manager' and org = public.app_id('org')) then
    return query select h.lines, h.last_due_on, h.lines_mark, a.id, a.status
      from (select count(*)::int as lines, max(c.line_due_on) as last_due_on,
          md5(coalesce(string_agg(c.line_id::text || c.line_due_on::text, ' ' order by c.line_id), '')) as lines_mark
        from public.caseload c
        where c.org_id = org and c.line_status = 'in-progress' and c.line_due_on > public.app_today()) h
      left join public.application a on a.org_id = org and a.decided_on is null and a.filed_on is not null;
  end if;
end $$;
drop function open_lines_of(uuid);

-- How many lines somebody of one's own office carries out, and the last day on which one turns: a count, for their manager.
create function lines_carried_by(person uuid) returns table (lines int, last_due_on date, lines_mark text)
language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() = 'office-manager' then
    return query select count(*)::int, max(s.due_on),
        md5(coalesce(string_agg(s.id::text || s.due_on::text, ' ' order by s.id), '')) from public.step s
      where s.org_id = public.app_id('org') and s.executor_id = person and s.service = 'outplacement'
        and s.status = 'in-progress' and s.due_on > public.app_today();
  end if;
end $$;
create index step_of_executor on step (executor_id) where executor_id is not null;

-- Another application of an office runs, also one that its body does not see yet.
create function runs_another_application(org uuid, besides uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.application a where a.org_id = org and a.id <> besides and a.decided_on is null);
end $$;

alter table finding enable row level security;
alter table finding_text enable row level security;
alter table departure enable row level security;
alter table appeal enable row level security;
alter table appeal_text enable row level security;

create policy finding_of_those_concerned on finding using (
  (org_id = app_id('org') and app_role() = 'office-manager')
  or app_role() in ('certification-secretariat', 'evaluator', 'decider', 'system'));
create policy finding_raised on finding as restrictive for insert
  with check (app_role() = 'system'
    or (raised_by = app_id('actor') and app_role() in ('office-manager', 'certification-secretariat', 'evaluator')));
create policy finding_text_of_those_concerned on finding_text using (
  exists (select from finding f where f.org_id = finding_text.org_id and f.id = finding_text.id));
create policy finding_text_by_its_writer on finding_text as restrictive for insert with check (written_by = app_id('actor'));
create policy departure_of_its_office on departure using (
  (org_id = app_id('org') and app_role() = 'office-manager') or app_role() = 'system');

-- Who evaluated or decided does not handle the appeal, whatever a query says.
create policy appeal_of_those_concerned on appeal using (
  (org_id = app_id('org') and app_role() = 'office-manager')
  or app_role() in ('certification-secretariat', 'evaluator', 'decider', 'system'));
create policy appeal_lodged_by_its_office on appeal as restrictive for insert with check (app_role() in ('office-manager', 'system'));
create policy appeal_handled_by_another on appeal as restrictive for update using (
  app_role() in ('office-manager', 'certification-secretariat', 'system')
  or (app_role() = 'decider' and contested_by <> app_id('actor') and evaluated_by is distinct from app_id('actor')));
create policy appeal_text_of_those_concerned on appeal_text using (
  exists (select from appeal a where a.org_id = appeal_text.org_id and a.id = appeal_text.id));
create policy appeal_text_by_its_writer on appeal_text as restrictive for insert with check (written_by = app_id('actor'));

-- A manager ends a consultant's place of the own office: not in the past, and nobody else's.
create policy staff_ended_by_its_manager on staff for update using (
  app_role() = 'office-manager' and org_id = app_id('org') and role = 'consultant')
  with check (ends_on >= app_today());
-- A manager sees no line, except those of the people that the departure names, while it is decided; and hands them over.
alter policy step_in_an_open_file on step using (
  citizen_id = app_id('citizen')
  or exists (select from opened o where o.citizen_id = step.citizen_id)
  or (app_role() = 'mediator' and lives_in_region(citizen_id))
  or (app_role() in ('intervention-adviser', 'intervention-secretariat') and service = 'outplacement')
  or app_role() = 'system'
  or (app_role() = 'office-manager' and org_id = app_id('org') and executor_id::text = any (app_known())));
drop policy step_changed_by_its_office on step;
create policy step_changed_by_its_office on step as restrictive for update
  using (app_role() in ('citizen', 'intervention-adviser', 'intervention-secretariat', 'system')
    or (app_role() in ('consultant', 'office-manager') and org_id = app_id('org')));
create function only_the_executor() returns trigger language plpgsql as $$
begin
  new.executor_id := old.executor_id;
  new.version := old.version;
  if new is distinct from old then
    raise exception 'a manager hands lines over, and changes nothing else of them' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger step_handed_over after update on step for each row
  when (app_role() = 'office-manager') execute function only_the_executor();

grant select, insert, update on finding, departure, appeal to waarborg_app;
grant select, insert on finding_text, appeal_text to waarborg_app;
grant update (ends_on) on staff to waarborg_app;
