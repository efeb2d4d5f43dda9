-- Read table of open tasks. Filled in the transaction that moves the task; can be emptied and rebuilt from the engine.
create table inbox_item (
    task_id       varchar(64)  not null primary key,
    task_key      varchar(100) not null,
    cycle_id      bigint,
    report_id     bigint,
    section_id    bigint,
    department_id bigint,
    unit_id       bigint       not null,
    assignee_id   bigint,
    personal      boolean      not null,
    link          varchar(500) not null,
    title         varchar,
    subject       varchar,
    report_year   integer,
    opened_at     timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone,
    -- due_at, or the end of time: one sort key without nulls, so that an index serves order and paging
    due_key       timestamp(6) with time zone not null
);
create index inbox_item_by_assignee on inbox_item (assignee_id, due_key, task_id);
create index inbox_item_by_report on inbox_item (report_id);

-- Who may claim a task. Repeats the sort key, so that one pool is read in order from the index alone.
create table inbox_pool (
    task_id varchar(64)  not null references inbox_item (task_id) on delete cascade,
    pool    varchar(100) not null,
    taken   boolean      not null,
    due_key timestamp(6) with time zone not null,
    primary key (task_id, pool)
);
create index inbox_pool_by_order on inbox_pool (pool, taken, due_key, task_id);

-- What people have finished, for their own list.
create table inbox_done (
    task_id       varchar(64)  not null primary key,
    task_key      varchar(100) not null,
    cycle_id      bigint,
    report_id     bigint,
    section_id    bigint,
    department_id bigint,
    unit_id       bigint       not null,
    done_by       bigint       not null,
    link          varchar(500) not null,
    title         varchar,
    subject       varchar,
    report_year   integer,
    opened_at     timestamp(6) with time zone not null,
    due_at        timestamp(6) with time zone,
    closed_at     timestamp(6) with time zone not null
);
create index inbox_done_by_person on inbox_done (done_by, closed_at, task_id);
