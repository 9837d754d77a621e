-- Numbers of a procedure that its authority changes: written down, rehearsed, published by a second person (S-09).

create table value_change (
  org_id uuid not null constraint value_change_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  name text not null,
  value text not null,
  from_on date not null,
  status text not null,
  drafted_on date not null,
  drafted_by uuid not null,
  rehearsed_on date,
  rehearsed_by uuid,
  examined int,
  changed int,
  if_filed int,
  digest text,
  published_on date,
  published_by uuid,
  withdrawn_on date,
  withdrawn_by uuid,
  constraint value_change_key primary key (org_id, id),
  constraint value_change_four_eyes check (published_by is distinct from drafted_by or published_by is null),
  constraint value_change_ahead check (published_on is null or published_on < from_on)
);
-- Two that are published at the same moment for one day are one.
create unique index value_change_once_a_day on value_change (name, from_on) where status = 'published';

-- Why; `n` is the version of the change that the step made.
create table value_change_text (
  org_id uuid not null,
  id uuid not null,
  n int not null,
  field text not null constraint value_change_text_known check (field in ('reasons', 'withdrawal')),
  body text not null,
  written_on date not null,
  written_by uuid not null,
  constraint value_change_text_key primary key (org_id, id, n),
  constraint value_change_text_of foreign key (org_id, id) references value_change
);

alter table value_change enable row level security;
alter table value_change_text enable row level security;
-- What was published is law, and everybody may know it; the rest is its body's own.
create policy value_change_published_is_known on value_change for select using (
  published_on is not null or (org_id = app_id('org') and app_role() = 'policy-officer') or app_role() = 'system');
create policy value_change_written_by_its_body on value_change for insert with check (
  (org_id = app_id('org') and app_role() = 'policy-officer') or app_role() = 'system');
create policy value_change_decided_by_its_body on value_change for update using (
  (org_id = app_id('org') and app_role() = 'policy-officer') or app_role() = 'system');
create policy value_change_text_is_read_with_it on value_change_text for select using (
  exists (select from value_change v where v.org_id = value_change_text.org_id and v.id = value_change_text.id));
create policy value_change_text_by_its_body on value_change_text for insert with check (
  (app_role() = 'system' or (org_id = app_id('org') and app_role() = 'policy-officer')) and written_by = app_id('actor'));

-- A rehearsal looks at every file that was filed with the body, by its day alone; who has not filed yet is counted.
create function is_policy_of(authority text) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'policy-officer' and exists (select from public.organisation o
    where o.id = public.app_id('org') and o.kind = authority);
end $$;
create function filed_applications_after(org uuid, file uuid, most int) returns table (org_id uuid, id uuid, filed_first_on date)
language plpgsql stable parallel safe security definer as $$
begin
  if public.is_policy_of('certifying-body') then
    return query select a.org_id, a.id, a.filed_first_on from public.application a
      where a.decided_on is null and a.filed_first_on is not null and split_part(a.scheme, '/', 1) = 'certo' and (org is null or (a.org_id, a.id) > (org, file))
      order by a.org_id, a.id limit most;
  end if;
end $$;
create function applications_in_preparation() returns bigint
language plpgsql stable parallel safe security definer as $$
begin
  if not public.is_policy_of('certifying-body') then return 0; end if;
  return (select count(*) from public.application a where a.filed_first_on is null and a.decided_on is null
    and split_part(a.scheme, '/', 1) = 'certo');
end $$;

-- A rehearsal assesses every service: the authority's policy officers read what levels stand on, and change none of it.
create policy service_profile_rehearsed on service_profile for select using (is_policy_of('selection-authority'));
create policy track_certificate_rehearsed on track_certificate for select using (is_policy_of('selection-authority'));
create policy q_check_rehearsed on q_check for select using (is_policy_of('selection-authority'));

-- A file keeps the law of the day on which it was filed first, also when it is filed again completed (C-18).
alter table application add column filed_first_on date;

grant select, insert, update on value_change to waarborg_app;
grant select, insert on value_change_text to waarborg_app;
