-- What the last comparison of the inbox with the engine found. One row at most.
create table inbox_comparison (
    compared_at timestamp(6) with time zone not null,
    open_tasks  integer not null,
    table_rows  integer not null,
    differences integer not null
);
