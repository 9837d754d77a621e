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
revoke execute on function complaints_of_sender, is_followed_here, is_accused_here from public;
grant execute on function complaints_of_sender, is_followed_here, is_accused_here to waarborg_app;

alter table complaint enable row level security;
alter table complaint_text enable row level security;
alter table complainant enable row level security;
alter table complaint_file enable row level security;

-- The accused sees what is addressed to it or was shared with it; who complains, what they can name by number and code, as
-- does an officer whom they gave both.
create policy complaint_of_those_concerned on complaint using (
  app_role() = 'system'
  or (org_id = app_id('org') and app_role() = 'complaints-officer')
  or (about_org = app_id('org') and app_role() = 'office-manager' and (shared_on is not null or org_id = about_org))
  or (app_role() in ('complainant', 'complaints-officer') and follow_digest = any (app_known()))
  or is_followed_here(org_id, id));
create policy complaint_lodged on complaint as restrictive for insert with check (
  app_role() = 'system'
  or (app_role() = 'complainant' and id = app_id('actor') and channel = 'online')
  or (app_role() in ('complaints-officer', 'office-manager') and org_id = app_id('org') and channel <> 'online'));
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

-- Who complains writes in the chain of that complaint alone; the accused in that of one that was shared with it.
create function may_tell_of_complaint(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'complainant' then return record = public.app_id('actor');
    when 'office-manager' then return exists (select from public.complaint c
      where c.org_id = owner and c.id = record and c.about_org = public.app_id('org') and c.shared_on is not null);
    else return false;
  end case;
end $$;
revoke execute on function may_tell_of_complaint from public;
grant execute on function may_tell_of_complaint to waarborg_app;
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
