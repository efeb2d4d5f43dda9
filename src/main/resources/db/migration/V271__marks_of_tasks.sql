-- What the engine does not know of an open task. One row a task, from its opening to its end; whoever moves the task
-- locks its row first, so that of two people who reach for it at the same moment one waits and then sees what happened.
create table workflow_mark (
    task_id    varchar(64) not null primary key,
    acting_for bigint,
    seen_at    timestamp(6) with time zone,
    seen_by    bigint,
    urged_at   timestamp(6) with time zone,
    urged_by   bigint,
    urge_word  varchar(200)
);
create index workflow_mark_by_principal on workflow_mark (acting_for);
insert into workflow_mark (task_id) select task_id from inbox_item;

alter table inbox_item add column acting_for bigint;
alter table inbox_item add column delegated_by bigint;
alter table inbox_item add column seen_at timestamp(6) with time zone;
alter table inbox_item add column urged_at timestamp(6) with time zone;
alter table inbox_item add column urged_by bigint;
alter table inbox_item add column urge_word varchar(200);
create index inbox_item_by_principal on inbox_item (acting_for, due_key, task_id);
create index inbox_item_by_owner on inbox_item (delegated_by, due_key, task_id);
create index inbox_item_by_link on inbox_item (link);
alter table inbox_done add column acting_for bigint;
