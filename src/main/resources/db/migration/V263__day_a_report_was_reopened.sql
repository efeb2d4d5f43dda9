-- When a finished report was last opened again, so that its steps have dates of their own.
alter table drafting_report add column reopened_on date;
