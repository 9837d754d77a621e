-- The competence test: a bank of questions with their keys, sittings with seats, and the attempts of candidates. Bank,
-- sittings and extra time are the body's, a seat is of the office that the candidate works for, an attempt the candidate's.

create table question (
  org_id uuid not null constraint question_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  topic text not null,
  -- The version of the question that is drawn today, and how often the key of any version was corrected.
  edition int not null,
  keys int not null,
  withdrawn jsonb not null,
  constraint question_record_key primary key (org_id, id)
);
-- What a version asks. Nothing here is ever updated: a changed question is a new version (OURS-exam-key).
create table question_text (
  org_id uuid not null,
  id uuid not null,
  edition int not null,
  language text not null,
  stem text not null,
  options jsonb not null,
  constraint question_text_key primary key (org_id, id, edition, language),
  constraint question_text_of foreign key (org_id, id) references question
);
-- What of a version is right; the last `n` holds.
create table question_key (
  org_id uuid not null,
  id uuid not null,
  edition int not null,
  n int not null,
  correct jsonb not null,
  is_withdrawn boolean not null,
  reason text,
  written_on date not null,
  written_by uuid not null,
  constraint question_key_key primary key (org_id, id, edition, n),
  constraint question_key_of foreign key (org_id, id) references question
);

-- Instants are kept as ISO text in UTC, which sorts as they follow each other.
create table sitting (
  org_id uuid not null constraint sitting_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  opens_at text not null,
  closes_at text not null,
  languages jsonb not null,
  minutes int not null,
  questions int not null,
  seats int not null,
  constraint sitting_key primary key (org_id, id),
  constraint sitting_order check (opens_at < closes_at)
);

create table seat (
  org_id uuid not null constraint seat_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  body_id uuid not null,
  sitting_id uuid not null,
  person_id uuid not null constraint seat_for references person,
  place int not null,
  enrolled_on date not null,
  enrolled_by uuid not null,
  withdrawn_on date,
  constraint seat_key primary key (org_id, id),
  constraint seat_in foreign key (body_id, sitting_id) references sitting
);
-- Two who want the last seat at the same moment: the second finds this key, and no lock (OURS-exam-seats).
create unique index seat_place_once on seat (sitting_id, place) where status = 'enrolled';
create unique index seat_person_once on seat (sitting_id, person_id) where status = 'enrolled';
create index seat_of_person on seat (person_id);

create table attempt (
  person_id uuid not null constraint attempt_of references person,
  id uuid not null,
  version int not null,
  scheme text not null,
  body_id uuid not null,
  sitting_id uuid not null,
  seat_id uuid not null constraint attempt_of_its_seat unique,
  language text not null,
  seed text not null,
  questions jsonb not null,
  began_on date not null,
  began_at text not null,
  ends_at text not null,
  handed_in_at text,
  marked_on date,
  points int,
  out_of int,
  passed boolean,
  topics jsonb not null,
  marked_keys int,
  constraint attempt_key primary key (person_id, id)
);
create index attempt_of_sitting on attempt (sitting_id);

-- What somebody ticked: personal data of the candidate, saved per answer in one statement beside the journal.
create table answer (
  person_id uuid not null,
  attempt_id uuid not null,
  question_id uuid not null,
  chosen jsonb not null,
  saved_at text not null,
  constraint answer_key primary key (person_id, attempt_id, question_id),
  constraint answer_of foreign key (person_id, attempt_id) references attempt
);

create table accommodation (
  org_id uuid not null constraint accommodation_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  status text not null,
  person_id uuid not null constraint accommodation_for references person,
  percent int not null,
  minutes int not null,
  granted_on date not null,
  granted_by uuid not null,
  ended_on date,
  constraint accommodation_key primary key (org_id, id)
);
create unique index accommodation_once on accommodation (org_id, person_id) where status = 'granted';
-- Why: the secretariat's to read, and nobody else's (OURS-exam-time).
create table accommodation_text (
  org_id uuid not null,
  id uuid not null,
  body text not null,
  constraint accommodation_text_key primary key (org_id, id),
  constraint accommodation_text_of foreign key (org_id, id) references accommodation
);

-- The seats that are free: numbers only, since whose the others are is not everybody's to know.
create function free_places(of_sitting uuid) returns int[] language plpgsql stable parallel safe security definer as $$
begin
  return coalesce((select array_agg(n order by n) from public.sitting s, generate_series(1, s.seats) n
    where s.id = of_sitting and not exists (select from public.seat t
      where t.sitting_id = s.id and t.place = n and t.status = 'enrolled')), '{}');
end $$;
-- What an office manager hears of a colleague's attempt: that it began, ended, passed or not, and nothing more.
create function outcome_of(of_seat uuid) returns table (ends_at text, handed_in_at text, passed boolean)
language plpgsql stable parallel safe security definer as $$
begin
  return query select a.ends_at, a.handed_in_at, a.passed from public.attempt a
    join public.seat t on t.id = a.seat_id where a.seat_id = of_seat and (a.person_id = public.app_id('actor')
      or (t.org_id = public.app_id('org') and public.app_role() = 'office-manager')
      or public.app_role() in ('certification-secretariat', 'system'));
end $$;
-- When somebody of one's own office sat the test, for the rule on sitting again.
create function attempts_of(person uuid) returns table (began_on date, passed boolean)
language plpgsql stable parallel safe security definer as $$
begin
  return query select a.began_on, coalesce(a.passed, false) from public.attempt a where a.person_id = person and (
    person = public.app_id('actor') or public.app_role() in ('certification-secretariat', 'system')
    or (public.app_role() in ('office-manager', 'consultant') and exists (select from public.staff w
      where w.person_id = person and w.org_id = public.app_id('org'))));
