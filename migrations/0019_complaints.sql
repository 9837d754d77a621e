-- Complaints by citizens and employers, each at the door of one body, which is the owner of its history.

alter table organisation drop constraint organisation_kind;
alter table organisation add constraint organisation_kind check (kind in
  ('outplacement-office', 'career-centre', 'federal-service', 'public-employment-service', 'certifying-body',
   'selection-authority', 'platform', 'sector-federation', 'ombudsman'));
-- Who keeps which door, and who is a member of the federation whose ombudsman hears complaints about members only.
alter table organisation_fact drop constraint organisation_fact_known;
alter table organisation_fact add constraint organisation_fact_known check (fact in
  ('certificate', 'mandate', 'level', 'mlp-contract', 'financing-number', 'federgon-member', 'complaints-door'));

create table complaint (
  org_id uuid not null constraint complaint_at references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  door text not null constraint complaint_door check (door in ('vdab', 'federgon', 'centre', 'ombudsman', 'bosa')),
  about_org uuid not null constraint complaint_about references organisation,
  about_kind text not null,
  topic text not null,
  capacity text not null,
  channel text not null,
  facts_on date,
  received_on date not null,
  -- To which the age of the facts is counted: a complaint that was passed on came in earlier elsewhere.
  first_received_on date not null,
  consents boolean not null,
  follow_digest text not null constraint complaint_follow_once unique,
  follows_org uuid,
  follows uuid,
  status text not null,
  about_person uuid,
  receipt_by date not null,
  answer_by date not null,
  plain_answer_by date not null,
  receipt_on date,
  admitted_on date,
  drafter text,
  shared_on date,
  extended_on date,
  grounds jsonb not null,
  forwarded_to text,
  outcome text,
  ended_on date,
  ended_by uuid,
  constraint complaint_key primary key (org_id, id)
);
create index complaint_shared on complaint (about_org) where shared_on is not null;
create index complaint_by_term on complaint (org_id, (ended_on is not null), answer_by, id);
create index complaint_followed on complaint (follows_org, follows) where follows is not null;

create table complaint_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint complaint_text_known check (field in
    ('complaint', 'addition', 'summary', 'reaction', 'draft', 'return', 'reasons', 'answer')),
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint complaint_text_key primary key (org_id, id, n),
  constraint complaint_text_of foreign key (org_id, id) references complaint
);
-- Who complains stands apart: the accused reads it by consent only, and it can be erased without the complaint.
create table complainant (
  org_id uuid not null,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  address text,
  company text,
  language text not null,
  -- Keyed digest of where it came from online, so that a flood is seen; null when it was typed in for somebody.
  sender_digest text,
  constraint complainant_key primary key (org_id, id),
  constraint complainant_of foreign key (org_id, id) references complaint
);
create index complainant_sender on complainant (sender_digest) where sender_digest is not null;
create table complaint_file (
  org_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  file_name text not null,
  media_type text not null,
  size int not null,
  sha256 text not null,
  scan text not null,
  added_on date not null,
  constraint complaint_file_key primary key (org_id, id, file_id),
  constraint complaint_file_of foreign key (org_id, id) references complaint
);

-- How many complaints a sender filed today: a count, for who files another.
create function complaints_of_sender(digest text) returns int
language plpgsql stable parallel safe security definer as $$
begin
  if digest is null or public.app_role() is distinct from 'complainant' then return 0; end if;
  return (select count(*)::int from public.complainant k
    join public.complaint c on c.org_id = k.org_id and c.id = k.id
    where k.sender_digest = digest and c.received_on = public.app_today());
