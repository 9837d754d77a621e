-- What comes in by post or mail: an application that the body's secretariat enters for its applicant, or another piece (C-19).

-- How, when and by whom something was entered on the applicant's behalf; the newest last.
alter table application add column entered jsonb not null default '[]';

-- A piece that came in, with its scan under the same id in the storage, filed with the organisation that it is from.
create table piece (
  org_id uuid not null constraint piece_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  about_id uuid,
  kind text not null constraint piece_kind_known check (kind in
    ('application', 'completion', 'vdab-list', 'hearing-answer', 'question', 'other')),
  channel text not null constraint piece_channel_known check (channel in ('post', 'mail')),
  received_on date not null,
  filed_on date not null,
  filed_by uuid not null,
  sha256 text not null,
  size int not null,
  media_type text not null,
  constraint piece_key primary key (org_id, id),
  constraint piece_about foreign key (org_id, about_id) references application,
  constraint piece_received_before_filed check (received_on <= filed_on)
);
create index piece_of_record on piece (org_id, about_id);

create table piece_text (
  org_id uuid not null,
  id uuid not null,
  subject text not null,
  file_name text not null,
  constraint piece_text_key primary key (org_id, id),
  constraint piece_text_of foreign key (org_id, id) references piece
);

-- Whether who asks takes in the paper of an organisation: the secretariat of the body to which its kind applies.
create function takes_in_for(org uuid) returns boolean
language sql stable parallel safe as $$
  select exists (select from public.organisation o where o.id = org and case public.app_role()
    when 'certification-secretariat' then o.kind = 'outplacement-office'
    when 'mandate-officer' then o.kind = 'career-centre'
    when 'selection-officer' then o.kind = 'federal-service'
    else false end)
$$;
-- Whether who asks reads what goes between an organisation and its body: the organisation's manager and the body.
create function corresponds_with(org uuid) returns boolean
language sql stable parallel safe as $$
  select public.app_role() = 'system' or (public.app_role() = 'office-manager' and org = public.app_id('org'))
    or exists (select from public.organisation o where o.id = org and public.is_body_of(case o.kind
      when 'outplacement-office' then 'certo'
      when 'career-centre' then 'career-guidance-mandate'
      when 'federal-service' then 'selection-level' end))
$$;

-- Begun by its office, or entered by the body whose it is to judge, in one's own name and filed at once.
drop policy application_begun_by_its_office on application;
create policy application_begun_or_entered on application as restrictive for insert with check (
  app_role() in ('office-manager', 'system')
  or (filed_on is not null and is_body_of(scheme) and takes_in_for(org_id) and entered -> 0 ->> 'by' = app_id('actor')::text));

alter table piece enable row level security;
alter table piece_text enable row level security;
-- For the organisation's own manager, and for the body of that scheme.
create policy piece_of_those_concerned on piece using (
  (org_id = app_id('org') and app_role() = 'office-manager') or is_body_of(scheme) or app_role() = 'system');
create policy piece_filed_by_the_secretariat on piece as restrictive for insert with check (
  app_role() = 'system' or (filed_by = app_id('actor') and takes_in_for(org_id)));
create policy piece_text_of_those_concerned on piece_text using (
  exists (select from piece p where p.org_id = piece_text.org_id and p.id = piece_text.id));
create policy piece_text_by_who_filed on piece_text as restrictive for insert with check (
  app_role() = 'system' or exists (select from piece p
    where p.org_id = piece_text.org_id and p.id = piece_text.id and p.filed_by = app_id('actor')));

-- Whose history may be written on by whom, with what a secretariat takes in: it names what it makes.
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
      or (public.app_role() <> 'mandate-officer'
        and (exists (select from public.finding f where f.org_id = owner and f.id = record)
          or exists (select from public.appeal l where l.org_id = owner and l.id = record)));
    when 'partner-desk' then return exists (select from public.application a
      where a.org_id = owner and a.id = record and a.admitted_on is not null and split_part(a.scheme, '/', 1) = 'certo');
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;

grant select, insert on piece, piece_text to waarborg_app;
