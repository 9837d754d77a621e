-- An attestation, from what an office types to what a citizen signs.

-- What a draft is matched by can be guessed by whoever holds the installation's key. It therefore stands beside the typed
-- names, which can be erased, and not in the record, whose facts stay in the journal for ever.
alter table draft
  drop column number_digest,
  drop column name_digest,
  add column scheme text not null,
  add column entered_for_citizen boolean not null,
  add column signed_on date,
  -- The day on which a draft that nobody signed lapses: a stored term, never a stored outcome.
  add column lapses_on date not null,
  add column attestation_id uuid;
create index draft_of_office on draft (org_id, prepared_on, id);
create index draft_by_followed on draft (follows_citizen) where follows_citizen is not null;
create index draft_to_lapse on draft (lapses_on) where status = 'prepared';
create index draft_on_paper on draft (prepared_on, id) where status = 'scanned' or (status = 'prepared' and entered_for_citizen);

-- An office that types a national number need not type a name, and the other way round.
alter table draft_text
  alter column given_name drop not null,
  alter column family_name drop not null,
  add column number_digest text,
  add column name_digest text;
create index draft_by_number on draft_text (number_digest) where number_digest is not null;
create index draft_by_person on draft_text (name_digest) where name_digest is not null;

alter table attestation add column draft_id uuid;

-- Two attestations of one citizen for one office, signed at once, must not forget each other's days.
alter table caseload add column version int not null default 1;

-- The secretariat finds the citizen of a paper by number, by birth date, or by name in any region.
create index national_number_of_citizen on national_number (citizen_id);
create index citizen_by_birth on citizen (birth_on);
create index citizen_by_search on citizen (search_name, citizen_id);
