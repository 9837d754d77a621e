-- Samples that anybody can recompute, and the guidances with vouchers that files are drawn from (OURS-draw, ADR 0014).

-- A guidance with a voucher, as its centre registers it: whose it is, nobody here knows. The centre writes the code on its file.
create table voucher_guidance (
  org_id uuid not null constraint voucher_guidance_of references organisation,
  id uuid not null,
  version int not null,
  code text not null,
  cheque int not null constraint voucher_guidance_cheque check (cheque in (1, 2)),
  coach_id uuid not null constraint voucher_guidance_by references person,
  starts_on date not null,
  ended_on date,
  sessions int constraint voucher_guidance_sessions check (sessions between 0 and 99),
  constraint voucher_guidance_key primary key (org_id, id),
  constraint voucher_guidance_order check (starts_on <= ended_on)
);
create index voucher_guidance_ended on voucher_guidance (org_id, ended_on);

-- The sample that a seed gives of a list, as `kernel/draw.ts` and the published script have it.
create function draw_sample(items jsonb, size int, seed text) returns jsonb
language sql immutable parallel safe as $$
  select coalesce(jsonb_agg(item order by grp collate "C", lot collate "C"), '[]') from (
    select item, grp, lot, row_number() over (partition by grp order by lot collate "C") as place from (
      select item, case when position('/' in item) > 0 then split_part(item, '/', 1) else '' end as grp,
        encode(sha256(convert_to(seed || ':' || item, 'UTF8')), 'hex') as lot
      from jsonb_array_elements_text(items) as item) lots) placed where place <= size
$$;

-- A draw of an organisation's files: the commitment to a seed, then the list, then the seed and the sample that it gives. Nothing
-- that was written changes, and nothing is written out of its order: whatever wrote it.
create table draw (
  org_id uuid not null constraint draw_of references organisation,
  id uuid not null constraint draw_once unique,
  version int not null,
  scheme text not null,
  method text not null,
  subject text not null constraint draw_subject check (subject in ('guidance-files', 'selections')),
  from_on date not null,
  ends_on date not null,
  size int not null constraint draw_size check (size between 1 and 200),
  commitment text not null,
  status text not null,
  prepared_on date not null,
  prepared_by uuid not null,
  items jsonb not null default '[]',
  items_digest text,
  closed_on date,
  closed_by uuid,
  seed text,
  sample jsonb not null default '[]',
  revealed_on date,
  revealed_by uuid,
  abandoned_on date,
  abandoned_by uuid,
  constraint draw_key primary key (org_id, id),
  constraint draw_order check (from_on <= ends_on),
  constraint draw_in_order check ((items = '[]') = (closed_on is null) and (closed_on is null) = (items_digest is null)
    and (seed is null) = (revealed_on is null) and (seed is null or closed_on is not null)
    and (abandoned_on is null or closed_on is null)),
  constraint draw_by_status check (status = case when abandoned_on is not null then 'abandoned'
    when seed is not null then 'revealed' when closed_on is not null then 'closed' else 'prepared' end),
  constraint draw_seed_committed check (seed is null or encode(sha256(convert_to(seed, 'UTF8')), 'hex') = commitment),
  constraint draw_sample_of_seed check (sample =
    case when seed is null then '[]' else public.draw_sample(items, size, seed) end)
);
create index draw_by_day on draw (prepared_on desc, id);
-- The seed between its commitment and its showing, sealed under the installation's key.
create table draw_seed (
  org_id uuid not null,
  draw_id uuid not null,
  sealed bytea not null,
  constraint draw_seed_key primary key (org_id, draw_id),
  constraint draw_seed_of foreign key (org_id, draw_id) references draw
);
-- For which record an item of the list stands: for those concerned, and never published.
create table draw_item (
  org_id uuid not null,
  draw_id uuid not null,
  item text not null,
  record_id uuid not null,
  constraint draw_item_key primary key (org_id, draw_id, item),
  constraint draw_item_of foreign key (org_id, draw_id) references draw
);

create function draw_stays() returns trigger language plpgsql as $$
begin
  if (new.org_id, new.id, new.scheme, new.method, new.subject, new.from_on, new.ends_on, new.size, new.commitment,
      new.prepared_on, new.prepared_by)
      is distinct from (old.org_id, old.id, old.scheme, old.method, old.subject, old.from_on, old.ends_on, old.size,
      old.commitment, old.prepared_on, old.prepared_by)
    or (old.status <> 'prepared' and (new.items, new.items_digest, new.closed_on, new.closed_by)
      is distinct from (old.items, old.items_digest, old.closed_on, old.closed_by))
    or (old.status = 'prepared' and new.status = 'revealed')
    or old.status in ('revealed', 'abandoned') then
    raise exception 'what was written of a draw stays, and comes in its order' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger draw_stays before update on draw for each row execute function draw_stays();

-- Whether who asks draws for the body of a subject.
create function is_draw_body(subject text) returns boolean
language sql stable parallel safe as $$
  select case subject
    when 'guidance-files' then public.app_role() = 'mandate-officer'
    when 'selections' then public.app_role() in ('selection-officer', 'selection-checker')
    else false
  end
$$;
-- For whose manager, and for which body, it can be seen what the items of a draw stand for.
create function may_name_items(org uuid, draw uuid) returns boolean
language sql stable parallel safe as $$
  select exists (select from public.draw d where d.org_id = org and d.id = draw
    and (public.is_draw_body(d.subject) or (public.app_role() = 'office-manager' and org = public.app_id('org'))))
$$;

alter table voucher_guidance enable row level security;
alter table draw enable row level security;
alter table draw_seed enable row level security;
alter table draw_item enable row level security;

create policy voucher_guidance_of_those_concerned on voucher_guidance for select using (
  app_role() in ('mandate-officer', 'system') or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy voucher_guidance_registered on voucher_guidance for insert with check (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));
create policy voucher_guidance_ended_by_its_centre on voucher_guidance for update using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager'));

-- A draw is for everybody to read, also without a login.
create policy draw_for_everybody on draw for select using (true);
create policy draw_prepared on draw for insert with check (
  app_role() = 'system' or (is_draw_body(subject) and prepared_by = app_id('actor') and status = 'prepared'));
create policy draw_taken_on on draw for update using (app_role() = 'system' or is_draw_body(subject));
create policy draw_seed_of_the_body on draw_seed for select using (
  app_role() = 'system' or exists (select from draw d where d.org_id = draw_seed.org_id and d.id = draw_seed.draw_id
    and d.status <> 'prepared' and is_draw_body(d.subject)));
create policy draw_seed_sealed on draw_seed for insert with check (
  app_role() = 'system' or exists (select from draw d where d.org_id = draw_seed.org_id and d.id = draw_seed.draw_id
    and d.status = 'prepared' and is_draw_body(d.subject) and d.prepared_by = app_id('actor')));
create policy draw_item_of_those_concerned on draw_item for select using (
  app_role() = 'system' or may_name_items(org_id, draw_id));
create policy draw_item_of_the_list on draw_item for insert with check (
  app_role() = 'system' or exists (select from draw d where d.org_id = draw_item.org_id and d.id = draw_item.draw_id
    and d.status = 'closed' and d.items ? draw_item.item and d.closed_by = app_id('actor') and is_draw_body(d.subject)));

grant select, insert, update on voucher_guidance, draw to waarborg_app;
grant select, insert on draw_seed, draw_item to waarborg_app;
