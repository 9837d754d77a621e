-- Satisfaction surveys. Who was asked and what was answered stand in tables that share no key: the invitation knows that it was
-- answered, the answer knows its organisation, its questionnaire and its quarter (OURS-survey-apart, ADR 0013).

-- A round that somebody started, with the days in which the guidance ended that it asks about.
create table survey_round (
  org_id uuid not null constraint survey_round_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  questionnaire text not null,
  started_on date not null,
  started_by uuid not null,
  from_on date not null,
  ends_on date not null,
  addresses int not null,
  papers int not null,
  constraint survey_round_key primary key (org_id, id),
  constraint survey_round_order check (from_on <= ends_on)
);

create table survey_invitation (
  org_id uuid not null constraint survey_invitation_of references organisation,
  id uuid not null,
  version int not null,
  scheme text not null,
  questionnaire text not null,
  round_id uuid,
  channel text not null constraint survey_invitation_channel check (channel in ('mail', 'paper')),
  -- Whether it is to a citizen whom the product knows, whose letter the intervention secretariat prints.
  is_to_citizen boolean not null,
  quarter text not null,
  invited_on date not null,
  answer_by date not null,
  status text not null,
  printed_on date,
  -- Keyed digest of the link or the code, by which it is found; neither is kept.
  digest text not null constraint survey_invitation_digest unique,
  constraint survey_invitation_key primary key (org_id, id)
);
create index survey_invitation_in_quarter on survey_invitation (org_id, questionnaire, quarter);
create index survey_invitation_of_round on survey_invitation (org_id, round_id) where round_id is not null;
-- To whom it went: gone once it is over. Nothing else leads from an invitation to a person.
create table survey_addressee (
  org_id uuid not null,
  id uuid not null,
  citizen_id uuid,
  email text,
  language text not null,
  constraint survey_addressee_key primary key (org_id, id),
  constraint survey_addressee_of foreign key (org_id, id) references survey_invitation,
  constraint survey_addressee_one check (citizen_id is null or email is null)
);
-- That a citizen was asked about a line, so that nobody is asked twice; not by which invitation.
create table survey_asked (
  citizen_id uuid not null,
  step_id uuid not null,
  asked_on date not null,
  constraint survey_asked_key primary key (citizen_id, step_id)
);

-- The box: sealed answers of quarters that have not been published. Ids are drawn by lot, there is no time, and the rows are
-- shaken: written anew in a drawn order, so that not even the transaction that wrote one says which invitation it came with.
create table survey_ballot (
  id uuid not null default gen_random_uuid() constraint survey_ballot_key primary key,
  org_id uuid not null,
  questionnaire text not null,
  quarter text not null,
  sealed bytea not null,
  is_shaken boolean not null default false
);
create index survey_ballot_of on survey_ballot (org_id, questionnaire, quarter);

-- What was published of a batch of answers, with small numbers hidden; the answers themselves are gone then.
create table survey_result (
  org_id uuid not null constraint survey_result_of references organisation,
  id uuid not null,
  version int not null,
  questionnaire text not null,
  from_quarter text not null,
  to_quarter text not null,
  published_on date not null,
  answers int not null,
  invited int,
  figures jsonb not null,
  constraint survey_result_key primary key (org_id, id),
  constraint survey_result_once unique (org_id, questionnaire, from_quarter)
);
create table survey_remark (
  id uuid not null default gen_random_uuid() constraint survey_remark_key primary key,
  org_id uuid not null,
  result_id uuid not null,
  questionnaire text not null,
  body text not null,
  constraint survey_remark_of foreign key (org_id, result_id) references survey_result
);
create index survey_remark_with on survey_remark (org_id, result_id);

-- Lines by the day on which they ended, of themselves or by a decision.
create index step_due on step (due_on) where due_on is not null;
create index step_final on step (final_on) where final_on is not null;

-- Whether who asks acts for the body that asks by a questionnaire.
create function is_survey_body(questionnaire text) returns boolean
language sql stable parallel safe as $$
  select case split_part(questionnaire, '/', 1)
    when 'survey-outplacement-citizen' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'survey-outplacement-employer' then public.app_role() in ('certification-secretariat', 'evaluator', 'decider')
    when 'survey-career-guidance' then public.app_role() = 'mandate-officer'
    else false
  end
$$;
-- Whether who asks may start a round about an organisation by a questionnaire.
create function may_start_round(org uuid, questionnaire text) returns boolean
language sql stable parallel safe as $$
  select (public.app_role() = 'office-manager' and org = public.app_id('org'))
    or (public.is_survey_body(questionnaire) and public.takes_in_for(org))
$$;
-- What an organisation's taking part stands on, in the year before today: yes or no, and no number (C-07, OURS-survey-part).
create function survey_participation(org uuid) returns table (guided boolean, citizens boolean, employers boolean)
language plpgsql stable parallel safe security definer as $$
declare
  since date := public.app_today() - interval '1 year';
begin
  if public.app_role() in ('certification-secretariat', 'evaluator', 'decider', 'mandate-officer', 'system')
    or (public.app_role() = 'office-manager' and org = public.app_id('org')) then
    return query select
      exists (select from public.step s where s.org_id = org and s.service = 'outplacement' and s.scheme is not null
        and ((s.status = 'in-progress' and s.due_on > since and s.due_on <= public.app_today())
          or (s.status = 'stopped' and s.final_on > since and s.final_on <= public.app_today()))),
      exists (select from public.survey_invitation i where i.org_id = org and i.invited_on > since
        and split_part(i.questionnaire, '/', 1) in ('survey-outplacement-citizen', 'survey-career-guidance')),
      exists (select from public.survey_invitation i where i.org_id = org and i.invited_on > since
        and split_part(i.questionnaire, '/', 1) = 'survey-outplacement-employer');
  end if;
