-- Employment cells: who guides which cell, when it is counted, and what was counted. The figures stand in a table of their own,
-- which only the certifying body reads (C-09, ADR 0015): who hands them in writes them there and reads them nowhere.

create table employment_cell (
  org_id uuid not null constraint employment_cell_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  company_number text not null constraint employment_cell_company check (company_number ~ '^[01][0-9]{9}$'),
  started_on date not null,
  count_on date not null,
  deliver_by date not null,
  registered_on date not null,
  registered_by uuid not null,
  delivered_on date,
  delivered_by uuid,
  channel text constraint employment_cell_channel check (channel in ('online', 'post', 'mail')),
  asked_again_on date,
  closed_on date,
  constraint employment_cell_key primary key (org_id, id),
  constraint employment_cell_order check (started_on <= count_on and count_on <= deliver_by)
);
-- Two who note the same cell at the same moment note one.
create unique index employment_cell_once on employment_cell (org_id, company_number, started_on) where status <> 'closed';

-- What was counted, each time that it was handed in: `n` is the version that this made. The newest holds.
create table employment_cell_figure (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  guided int not null,
  at_work int not null,
  not_available int not null,
  other int not null,
  constraint employment_cell_figure_key primary key (org_id, id, n),
  constraint employment_cell_figure_of foreign key (org_id, id) references employment_cell,
  constraint employment_cell_figure_adds_up check (
    guided = at_work + not_available + other and at_work >= 0 and not_available >= 0 and other >= 0)
);
-- The name of the company, and why the body asked again or closed it.
create table employment_cell_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint employment_cell_text_field check (field in ('company', 'reasons')),
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint employment_cell_text_key primary key (org_id, id, n, field),
  constraint employment_cell_text_of foreign key (org_id, id) references employment_cell
);

-- Whether who asks acts for the certifying body.
create function is_certifying_body() returns boolean
language sql stable parallel safe as $$
  select public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
$$;

alter table employment_cell enable row level security;
alter table employment_cell_figure enable row level security;
alter table employment_cell_text enable row level security;

create policy employment_cell_of_those_concerned on employment_cell for select using (
  app_role() = 'system' or is_certifying_body() or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy employment_cell_noted on employment_cell for insert with check (
  app_role() = 'system' or (registered_by = app_id('actor') and takes_in_for(org_id)));
create policy employment_cell_changed on employment_cell for update using (
  app_role() in ('system', 'certification-secretariat') or (org_id = app_id('org') and app_role() = 'office-manager'));

create policy employment_cell_figure_for_the_body on employment_cell_figure for select using (
  app_role() = 'system' or is_certifying_body());
create policy employment_cell_figure_handed_in on employment_cell_figure for insert with check (
  app_role() in ('system', 'certification-secretariat') or (org_id = app_id('org') and app_role() = 'office-manager'));

create policy employment_cell_text_of_those_concerned on employment_cell_text for select using (
  app_role() = 'system' or is_certifying_body() or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy employment_cell_text_by_the_body on employment_cell_text for insert with check (
  app_role() = 'system' or (written_by = app_id('actor') and app_role() = 'certification-secretariat'));

grant select, insert, update on employment_cell to waarborg_app;
grant select, insert on employment_cell_figure, employment_cell_text to waarborg_app;
