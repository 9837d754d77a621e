-- Lists of dismissed workers that come in from a spreadsheet: what was decided about an import, and beside it the rows as they were
-- read. Rows are personal data for a short time: they go with what became of them, at the latest on `erase_on` (ADR 0021).

create table worker_import (
  org_id uuid not null constraint worker_import_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  agreement_id uuid not null,
  status text not null,
  -- What each column of the file holds, by the name of a worker's field; null for what was not read.
  columns jsonb not null,
  rows int not null,
  good int not null,
  read_on date not null,
  read_by uuid not null,
  -- In whose name the workers are added, and until when what was read is kept.
  confirmed_by uuid,
  confirmed_role text,
  confirmed_org uuid,
  added int not null,
  ended_why text,
  erase_on date not null,
  constraint worker_import_key primary key (org_id, id),
  constraint worker_import_into foreign key (org_id, agreement_id) references agreement
);
create index worker_import_of_agreement on worker_import (org_id, agreement_id);
create index worker_import_at_work on worker_import (id) where status in ('running', 'stopping');

-- A row of the file as it was read. It is there before its import is: one that nobody keeps goes the same way as one that lapsed.
create table worker_import_row (
  org_id uuid not null,
  import_id uuid not null,
  -- Number of the row as a spreadsheet shows it.
  at int not null,
  agreement_id uuid not null,
  is_heading boolean not null,
  cells jsonb not null,
  -- The worker's row as the command takes it; null when it could not be made of the cells.
  worker jsonb,
  worker_id uuid,
  person_digest text,
  number_digest text,
  problems jsonb not null,
  is_good boolean not null generated always as (not is_heading and problems = '[]'::jsonb) stored,
  -- Which piece of the work it belongs to, once confirmed.
  chunk int,
  put_on date not null,
  constraint worker_import_row_key primary key (org_id, import_id, at),
  constraint worker_import_row_into foreign key (org_id, agreement_id) references agreement
);
create index worker_import_row_of_chunk on worker_import_row (org_id, import_id, chunk) where chunk is not null;

-- How far an import is: asked for every second while somebody waits, and so with one look at who asks.
create function worker_import_progress(org uuid, import uuid) returns table (good int, bad int, added int)
language plpgsql stable parallel safe security definer as $$
declare
  into_agreement uuid;
begin
  select i.agreement_id into into_agreement from public.worker_import i where i.org_id = org and i.id = import;
  if public.app_role() = 'system' or (org = public.app_id('org') and public.app_role() = 'office-manager')
    or public.is_own_agreement(org, into_agreement) then
    return query select count(*) filter (where r.is_good)::int, count(*) filter (where not r.is_good)::int,
        count(w.id) filter (where r.is_good)::int
      from public.worker_import_row r left join public.agreed_worker w on w.org_id = r.org_id and w.id = r.worker_id
      where r.org_id = org and r.import_id = import and not r.is_heading;
  end if;
end $$;
-- Whether somebody still has the place on a staff list in whose name an import works.
create function has_place(person uuid, org uuid, at_role text) returns boolean
language sql stable parallel safe as $$
  select exists (select from public.staff s where s.person_id = person and s.org_id = org and s.role = at_role
    and s.from_on <= public.app_today() and (s.ends_on is null or s.ends_on >= public.app_today()))
$$;
revoke execute on function worker_import_progress from public;
grant execute on function worker_import_progress to waarborg_app;

-- Whether an employer tells of its agreement, of a worker under it or of an import into it, also a new one that the command names.
create or replace function may_tell_of_agreement(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  if public.app_role() is distinct from 'employer' then return false; end if;
  return public.is_own_agreement(owner, record)
    or exists (select from public.agreed_worker w where w.org_id = owner and w.id = record
      and public.is_own_agreement(owner, w.agreement_id))
    or exists (select from public.worker_import i where i.org_id = owner and i.id = record
      and public.is_own_agreement(owner, i.agreement_id))
    or (record::text = any (public.app_known()) and public.agrees_with(owner)
      and not exists (select from public.journal j where j.owner_id = owner and j.record_id = record));
end $$;

alter table worker_import enable row level security;
alter table worker_import_row enable row level security;
create policy worker_import_of_both on worker_import for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
create policy worker_import_read on worker_import for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
create policy worker_import_changed on worker_import for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
create policy worker_import_row_of_both on worker_import_row using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_own_agreement(org_id, agreement_id));
grant select, insert, update on worker_import to waarborg_app;
grant select, insert, update, delete on worker_import_row to waarborg_app;
