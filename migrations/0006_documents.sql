-- Documents in the file, and files that no record holds.

-- A stored file that no record holds: it is coming in, or a scanner condemned it. Whoever saves the record takes the row
-- out in the same transaction; what stays here for a day is removed, so that a crash in between leaves nothing behind.
-- The machine's time and not the product's clock, which a demo can move.
create table loose_file (
  key uuid constraint loose_file_key primary key,
  since timestamptz not null default now()
);
create index loose_file_by_age on loose_file (since);
grant select, insert, delete on loose_file to waarborg_app;

-- Of a document there is one newer version, also when two people add it at once.
create unique index document_replaced_once on document (citizen_id, replaces) where replaces is not null;
create index document_waiting on document (citizen_id, id) where scan = 'waiting';
alter table document add constraint document_scan_known check (scan in ('none', 'waiting', 'clean', 'infected'));

-- Reading is as it was; writing is narrower: a citizen adds what is theirs to add, and only the scanner changes a row.
create policy document_added_by_kind on document as restrictive for insert
  with check (app_role() in ('consultant', 'mediator', 'system') or (app_role() = 'citizen' and kind in ('cv', 'other')));
create policy document_changed_by_the_scanner on document as restrictive for update using (app_role() = 'system');
