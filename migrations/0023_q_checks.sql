-- Q-checks of closed selections: which selections were closed, how those that were drawn were judged, and what the service says of it.
-- The score that counts for a level stays in `q_check`, written with the decision that makes a check final.

create table closed_selection (
  org_id uuid not null constraint closed_selection_of references organisation,
  id uuid not null,
  version int not null,
  code text not null constraint closed_selection_code check (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
  person_id uuid not null constraint closed_selection_by references person,
  closed_on date not null,
  noted_on date not null,
  noted_by uuid not null,
  constraint closed_selection_key primary key (org_id, id),
  constraint closed_selection_once unique (org_id, code)
);
create index closed_selection_by_day on closed_selection (org_id, closed_on);

create table selection_check (
  org_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  criteria text not null,
  selection_id uuid not null,
  person_id uuid not null constraint selection_check_about references person,
  closed_on date not null,
  status text not null,
  verdicts jsonb not null,
  score text not null,
  judged_on date not null,
  judged_by uuid not null constraint selection_check_not_by_who_ran_it check (judged_by <> person_id),
  answer_by date not null,
  answered_on date,
  finished_on date,
  finished_by uuid constraint selection_check_not_finished_by_who_ran_it check (finished_by <> person_id),
  q_check_id uuid,
  corrected_on date,
  constraint selection_check_key primary key (org_id, id),
  -- Two checkers at the same moment judge once.
  constraint selection_check_once unique (org_id, selection_id),
  constraint selection_check_of foreign key (org_id, selection_id) references closed_selection,
  constraint selection_check_counts foreign key (org_id, q_check_id) references q_check deferrable initially deferred,
  constraint selection_check_final check ((q_check_id is null) = (finished_on is null))
);

-- The remark on a criterion, the word of the service, and why a final check was corrected; `n` is the version that it came with.
create table selection_check_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint selection_check_text_field check (field in ('remark', 'answer', 'reasons')),
  criterion text not null default '',
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint selection_check_text_key primary key (org_id, id, n, field, criterion),
  constraint selection_check_text_of foreign key (org_id, id) references selection_check
);

-- Whether who asks has to do with the selections of a service: its manager, and DG R&O's officers and checkers.
create function follows_selections(org uuid) returns boolean
language sql stable parallel safe as $$
  select (org = public.app_id('org') and public.app_role() = 'office-manager')
    or public.app_role() in ('selection-officer', 'selection-checker', 'system')
$$;

alter table closed_selection enable row level security;
alter table selection_check enable row level security;
alter table selection_check_text enable row level security;

create policy closed_selection_of_those_concerned on closed_selection for select using (follows_selections(org_id));
create policy closed_selection_noted on closed_selection for insert with check (
  app_role() = 'system' or (app_role() = 'selection-officer' and noted_by = app_id('actor')));
create policy selection_check_of_those_concerned on selection_check for select using (follows_selections(org_id));
create policy selection_check_judged on selection_check for insert with check (
  app_role() = 'system' or (app_role() = 'selection-checker' and judged_by = app_id('actor')));
create policy selection_check_taken_on on selection_check for update using (
  app_role() in ('selection-checker', 'system') or (org_id = app_id('org') and app_role() = 'office-manager' and status = 'told'))
  with check (app_role() in ('selection-checker', 'system')
    or (org_id = app_id('org') and app_role() = 'office-manager' and status = 'answered'));
create policy selection_check_text_of_those_concerned on selection_check_text for select using (follows_selections(org_id));
create policy selection_check_text_written on selection_check_text for insert with check (app_role() = 'system'
  or (written_by = app_id('actor') and case field when 'answer' then org_id = app_id('org') and app_role() = 'office-manager'
    else app_role() = 'selection-checker' end));

-- Why a final check was corrected stands with the check; beside certificates nothing else is written here any more.
alter table selection_text drop constraint selection_text_about;
alter table selection_text add constraint selection_text_about check (about = 'certificate');
alter policy selection_text_of_those_concerned on selection_text using (
  (person_id = app_id('actor') and app_role() = 'selection-consultant')
  or (app_role() = 'office-manager' and is_of_my_service(person_id))
  or app_role() in ('selection-trainer', 'selection-officer', 'system'));
alter policy selection_text_by_who_decided on selection_text
  with check (written_by = app_id('actor') and app_role() in ('selection-trainer', 'system'));

grant select, insert on closed_selection, selection_check_text to waarborg_app;
grant select, insert, update on selection_check to waarborg_app;
