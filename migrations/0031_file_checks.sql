-- File checks of career centres (V-07, V-08, V-09): a drawn sample held to the definition, and what follows.

create table file_check (
  org_id uuid not null constraint file_check_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  draw_id uuid not null constraint file_check_of_draw references draw (id) constraint file_check_once unique,
  guidances jsonb not null,
  status text not null,
  opened_on date not null,
  opened_by uuid not null,
  files_by date not null,
  delivered_on date,
  contacts jsonb not null,
  checkers jsonb not null,
  sent_on date,
  sent_by uuid,
  reply_by date,
  replied_on date,
  decided_on date,
  decided_by uuid,
  measure text,
  constraint file_check_key primary key (org_id, id),
  constraint file_check_decided check ((status = 'decided') = (decided_on is not null) and (decided_on is null) = (measure is null))
);

-- What was found of one guidance. Whose it is stands nowhere in it.
create table guidance_check (
  org_id uuid not null,
  id uuid not null,
  version int not null,
  check_id uuid not null,
  guidance_id uuid not null,
  criteria text not null,
  results jsonb not null,
  judged_on date,
  judged_by uuid,
  satisfaction text not null constraint guidance_check_satisfaction check (satisfaction in ('not-asked', 'asked', 'satisfied', 'not-satisfied')),
  asked_on date,
  answer_by date,
  answered_on date,
  answered_how text,
  digest text constraint guidance_check_digest unique,
  constraint guidance_check_key primary key (org_id, id),
  constraint guidance_check_once unique (org_id, check_id, guidance_id),
  constraint guidance_check_in foreign key (org_id, check_id) references file_check,
  constraint guidance_check_about foreign key (org_id, guidance_id) references voucher_guidance
);
-- Whom one may ask, with consent: given by the centre, and gone once the check is decided.
create table check_contact (
  org_id uuid not null,
  check_id uuid not null,
  guidance_id uuid not null,
  name text not null,
  email text,
  phone text,
  language text not null,
  consented_on date not null,
  constraint check_contact_key primary key (org_id, check_id, guidance_id),
  constraint check_contact_reachable check (email is not null or phone is not null)
);
-- Words: of the process, and beside each criterion what was seen and what there is to say. `n` is the version that they made.
create table check_text (
  org_id uuid not null,
  record_id uuid not null,
  n int not null,
  field text not null constraint check_text_field check (field in ('delivery', 'reply', 'grounds', 'evidence', 'remark')),
  about text not null,
  check_id uuid not null,
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint check_text_key primary key (org_id, record_id, n, field, about)
);
create table check_file (
  org_id uuid not null,
  check_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  scan text not null,
  added_on date not null,
  constraint check_file_key primary key (org_id, check_id, file_id)
);

-- Whether who asks is the manager of the centre, once its findings were sent to it.
create function was_sent_to_me(org uuid, asked uuid) returns boolean
language sql stable parallel safe as $$
  select public.app_role() = 'office-manager' and org = public.app_id('org') and exists (
    select from public.file_check f where f.org_id = org and f.id = asked and f.sent_on is not null)
$$;

create function file_check_stays() returns trigger language plpgsql as $$
begin
  if (new.org_id, new.id, new.scheme, new.draw_id, new.guidances, new.opened_on, new.opened_by, new.files_by)
      is distinct from (old.org_id, old.id, old.scheme, old.draw_id, old.guidances, old.opened_on, old.opened_by, old.files_by)
    or old.status = 'decided'
    or (old.sent_on is not null and (new.sent_on, new.sent_by, new.reply_by, new.checkers)
      is distinct from (old.sent_on, old.sent_by, old.reply_by, old.checkers))
    or not new.checkers @> old.checkers then
    raise exception 'what was written of a check stays' using errcode = '42501';
  end if;
  if public.app_role() = 'office-manager' and ((new.sent_on, new.sent_by, new.reply_by, new.checkers, new.decided_on, new.decided_by,
      new.measure) is distinct from (old.sent_on, old.sent_by, old.reply_by, old.checkers, old.decided_on, old.decided_by, old.measure)
    or new.status not in ('asked', 'checking', 'replied')) then
    raise exception 'a centre delivers, names whom to ask, and replies' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger file_check_stays before update on file_check for each row execute function file_check_stays();
create function guidance_check_stays() returns trigger language plpgsql as $$
begin
  if (new.org_id, new.id, new.check_id, new.guidance_id) is distinct from (old.org_id, old.id, old.check_id, old.guidance_id)
    or (old.answered_on is not null and (new.satisfaction, new.answered_on) is distinct from (old.satisfaction, old.answered_on))
    or exists (select from public.file_check f where f.org_id = old.org_id and f.id = old.check_id and f.sent_on is not null) then
    raise exception 'what was found stays once it was sent, and what a citizen said always' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger guidance_check_stays before update on guidance_check for each row execute function guidance_check_stays();

alter table file_check enable row level security;
alter table guidance_check enable row level security;
alter table check_contact enable row level security;
alter table check_text enable row level security;
alter table check_file enable row level security;

create policy file_check_of_those_concerned on file_check using (
  app_role() in ('mandate-officer', 'system') or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy file_check_opened on file_check as restrictive for insert with check (
  app_role() = 'system' or (app_role() = 'mandate-officer' and opened_by = app_id('actor') and status = 'asked'));
-- Who checked, or sent what was found, does not decide what follows.
create policy file_check_decided_by_another on file_check as restrictive for update using (true) with check (
  app_role() = 'system' or decided_by is null
  or (decided_by = app_id('actor') and sent_by <> app_id('actor') and not checkers ? app_id('actor')::text));

create policy guidance_check_of_those_concerned on guidance_check for select using (
  app_role() in ('mandate-officer', 'system') or was_sent_to_me(org_id, check_id));
create policy guidance_check_begun on guidance_check for insert with check (app_role() in ('mandate-officer', 'system'));
create policy guidance_check_judged on guidance_check for update using (app_role() in ('mandate-officer', 'system'));
create policy check_contact_of_those_concerned on check_contact for select using (
  app_role() in ('mandate-officer', 'system') or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy check_contact_given on check_contact for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy check_contact_forgotten on check_contact for delete using (app_role() in ('mandate-officer', 'system'));
create policy check_text_of_those_concerned on check_text for select using (
  app_role() in ('mandate-officer', 'system') or was_sent_to_me(org_id, check_id)
  or (field = 'delivery' and org_id = app_id('org') and app_role() = 'office-manager'));
create policy check_text_written on check_text for insert with check (
  app_role() = 'system' or (written_by = app_id('actor') and case when field in ('delivery', 'reply')
    then app_role() = 'office-manager' and org_id = app_id('org') else app_role() = 'mandate-officer' end));
create policy check_file_of_those_concerned on check_file for select using (
  app_role() in ('mandate-officer', 'system') or was_sent_to_me(org_id, check_id));
create policy check_file_sent on check_file for insert with check (
  app_role() = 'system' or was_sent_to_me(org_id, check_id));

-- The letters of a check are VDAB's too, beside those of mandates.
create policy letter_of_a_check on letter for select using (
  app_role() = 'mandate-officer' and exists (select from file_check f where f.org_id = letter.org_id and f.id = letter.about_id));

grant select, insert, update on file_check, guidance_check to waarborg_app;
grant select, insert on check_text, check_file to waarborg_app;
grant select, insert, delete on check_contact to waarborg_app;
