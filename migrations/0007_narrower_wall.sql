-- The second wall, narrower: what no page asks for, and a mistake in a query, a new page or an injected statement could.
-- Every policy here is restrictive: it only takes away from what the earlier ones let through.

-- What who asks can name beside themselves: keyed digests of who a citizen is, and the draft that they were handed.
create function app_known() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.known', true), ''), '.');

-- What few ask stands in functions, which cost nothing until they are called; they see past the policies.
-- A draft is for the citizen of the attestation that it follows; otherwise for who has the number that was typed. Only
-- where none was, for who has the name and birth date, or was handed the draft itself: an id alone opens nobody's number.
create function is_meant_for_me(org uuid, draft_id uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.draft d left join public.draft_text t on t.org_id = d.org_id and t.id = d.id
    where d.org_id = org and d.id = draft_id and case
      when d.follows_citizen is not null then d.follows_citizen = public.app_id('citizen')
      when t.number_digest is not null then t.number_digest = any (public.app_known())
        or exists (select from public.national_number n
          where n.digest = t.number_digest and n.citizen_id = public.app_id('citizen'))
      else t.name_digest = any (public.app_known()) or d.id::text = any (public.app_known()) end);
end $$;
-- Whose history may be written on by whom: the wall of the file itself.
create function may_tell_of(owner uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  case public.app_role()
    when 'consultant' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.org_id = public.app_id('org') and c.open_days @> public.app_today());
    when 'mediator' then return exists (select from public.citizen z
      where z.citizen_id = owner and z.region = nullif(current_setting('app.region', true), ''));
    when 'intervention-adviser' then return exists (select from public.caseload c
      where c.citizen_id = owner and c.purpose = 'outplacement');
    when 'citizen' then return public.is_meant_for_me(owner, record);
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;
create function is_of_another_office(citizen uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.attestation a
    where a.citizen_id = citizen and a.id = record and a.org_id is distinct from public.app_id('org'));
end $$;
create function concerns_outplacement(citizen uuid, record uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.step s where s.citizen_id = citizen and s.id = record and s.service = 'outplacement')
    or exists (select from public.attestation a where a.citizen_id = citizen and a.id = record);
end $$;

-- Files and their attestations are made by the citizen, or by the secretariat that has the paper. Nobody else opens one.
create policy citizen_made_by_itself on citizen as restrictive for insert
  with check (citizen_id = app_id('citizen') or app_role() in ('intervention-secretariat', 'system'));
create policy citizen_changed_by_itself on citizen as restrictive for update
  using (citizen_id = app_id('citizen') or app_role() in ('intervention-secretariat', 'system'));
create policy attestation_given_by_its_citizen on attestation as restrictive for insert
  with check (citizen_id = app_id('citizen') or app_role() in ('intervention-secretariat', 'system'));
create policy attestation_changed_by_its_citizen on attestation as restrictive for update
  using (citizen_id = app_id('citizen') or app_role() in ('intervention-secretariat', 'system'));
create policy number_of_oneself on national_number as restrictive
  using (app_role() <> 'citizen' or citizen_id = app_id('citizen') or digest = any (app_known()))
  with check (app_role() <> 'citizen' or (citizen_id = app_id('citizen') and digest = any (app_known())));

-- An office's list shows what is open today: the name of who withdrew, or whose days are over, is not theirs any more.
-- The days are the citizen's; an office keeps only its line in step.
create policy caseload_while_it_is_open on caseload as restrictive for select
  using (app_role() not in ('consultant', 'office-manager') or open_days @> app_today());
create policy caseload_opened_by_a_signature on caseload as restrictive for insert
  with check (citizen_id = app_id('citizen') or app_role() in ('intervention-secretariat', 'system'));
create policy caseload_kept_by_who_guides on caseload as restrictive for update
  using (app_role() in ('citizen', 'consultant', 'intervention-adviser', 'intervention-secretariat', 'system'));
