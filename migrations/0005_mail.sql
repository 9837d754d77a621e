-- Post. A message for several people is done letter by letter: `delivered` holds the letters that went out, so that a
-- retry for one of them does not write to the others again.
alter table outbox add column delivered text[] not null default '{}';

-- Where mail of the practice environment goes when there is no mail server: to invented people, for whoever practises.
create table demo_mail (
  id text constraint demo_mail_key primary key,
  at timestamptz not null,
  recipient text not null,
  language text not null,
  subject text not null,
  body text not null
);
create index demo_mail_by_time on demo_mail (at desc, id);
grant select, insert on demo_mail to waarborg_app;
