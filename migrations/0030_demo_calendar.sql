-- The appointment that went along with a letter of the practice environment.
alter table demo_mail add column calendar text;