end $$;
revoke execute on function survey_participation from public;
grant execute on function survey_participation to waarborg_app;

alter table survey_round enable row level security;
alter table survey_invitation enable row level security;
alter table survey_addressee enable row level security;
alter table survey_asked enable row level security;
alter table survey_ballot enable row level security;
alter table survey_result enable row level security;
alter table survey_remark enable row level security;

create policy survey_round_of_those_concerned on survey_round for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_survey_body(questionnaire));
create policy survey_round_started on survey_round for insert with check (
  app_role() = 'system' or (started_by = app_id('actor') and may_start_round(org_id, questionnaire)));

-- Who answers names it by link or code, and so does who types an answer in. Who started a round sees its invitations as they are
-- made and letters to print as long as they are open: whether they were answered is nobody's to see.
create policy survey_invitation_for_who_can_name_it on survey_invitation for select using (
  app_role() = 'system'
  or (digest = any (app_known()) and (app_role() = 'respondent'
    or (app_role() in ('certification-secretariat', 'mandate-officer') and is_survey_body(questionnaire))))
  or (status = 'open' and id::text = any (app_known()) and invited_on = app_today() and may_start_round(org_id, questionnaire))
  or (status = 'open' and channel = 'paper' and (case when is_to_citizen then app_role() = 'intervention-secretariat'
    else app_role() in ('certification-secretariat', 'mandate-officer') and is_survey_body(questionnaire) end)));
create policy survey_invitation_made on survey_invitation for insert with check (
  app_role() = 'system' or (may_start_round(org_id, questionnaire) and not is_to_citizen
    and (channel = 'mail' or app_role() <> 'office-manager')));
create policy survey_invitation_used on survey_invitation for update using (
  app_role() = 'system'
  or (digest = any (app_known()) and app_role() in ('respondent', 'certification-secretariat', 'mandate-officer'))
  or (channel = 'paper' and status = 'open' and is_to_citizen and app_role() = 'intervention-secretariat'));

create policy survey_addressee_for_the_post on survey_addressee for select using (
  app_role() = 'system'
  or (app_role() = 'intervention-secretariat' and citizen_id is not null and exists (select from survey_invitation i
    where i.org_id = survey_addressee.org_id and i.id = survey_addressee.id)));
create policy survey_addressee_named on survey_addressee for insert with check (
  app_role() = 'system'
  or (citizen_id is null and app_role() in ('office-manager', 'certification-secretariat', 'mandate-officer')));
create policy survey_addressee_forgotten on survey_addressee for delete using (app_role() = 'system');
create policy survey_asked_of_the_citizen on survey_asked for select using (
  app_role() = 'system' or citizen_id = app_id('citizen'));
create policy survey_asked_noted on survey_asked for insert with check (app_role() = 'system');

-- What is put into the box is seen by nobody but the house, which counts it when its quarter is published.
create policy survey_ballot_in_the_box on survey_ballot for insert with check (
  app_role() in ('respondent', 'certification-secretariat', 'mandate-officer', 'system'));
create policy survey_ballot_counted on survey_ballot for select using (app_role() = 'system');
create policy survey_ballot_taken_out on survey_ballot for delete using (app_role() = 'system');

create policy survey_result_of_those_concerned on survey_result for select using (
  app_role() = 'system' or (org_id = app_id('org') and app_role() = 'office-manager') or is_survey_body(questionnaire));
create policy survey_result_published on survey_result for insert with check (app_role() = 'system');
-- Somebody's own words may tell who they are: for the body, not for who guided them.
create policy survey_remark_of_the_body on survey_remark for select using (
  app_role() = 'system' or is_survey_body(questionnaire));
create policy survey_remark_published on survey_remark for insert with check (app_role() = 'system');

-- Whose history may be written on by whom, with who answers an invitation.
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
    when 'respondent' then return record = public.app_id('actor') and exists (select from public.survey_invitation i
      where i.org_id = owner and i.id = record and i.digest = any (public.app_known()));
    when 'certification-secretariat', 'evaluator', 'decider', 'mandate-officer' then return exists (
      select from public.application a where a.org_id = owner and (a.id = record or a.certificate_id = record)
        and a.filed_on is not null and public.is_body_of(a.scheme))
      or exists (select from public.certificate c where c.org_id = owner and public.is_body_of(c.scheme)
        and (c.id = record or record::text = any (public.app_known())))
      or (record::text = any (public.app_known()) and public.takes_in_for(owner))
      or exists (select from public.finding f where f.org_id = owner and f.id = record and public.is_body_of(f.scheme))
      or exists (select from public.appeal l where l.org_id = owner and l.id = record and public.is_body_of(l.scheme));
    when 'partner-desk' then return exists (select from public.application a
      where a.org_id = owner and a.id = record and a.admitted_on is not null and split_part(a.scheme, '/', 1) = 'certo');
    when 'intervention-secretariat', 'system' then return true;
    else return false;
  end case;
end $$;

-- How long the chain of an invitation is says whether it was answered: shown to who can name it, and to nobody else.
create policy chain_of_a_survey on chain as restrictive for select using (
  kind <> 'survey_invitation' or app_role() in ('system', 'respondent') or record_id::text = any (app_known()));

grant select, insert, update on survey_invitation to waarborg_app;
grant select, insert on survey_round, survey_asked, survey_result, survey_remark to waarborg_app;
grant select, insert, delete on survey_addressee, survey_ballot to waarborg_app;
