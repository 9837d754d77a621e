-- Who asked to be asked no more (OURS-survey-wish): a keyed digest of a citizen's id or of an address, and never the address itself.
-- It leads to no invitation and to no answer.
create table survey_refusal (
  contact text not null constraint survey_refusal_key primary key,
  refused_on date not null
);
alter table survey_refusal enable row level security;
create policy survey_refusal_of_the_house on survey_refusal for select using (app_role() = 'system');
grant select on survey_refusal to waarborg_app;

-- By which digests somebody is known who was asked: as long as the addressee itself is.
alter table survey_addressee add column contacts text[] not null default '{}';

-- What a citizen reads of it: which questions, when one reminder goes, and whether nothing was sent because they had asked for that.
alter table survey_asked
  add column questionnaire text not null default 'survey-outplacement-citizen/2014-09-01',
  add column remind_on date,
  add column refused boolean not null default false;
update survey_asked set remind_on = asked_on + 14;
alter table survey_asked alter column questionnaire drop default, alter column remind_on set not null;

-- Whether one of these asked to be asked no more: for the post, by mail and on paper.
create function survey_refuses(contacts text[]) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() in ('system', 'intervention-secretariat')
    and exists (select from public.survey_refusal r where r.contact = any (contacts));
end $$;
-- What who was asked wishes: true is to be asked no more; null when nobody knows any more who that was.
create function survey_wish(org uuid, invitation uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return (select exists (select from public.survey_refusal r where r.contact = any (a.contacts))
    from public.survey_addressee a join public.survey_invitation i on i.org_id = a.org_id and i.id = a.id
    where a.org_id = org and a.id = invitation and a.contacts <> '{}'
      and (public.app_role() = 'system' or (public.app_role() = 'respondent' and i.digest = any (public.app_known()))));
end $$;
-- Keeps what they wish, for who can name the invitation by its link and nobody else.
create function keep_survey_wish(org uuid, invitation uuid, refuses boolean) returns void
language plpgsql volatile security definer as $$
declare
  known text[];
begin
  select a.contacts into known
    from public.survey_addressee a join public.survey_invitation i on i.org_id = a.org_id and i.id = a.id
    where a.org_id = org and a.id = invitation and public.app_role() = 'respondent' and i.digest = any (public.app_known());
  if refuses then
    insert into public.survey_refusal (contact, refused_on)
      select one, public.app_today() from unnest(known) one on conflict do nothing;
  else
    delete from public.survey_refusal where contact = any (known);
  end if;
end $$;
revoke execute on function survey_refuses, survey_wish, keep_survey_wish from public;
grant execute on function survey_refuses, survey_wish, keep_survey_wish to waarborg_app;
