-- The letters of a procedure as they were sent, filed with the organisation that they are about (C-19).
create table letter (
  org_id uuid not null constraint letter_of references organisation,
  -- The message that it was sent for; one in each language of who it went to.
  id uuid not null,
  language text not null,
  about_id uuid not null,
  topic text not null,
  made_on date not null,
  sha256 text not null,
  pdf bytea not null,
  constraint letter_key primary key (org_id, id, language)
);
create index letter_about on letter (org_id, about_id);
alter table letter enable row level security;
-- For the applicant, and for whoever acts for the body that wrote it.
create policy letter_of_those_concerned on letter using (
  app_role() = 'system'
  or (org_id = app_id('org') and app_role() = 'office-manager')
  or exists (select from application a where a.org_id = letter.org_id
    and (a.id = letter.about_id or a.certificate_id = letter.about_id) and is_body_of(a.scheme)));
create policy letter_filed_when_sent on letter as restrictive for insert with check (app_role() = 'system');
grant select, insert on letter to waarborg_app;

-- What lay in the envelope of a letter in the practice environment.
alter table demo_mail add column enclosed bytea;
