-- The yearly review of an organisation by its body, with the facts of that day (OURS-review).
create table review (
  org_id uuid not null constraint review_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  reviewed_on date not null,
  reviewed_by uuid not null,
  next_by date not null,
  conclusion text not null,
  warnings jsonb not null,
  facts jsonb not null,
  constraint review_key primary key (org_id, id)
);
create table review_text (
  org_id uuid not null,
  id uuid not null,
  body text not null,
  constraint review_text_key primary key (org_id, id),
  constraint review_text_of foreign key (org_id, id) references review
);
alter table review enable row level security;
alter table review_text enable row level security;
create policy review_of_those_concerned on review for select using (corresponds_with(org_id));
create policy review_recorded on review for insert with check (app_role() = 'system'
  or (app_role() in ('certification-secretariat', 'mandate-officer') and takes_in_for(org_id) and reviewed_by = app_id('actor')));
create policy review_text_of_those_concerned on review_text for select using (corresponds_with(org_id));
create policy review_text_recorded on review_text for insert with check (app_role() = 'system'
  or (app_role() in ('certification-secretariat', 'mandate-officer') and takes_in_for(org_id)));
grant select, insert on review, review_text to waarborg_app;

-- Complaints about an organisation as counts are made of them: no id, no word, nobody's name. An organisation's own manager is
-- told of those that are addressed to it or were shared with it, and of no other; its body of all.
create function complaints_about(org uuid) returns table (
  org_id uuid, received_on date, door text, status text, outcome text, answer_by date, ended_on date, is_own boolean, is_known boolean)
language plpgsql stable parallel safe security definer as $$
begin
  return query select c.about_org, c.received_on, c.door, c.status, c.outcome, c.answer_by, c.ended_on,
      c.org_id = c.about_org, c.shared_on is not null or c.org_id = c.about_org
    from public.complaint c
    where (org is null or c.about_org = org) and c.status <> 'forwarded'
      and case public.app_role()
        when 'office-manager' then c.about_org = public.app_id('org') and (c.shared_on is not null or c.org_id = c.about_org)
        when 'system' then true
        else public.corresponds_with(c.about_org) end;
end $$;
revoke execute on function complaints_about from public;
grant execute on function complaints_about to waarborg_app;
