-- Logging in: who is in the house now, and what must survive a restart or reach another replica while somebody logs in.
-- None of it is about a file: no row-level security, and rows are short-lived.

-- A token is kept as its hash, so that this table opens no session to who reads it. A row stays for a day after its
-- end: a form that comes too late must still be given back to the same person, and to nobody else.
create table session (
  token_hash text constraint session_key primary key,
  person_id uuid not null,
  -- The capacity in which the person acts; null until one of several is chosen.
  actor jsonb,
  choices jsonb not null,
  identity jsonb not null,
  csrf_secret text not null,
  acr text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  seen_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint session_order check (created_at <= expires_at)
);
create index session_of_person on session (person_id);
create index session_by_end on session (expires_at);

-- Whether a session stands: not ended, not older than its term, and used within the last half hour. Runs in the same
-- round trip as whatever the session's holder asks, and moves the half hour on at most once a minute, so that most
-- requests write nothing. The machine's time and not the product's clock, which a demo can move.
create function session_stands(hash text) returns boolean language plpgsql as $$
declare
  seen timestamptz;
begin
  select seen_at into seen from session
    where token_hash = hash and ended_at is null and expires_at > now() and seen_at > now() - interval '30 minutes';
  if not found then
    raise exception 'the session has ended' using errcode = 'WB401';
  end if;
  if seen < now() - interval '1 minute' then
    update session set seen_at = now() where token_hash = hash;
  end if;
  return true;
end $$;

-- What the embedded OpenID Connect provider remembers; only used where no other provider is configured.
create table oidc_state (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  consumed_at timestamptz,
  expires_at timestamptz,
  constraint oidc_state_key primary key (model, id)
);
create index oidc_state_by_uid on oidc_state (uid) where uid is not null;
create index oidc_state_by_grant on oidc_state (grant_id) where grant_id is not null;

-- The invented people of the demo's login page, with the claims that they bring.
create table persona (
  sub text constraint persona_key primary key,
  place int not null,
  label jsonb not null,
  claims jsonb not null
);

-- A form that was sent after its session had ended. Its key is in the browser's cookie, so that nobody here can read it.
create table parked_form (
  id uuid constraint parked_form_key primary key,
  person_id uuid,
  sealed text not null,
  expires_at timestamptz not null
);
create index parked_form_by_end on parked_form (expires_at);

grant select, insert, update, delete on session, oidc_state, parked_form to waarborg_app;
grant select, insert, update, delete on persona to waarborg_app;
