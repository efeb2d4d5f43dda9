-- What lists are filtered by stands beside the sort key, so that one pool is read in order and filtered from the index alone.
alter table inbox_pool add column unit_id bigint;
alter table inbox_pool add column task_key varchar(100);
alter table inbox_pool add column report_year integer;
update inbox_pool set
    unit_id = (select i.unit_id from inbox_item i where i.task_id = inbox_pool.task_id),
    task_key = (select i.task_key from inbox_item i where i.task_id = inbox_pool.task_id),
    report_year = (select i.report_year from inbox_item i where i.task_id = inbox_pool.task_id);
alter table inbox_pool alter column unit_id set not null;
alter table inbox_pool alter column task_key set not null;
drop index inbox_pool_by_order;
create index inbox_pool_by_order on inbox_pool (pool, taken, due_key, task_id, unit_id, task_key, report_year);
