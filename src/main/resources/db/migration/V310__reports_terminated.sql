-- A report nobody goes on with (作废): who decided so, when and why. It keeps its text and all that was said about it.
alter table drafting_report add column terminated_by bigint;
alter table drafting_report add column terminated_at timestamp(6) with time zone;
alter table drafting_report add column termination_reason varchar;
-- The terminated report this one was begun from.
alter table drafting_report add column restarted_from bigint references drafting_report (id);
-- Null once terminated, so that the place in the year is free again: rows with a null are never equal.
alter table drafting_report add column live boolean default true;
alter table drafting_report drop constraint drafting_report_once_per_cycle;
alter table drafting_report add constraint drafting_report_once_per_cycle unique (cycle_id, unit_id, live);
create unique index drafting_report_restarted_once on drafting_report (restarted_from);
