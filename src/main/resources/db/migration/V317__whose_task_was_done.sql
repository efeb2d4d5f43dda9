-- In whose name a step was done (代办), for the path of a report.
alter table cockpit_stage add column acting_for bigint;
