-- The follow-up of career centres over their mandate (V-09, OURS-follow-up): contacts, visits, checks of the offer, information mails.

create table follow_up (
  org_id uuid not null constraint follow_up_of references organisation,
  id uuid not null,
  version int not null,
  what text not null constraint follow_up_what check (what in ('contact', 'visit', 'offer-check')),
  done_on date not null,
  recorded_on date not null,
  recorded_by uuid not null,
  is_correct boolean,
  constraint follow_up_key primary key (org_id, id),
  constraint follow_up_offer check ((what = 'offer-check') = (is_correct is not null))
);
create table follow_up_text (
  org_id uuid not null,
  id uuid not null,
  body text not null,
  written_by uuid not null,
  constraint follow_up_text_key primary key (org_id, id),
  constraint follow_up_text_of foreign key (org_id, id) references follow_up
);
-- An information mail, and the centres that it went to.
create table information (
  org_id uuid not null constraint information_by references organisation,
  id uuid not null constraint information_once unique,
  version int not null,
  sent_on date not null,
  sent_by uuid not null,
  centres jsonb not null,
  constraint information_key primary key (org_id, id)
);
create index information_to on information using gin (centres);
create table information_text (
  org_id uuid not null,
  id uuid not null,
  language text not null,
  subject text not null,
  body text not null,
  constraint information_text_key primary key (org_id, id, language),
  constraint information_text_of foreign key (org_id, id) references information
);

alter table follow_up enable row level security;
alter table follow_up_text enable row level security;
alter table information enable row level security;
alter table information_text enable row level security;

create policy follow_up_of_those_concerned on follow_up for select using (
  app_role() in ('mandate-officer', 'system') or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy follow_up_recorded on follow_up for insert with check (
  app_role() = 'system' or (app_role() = 'mandate-officer' and recorded_by = app_id('actor')));
create policy follow_up_text_of_those_concerned on follow_up_text for select using (
  app_role() in ('mandate-officer', 'system') or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy follow_up_text_written on follow_up_text for insert with check (
  app_role() = 'system' or (app_role() = 'mandate-officer' and written_by = app_id('actor')));
create policy information_of_those_concerned on information for select using (
  app_role() in ('mandate-officer', 'system') or (app_role() = 'office-manager' and centres ? app_id('org')::text));
create policy information_sent on information for insert with check (
  app_role() = 'system' or (app_role() = 'mandate-officer' and org_id = app_id('org') and sent_by = app_id('actor')));
create policy information_text_of_those_concerned on information_text for select using (
  exists (select from information i where i.org_id = information_text.org_id and i.id = information_text.id));
create policy information_text_written on information_text for insert with check (
  app_role() = 'system' or (app_role() = 'mandate-officer' and org_id = app_id('org')));

grant select, insert on follow_up, follow_up_text, information, information_text to waarborg_app;
