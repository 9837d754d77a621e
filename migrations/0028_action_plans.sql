-- Action plans: a version is a record of its own, so that a changed plan never replaces an earlier one (M-11, M-12).

create table action_plan (
  citizen_id uuid not null,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null constraint action_plan_status check (status in ('draft', 'shared', 'agreed')),
  org_id uuid not null,
  programme_id uuid not null,
  -- 0 for a draft; the versions that were shared count from 1.
  n int not null,
  form text not null constraint action_plan_form check (form in ('individual', 'group', 'both')),
  support boolean not null,
  steps jsonb not null,
  written_on date not null,
  written_by uuid not null,
  shared_on date,
  shared_by uuid,
  document_id uuid,
  agreed_on date,
  constraint action_plan_key primary key (citizen_id, id),
  constraint action_plan_in foreign key (citizen_id, programme_id) references programme,
  -- A version that was shared has its document, made and kept by the same decision.
  constraint action_plan_document foreign key (citizen_id, document_id) references document,
  constraint action_plan_shared check ((status = 'draft') = (n = 0)
    and (n = 0) = (shared_on is null) and (n = 0) = (shared_by is null) and (n = 0) = (document_id is null)),
  constraint action_plan_agreed check ((status = 'agreed') = (agreed_on is not null))
);
-- A programme has one draft, and one version by each number: of two who share at once, one is told that it changed.
create unique index action_plan_one_draft on action_plan (citizen_id, programme_id) where status = 'draft';
create unique index action_plan_number on action_plan (citizen_id, programme_id, n) where n > 0;

-- The words of a plan, under the version of the record that they came with: what was typed before stays.
create table action_plan_text (
  citizen_id uuid not null,
  plan_id uuid not null,
  n int not null,
  words jsonb not null,
  written_on date not null,
  written_by uuid not null,
  constraint action_plan_text_key primary key (citizen_id, plan_id, n),
  constraint action_plan_text_of foreign key (citizen_id, plan_id) references action_plan
);

-- Whether a plan is one of one's own office.
create function plans_here(citizen uuid, record uuid) returns boolean language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.action_plan p
    where p.citizen_id = citizen and p.id = record and p.org_id = public.app_id('org'));
end $$;
-- Whether a plan was shared: the words of a draft are their writers' until then.
create function is_shared_plan(citizen uuid, plan uuid) returns boolean language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.action_plan p where p.citizen_id = citizen and p.id = plan and p.status <> 'draft');
end $$;
revoke execute on function plans_here, is_shared_plan from public;
grant execute on function plans_here, is_shared_plan to waarborg_app;

alter table action_plan enable row level security;
alter table action_plan_text enable row level security;

-- The consultants of the office that guides, while its attestation opens the file; the citizen what was shared with them, and in
-- the download the draft too. Nobody else has a row.
create policy action_plan_of_those_in_it on action_plan using (
  app_role() = 'system'
  or (citizen_id = app_id('citizen') and (status <> 'draft' or current_setting('app.purpose', true) = 'download'))
  or (org_id = app_id('org') and exists (select from opened o where o.citizen_id = action_plan.citizen_id)));
create policy action_plan_written_by_its_office on action_plan as restrictive for insert with check (app_role() in ('consultant', 'system'));
create policy action_plan_changed_by_those_in_it on action_plan as restrictive for update using (
  app_role() in ('consultant', 'system') or (app_role() = 'citizen' and status = 'shared'))
  with check (app_role() in ('consultant', 'system') or (app_role() = 'citizen' and status = 'agreed'));
create policy action_plan_text_of_those_in_it on action_plan_text for select using (
  app_role() = 'system'
  or (citizen_id = app_id('citizen')
    and (is_shared_plan(citizen_id, plan_id) or current_setting('app.purpose', true) = 'download'))
  or (plans_here(citizen_id, plan_id) and exists (select from opened o where o.citizen_id = action_plan_text.citizen_id)));
create policy action_plan_text_by_its_office on action_plan_text for insert with check (
  app_role() = 'system'
  or (app_role() = 'consultant' and written_by = app_id('actor')
    and exists (select from opened o where o.citizen_id = action_plan_text.citizen_id)));

-- Their decisions are read by the same, and by who watches over the journal of the own body.
create policy journal_of_plans_for_those_in_it on journal as restrictive for select using (
  kind <> 'action_plan'
  or app_role() in ('system', 'data-protection-officer') or owner_id = app_id('citizen')
  or (app_role() = 'consultant' and plans_here(owner_id, record_id)));

grant select, insert, update on action_plan to waarborg_app;
grant select, insert on action_plan_text to waarborg_app;