end $$;
-- Whether a complaint at one's own door follows this one: then its history is read there too.
create function is_followed_here(org uuid, complaint_id uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'complaints-officer' and exists (select from public.complaint n
    where n.follows_org = org and n.follows = complaint_id and n.org_id = public.app_id('org'));
end $$;
-- Whether who asks is the person that it is about, or works for the accused today; at the centre's own door everybody does.
create function is_accused_here(door text, about_org uuid, about_person uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() in ('complaints-officer', 'office-manager')
    and (about_person is not distinct from public.app_id('actor')
      or (public.app_role() = 'complaints-officer' and door <> 'centre' and exists (select from public.staff s
        where s.org_id = about_org and s.person_id = public.app_id('actor') and s.from_on <= public.app_today()
          and (s.ends_on is null or s.ends_on >= public.app_today()))));
end $$;
-- Whether somebody keeps a door today: its body, and at the centre's own door the accused.
create function keeps_door(org uuid, door text, about uuid) returns boolean
language sql stable parallel safe as $$
  select case when door = 'centre' then org = about else exists (select from public.organisation_fact f
    where f.org_id = org and f.fact = 'complaints-door' and f.code = door and f.from_on <= public.app_today()
      and (f.ends_on is null or f.ends_on >= public.app_today())) end
$$;
-- Whether a complaint to come is one that who asks has just passed on: from the own door to the one that it names.
create function is_passed_on(org uuid, to_door text, about uuid, from_org uuid, from_id uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() in ('complaints-officer', 'office-manager') and exists (select from public.complaint a
    where a.org_id = public.app_id('org') and a.org_id = from_org and a.id = from_id and a.status = 'forwarded'
      and a.forwarded_to = to_door and a.about_org = about and a.ended_by = public.app_id('actor')
      and public.keeps_door(org, to_door, about));
end $$;
-- Takes along what a complaint that was passed on is made of: its words in one piece, who complains, and the files. It is
-- no other sender's, so that it counts for no flood.
create function pass_on_complaint(from_org uuid, from_id uuid, to_org uuid, to_id uuid) returns void
language plpgsql security definer as $$
begin
  if not exists (select from public.complaint c where c.org_id = to_org and c.id = to_id
      and public.is_passed_on(c.org_id, c.door, c.about_org, c.follows_org, c.follows)
      and c.follows_org = from_org and c.follows = from_id) then
    raise exception 'only what was passed on is taken along' using errcode = '42501';
  end if;
  insert into public.complaint_text (org_id, id, n, field, body, written_on, written_by)
    select to_org, to_id, 1, 'complaint', string_agg(t.body, E'\n\n' order by t.n), min(t.written_on),
      (array_agg(t.written_by order by t.n))[1]
    from public.complaint_text t where t.org_id = from_org and t.id = from_id and t.field in ('complaint', 'addition');
  insert into public.complainant (org_id, id, name, email, phone, address, company, language)
    select to_org, to_id, k.name, k.email, k.phone, k.address, k.company, k.language
    from public.complainant k where k.org_id = from_org and k.id = from_id;
  insert into public.complaint_file (org_id, id, file_id, file_name, media_type, size, sha256, scan, added_on)
    select to_org, to_id, f.file_id, f.file_name, f.media_type, f.size, f.sha256, f.scan, f.added_on
    from public.complaint_file f where f.org_id = from_org and f.id = from_id;
end $$;
revoke execute on function complaints_of_sender, is_followed_here, is_accused_here, is_passed_on, pass_on_complaint from public;
grant execute on function complaints_of_sender, is_followed_here, is_accused_here, is_passed_on, pass_on_complaint to waarborg_app;

alter table complaint enable row level security;
alter table complaint_text enable row level security;
alter table complainant enable row level security;
alter table complaint_file enable row level security;

-- The accused sees what is addressed to it or was shared with it; who complains, what they can name by number and code, as
-- does an officer whom they gave both; and who passes a complaint on, what it becomes, as long as they name it.
create policy complaint_of_those_concerned on complaint using (
  app_role() = 'system'
  or (org_id = app_id('org') and app_role() = 'complaints-officer')
  or (about_org = app_id('org') and app_role() = 'office-manager' and (shared_on is not null or org_id = about_org))
  or (app_role() in ('complainant', 'complaints-officer') and follow_digest = any (app_known()))
  or is_followed_here(org_id, id)
  or (id::text = any (app_known()) and is_passed_on(org_id, door, about_org, follows_org, follows)));
create policy complaint_lodged on complaint as restrictive for insert with check (
  app_role() = 'system'
  or (app_role() = 'complainant' and id = app_id('actor') and channel = 'online')
  or (app_role() in ('complaints-officer', 'office-manager') and org_id = app_id('org') and channel <> 'online')
  or is_passed_on(org_id, door, about_org, follows_org, follows));
-- Whom it is about handles nothing of it, whatever a query says; the next door only reads.
create policy complaint_handled_by_another on complaint as restrictive for update using (
  app_role() in ('system', 'complainant')
  or (app_role() = 'complaints-officer' and org_id = app_id('org') and about_person is distinct from app_id('actor'))
  or (app_role() = 'office-manager' and about_org = app_id('org')
    and (org_id <> about_org or about_person is distinct from app_id('actor'))))
  with check (true);

create policy complaint_text_of_those_concerned on complaint_text using (
  exists (select from complaint c where c.org_id = complaint_text.org_id and c.id = complaint_text.id and (
    app_role() = 'system'
    or ((app_role() = 'complaints-officer' or c.org_id = app_id('org')) and not is_accused_here(c.door, c.about_org, c.about_person))
    or (app_role() = 'complainant' and field in ('complaint', 'addition', 'reasons', 'answer'))
    or (app_role() = 'office-manager' and (field in ('summary', 'reaction', 'draft', 'return', 'answer')
      or (c.consents and field in ('complaint', 'addition')))))));
create policy complaint_text_by_its_writer on complaint_text as restrictive for insert with check (written_by = app_id('actor'));
create policy complainant_of_those_concerned on complainant using (
  exists (select from complaint c where c.org_id = complainant.org_id and c.id = complainant.id
    and (app_role() <> 'office-manager' or c.consents or c.org_id = app_id('org'))
    and not (c.org_id = app_id('org') and is_accused_here(c.door, c.about_org, c.about_person))));
create policy complaint_file_of_those_concerned on complaint_file using (
  exists (select from complaint c where c.org_id = complaint_file.org_id and c.id = complaint_file.id
    and (app_role() <> 'office-manager' or c.consents or c.org_id = app_id('org'))
    and not (c.org_id = app_id('org') and is_accused_here(c.door, c.about_org, c.about_person))));

-- Who complains writes in the chain of that complaint alone; the accused in that of one that was shared with it; and who
-- passed one on begins the chain of what it becomes, at the door that it names.
create function begins_elsewhere(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return record::text = any (public.app_known()) and exists (select from public.complaint a
    where a.org_id = public.app_id('org') and a.status = 'forwarded' and a.ended_by = public.app_id('actor')
      and a.ended_on = public.app_today() and public.keeps_door(owner, a.forwarded_to, a.about_org)
      and not exists (select from public.journal j where j.owner_id = owner and j.record_id = record));
end $$;
create function may_tell_of_complaint(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'complainant' then return record = public.app_id('actor');
    when 'office-manager' then return public.begins_elsewhere(owner, record) or exists (select from public.complaint c
      where c.org_id = owner and c.id = record and c.about_org = public.app_id('org') and c.shared_on is not null);
    when 'complaints-officer' then return public.begins_elsewhere(owner, record);
    else return false;
  end case;
end $$;
revoke execute on function begins_elsewhere, may_tell_of_complaint from public;
grant execute on function begins_elsewhere, may_tell_of_complaint to waarborg_app;
alter policy chain_of_who_may_tell on chain using (
  owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
  or exists (select from opened o where o.citizen_id = chain.owner_id) or may_tell_of(owner_id, record_id)
  or may_tell_of_selection(owner_id) or may_tell_of_complaint(owner_id, record_id));
alter policy journal_in_ones_own_capacity on journal with check (
  role = app_role() and org_id is not distinct from app_id('org')
  and (owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
    or exists (select from opened o where o.citizen_id = journal.owner_id) or may_tell_of(owner_id, record_id)
    or may_tell_of_selection(owner_id) or may_tell_of_complaint(owner_id, record_id)));

grant select, insert, update on complaint to waarborg_app;
grant select, insert on complaint_text, complainant, complaint_file to waarborg_app;
