-- Who stopped a report and why: people who cannot go on shall read it. Null for those stopped before this was written down.
alter table workflow_standstill add column stopped_by bigint;
alter table workflow_standstill add column word varchar(200);