create function only_a_signature() returns trigger language plpgsql as $$
begin
  if public.app_role() in ('consultant', 'intervention-adviser') then
    raise exception 'only a signature opens a file' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger caseload_days before update on caseload for each row
  when ((old.citizen_id, old.org_id, old.purpose, old.open_days)
    is distinct from (new.citizen_id, new.org_id, new.purpose, new.open_days))
  execute function only_a_signature();

-- A line is worked on by the office that registered it, also where another one may open the same file.
create policy step_registered_by_its_office on step as restrictive for insert
  with check (app_role() = 'system' or (app_role() = 'consultant' and org_id = app_id('org')));
create policy step_changed_by_its_office on step as restrictive for update
  using (app_role() in ('citizen', 'intervention-adviser', 'intervention-secretariat', 'system')
    or (app_role() = 'consultant' and org_id = app_id('org')));

-- Words: the secretariat has no file, only attestations; and an office has no attestation of another one.
create policy text_for_its_reader on record_text as restrictive for select
  using ((app_role() <> 'intervention-secretariat' or field = 'employer')
    and (app_role() <> 'consultant' or field <> 'employer' or not is_of_another_office(citizen_id, record_id)));
create policy text_of_who_may_tell on record_text as restrictive for insert
  with check (citizen_id = app_id('citizen') or exists (select from opened o where o.citizen_id = record_text.citizen_id)
    or may_tell_of(citizen_id, record_id));

-- A draft is not the citizen's to make, and only theirs to find when they can name it.
create policy draft_for_who_can_name_it on draft as restrictive
  using (app_role() <> 'citizen' or is_meant_for_me(org_id, id));
create policy draft_text_for_who_can_name_it on draft_text as restrictive
  using (app_role() <> 'citizen' or is_meant_for_me(org_id, id));
create policy draft_text_erased_by_the_house on draft_text as restrictive for delete using (app_role() = 'system');

-- The journal and its chains: in one's own name, capacity and organisation, on histories that are open to who writes.
alter table chain enable row level security;
create policy chain_of_who_may_tell on chain using (
  owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
  or exists (select from opened o where o.citizen_id = chain.owner_id) or may_tell_of(owner_id, record_id));
create policy journal_in_ones_own_capacity on journal as restrictive for insert with check (
  role = app_role() and org_id is not distinct from app_id('org')
  and (owner_id in (app_id('citizen'), app_id('org'), app_id('actor'))
    or exists (select from opened o where o.citizen_id = journal.owner_id) or may_tell_of(owner_id, record_id)));
create policy journal_for_its_reader on journal as restrictive for select using (
  app_role() <> 'office-manager'
  and (app_role() <> 'intervention-adviser' or concerns_outplacement(owner_id, record_id))
  and (app_role() <> 'consultant' or kind <> 'attestation' or not is_of_another_office(owner_id, record_id)));
create policy look_in_ones_own_capacity on look as restrictive for insert
  with check (role = app_role() and org_id is not distinct from app_id('org'));

-- Places, certificates and trainings are read by everybody, and given by nobody to themselves.
alter table staff enable row level security;
alter table organisation_fact enable row level security;
alter table person_fact enable row level security;
create policy staff_is_known on staff for select using (true);
create policy organisation_fact_is_known on organisation_fact for select using (true);
create policy person_fact_is_known on person_fact for select using (true);
create policy staff_named_by_who_administers on staff for insert with check (app_role() in ('administrator', 'system'));
create policy organisation_fact_noted on organisation_fact for insert with check (app_role() in ('administrator', 'system'));
create policy person_fact_noted on person_fact for insert with check (app_role() in ('administrator', 'system'));

-- Who loses a place on a staff list, or whose place changes, is out at once: no session of theirs stands in it.
create function place_has_changed() returns trigger language plpgsql as $$
begin
  update public.session set ended_at = now()
    where person_id = old.person_id and ended_at is null
      and actor ->> 'orgId' = old.org_id::text and actor ->> 'role' = old.role;
  return null;
end $$;
create trigger staff_place_changed after update or delete on staff
  for each row execute function place_has_changed();
