-- What a citizen reads of their own guidance where it stands with the office: the right that their dismissal gives, and the names
-- of the services that they get. Nothing else of an agreement is theirs.

create function own_worker(of_programme uuid) returns setof agreed_worker
language plpgsql stable parallel safe security definer as $$
begin
  return query select w.* from public.agreed_worker w join public.programme p on p.org_id = w.org_id and p.worker_id = w.id
    where public.app_role() = 'citizen' and p.citizen_id = public.app_id('citizen') and p.id = of_programme;
end $$;
create function own_worker_text(of_programme uuid) returns setof agreed_worker_text
language plpgsql stable parallel safe security definer as $$
begin
  return query select t.* from public.agreed_worker_text t join public.programme p on p.org_id = t.org_id and p.worker_id = t.id
    where public.app_role() = 'citizen' and p.citizen_id = public.app_id('citizen') and p.id = of_programme;
end $$;
create function is_guided_by(org uuid) returns boolean
language plpgsql stable parallel safe security definer as $$
begin
  return public.app_role() = 'citizen' and exists (select from public.programme p
    where p.citizen_id = public.app_id('citizen') and p.org_id = org);
end $$;
revoke execute on function own_worker, own_worker_text, is_guided_by from public;
grant execute on function own_worker, own_worker_text, is_guided_by to waarborg_app;

create policy office_text_of_services_one_gets on office_text for select using (
  app_role() = 'citizen' and field = 'service' and is_guided_by(org_id));
