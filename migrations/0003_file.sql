-- The citizen's file, kept up to date: who may write for which audience, and what the journal tells to whom.

-- A section of which a file has one (the portrait's contact) stands there once, also when two people begin it at once.
alter table entry add column once boolean not null default false;
create unique index entry_once on entry (citizen_id, section) where once and removed_on is null;

-- Reading is as it was; writing is narrower: only VDAB writes for VDAB, only professionals write what is internal.
create policy entry_written_for_its_audience on entry as restrictive for insert
  with check (audience = 'file' or app_role() in ('mediator', 'system') or (audience = 'internal' and app_role() = 'consultant'));
create policy entry_changed_for_its_audience on entry as restrictive for update
  with check (audience = 'file' or app_role() in ('mediator', 'system') or (audience = 'internal' and app_role() = 'consultant'));
create policy text_written_for_its_audience on record_text as restrictive for insert
  with check (audience = 'file' or app_role() in ('mediator', 'system') or (audience = 'internal' and app_role() = 'consultant'));

-- The journal's facts hold an entry's codes: whoever may not see the entry may not read them there either.
create function told_to(facts jsonb) returns text language sql immutable parallel safe
  return coalesce(facts -> 0 ->> 'audience', 'file');
create policy journal_of_what_one_may_see on journal as restrictive for select using (
  kind <> 'entry'
  or told_to(facts) = 'file'
  or app_role() in ('mediator', 'system')
  or (told_to(facts) = 'vdab' and app_role() = 'citizen')
  or (told_to(facts) = 'internal' and (app_role() = 'consultant' or current_setting('app.purpose', true) = 'download')));

-- Everyone sees what they looked at themselves: the files one opened lately.
create policy look_of_the_looker on look for select using (actor_id = app_id('actor'));
