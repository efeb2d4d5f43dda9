-- Which date moved, for notices that say so: the step and its days before and after.
alter table notices_notice add column moved_step varchar(100);
alter table notices_notice add column moved_from date;
alter table notices_notice add column moved_to date;
alter table notices_line add column moved_step varchar(100);
alter table notices_line add column moved_from date;
alter table notices_line add column moved_to date;

-- Whoever has the task is told once, however often the engine speaks of it.
alter table notices_task add column holder_id bigint;
