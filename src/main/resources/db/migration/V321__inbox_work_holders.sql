-- Who has a task stands beside what it is work on, so that what a person has sent on is counted from the index alone.
alter table inbox_work add column assignee_id bigint;
alter table inbox_work add column delegated_by bigint;
alter table inbox_work add column acting_for bigint;
-- One of the pools that may claim it; shared: there are others.
alter table inbox_work add column pool varchar(100);
alter table inbox_work add column shared boolean default false not null;
update inbox_work set
    assignee_id = (select i.assignee_id from inbox_item i where i.task_id = inbox_work.task_id),
    delegated_by = (select i.delegated_by from inbox_item i where i.task_id = inbox_work.task_id),
    acting_for = (select i.acting_for from inbox_item i where i.task_id = inbox_work.task_id),
    pool = (select min(p.pool) from inbox_pool p where p.task_id = inbox_work.task_id);
update inbox_work set shared = true where (select count(*) from inbox_pool p where p.task_id = inbox_work.task_id) > 1;
drop index inbox_work_by_work;
create index inbox_work_by_work on inbox_work (work, task_id, assignee_id, delegated_by, acting_for, pool, shared);