end $$;
-- How much longer somebody gets: the candidate's to use when beginning, without the reason.
create function extra_time_of(person uuid) returns table (percent int, minutes int)
language plpgsql stable parallel safe security definer as $$
begin
  return query select a.percent, a.minutes from public.accommodation a
    where a.person_id = person and a.status = 'granted' and person = public.app_id('actor');
end $$;
create function was_asked(asked uuid, its_edition int) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return exists (select from public.attempt a where a.person_id = public.app_id('actor')
    and a.questions @> jsonb_build_array(jsonb_build_object('id', asked, 'edition', its_edition)));
end $$;

alter table question enable row level security;
alter table question_text enable row level security;
alter table question_key enable row level security;
alter table sitting enable row level security;
alter table seat enable row level security;
alter table attempt enable row level security;
alter table answer enable row level security;
alter table accommodation enable row level security;
alter table accommodation_text enable row level security;

-- Which questions there are tells nothing; what they ask is read by whom they were put to, and the key by no candidate.
create policy question_is_known on question for select
  using (app_role() in ('consultant', 'certification-secretariat', 'system'));
create policy question_kept_by_the_body on question for insert
  with check (org_id = app_id('org') and app_role() = 'certification-secretariat');
create policy question_changed_by_the_body on question for update
  using (org_id = app_id('org') and app_role() = 'certification-secretariat');
create policy question_text_of_whom_it_was_put_to on question_text for select using (
  (org_id = app_id('org') and app_role() = 'certification-secretariat') or app_role() = 'system'
  or (app_role() = 'consultant' and was_asked(id, edition)));
create policy question_text_by_the_body on question_text for insert
  with check (org_id = app_id('org') and app_role() = 'certification-secretariat');
create policy question_key_of_the_body on question_key for select
  using ((org_id = app_id('org') and app_role() = 'certification-secretariat') or app_role() = 'system');
create policy question_key_by_the_body on question_key for insert with check (
  org_id = app_id('org') and app_role() = 'certification-secretariat' and written_by = app_id('actor'));

create policy sitting_is_announced on sitting for select
  using (app_role() in ('consultant', 'office-manager', 'certification-secretariat', 'system'));
create policy sitting_planned_by_the_body on sitting for insert
  with check (org_id = app_id('org') and app_role() = 'certification-secretariat');
create policy sitting_changed_by_the_body on sitting for update
  using (org_id = app_id('org') and app_role() = 'certification-secretariat');

-- A seat: its candidate's, the manager's of the office, and the body's to read.
create policy seat_of_those_concerned on seat for select using (
  person_id = app_id('actor') or (org_id = app_id('org') and app_role() = 'office-manager')
  or (body_id = app_id('org') and app_role() = 'certification-secretariat') or app_role() = 'system');
create policy seat_taken_by_its_office on seat for insert with check (org_id = app_id('org')
  and (app_role() = 'office-manager' or (app_role() = 'consultant' and person_id = app_id('actor'))));
create policy seat_given_up_by_its_office on seat for update using (org_id = app_id('org')
  and (app_role() = 'office-manager' or (app_role() = 'consultant' and person_id = app_id('actor'))));

-- An attempt and its answers: the candidate's own; the body's secretariat reads them; the house marks.
create policy attempt_of_its_candidate on attempt for select using (
  (person_id = app_id('actor') and app_role() = 'consultant')
  or (body_id = app_id('org') and app_role() = 'certification-secretariat') or app_role() = 'system');
create policy attempt_begun_by_its_candidate on attempt for insert
  with check (person_id = app_id('actor') and app_role() = 'consultant' and passed is null);
create policy attempt_carried_on on attempt for update
  using ((person_id = app_id('actor') and app_role() = 'consultant') or app_role() = 'system');
create function only_the_house_marks() returns trigger language plpgsql as $$
begin
  if public.app_role() is distinct from 'system' then
    raise exception 'only the house marks, and nobody moves the end' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger attempt_marks before update on attempt for each row
  when ((old.points, old.out_of, old.passed, old.topics, old.marked_on, old.marked_keys, old.ends_at, old.questions)
    is distinct from (new.points, new.out_of, new.passed, new.topics, new.marked_on, new.marked_keys, new.ends_at, new.questions)
    or (old.handed_in_at is not null and new.handed_in_at is distinct from old.handed_in_at))
  execute function only_the_house_marks();
create policy answer_of_its_candidate on answer for select using (
  (person_id = app_id('actor') and app_role() = 'consultant') or app_role() = 'system'
  or (app_role() = 'certification-secretariat' and exists (select from attempt a
    where a.person_id = answer.person_id and a.id = answer.attempt_id)));
create policy answer_by_its_candidate on answer for insert with check (
  person_id = app_id('actor') and app_role() = 'consultant' and exists (select from attempt a
    where a.person_id = answer.person_id and a.id = answer.attempt_id and a.handed_in_at is null));
create policy answer_changed_by_its_candidate on answer for update using (
  person_id = app_id('actor') and app_role() = 'consultant' and exists (select from attempt a
    where a.person_id = answer.person_id and a.id = answer.attempt_id and a.handed_in_at is null));

create policy accommodation_of_the_body on accommodation using (
  org_id = app_id('org') and app_role() = 'certification-secretariat');
create policy accommodation_for_the_house on accommodation for select using (app_role() = 'system');
create policy accommodation_text_of_the_body on accommodation_text using (
  org_id = app_id('org') and app_role() = 'certification-secretariat');

grant select, insert, update on question, sitting, seat, attempt, answer, accommodation to waarborg_app;
grant select, insert on question_text, question_key, accommodation_text to waarborg_app;
