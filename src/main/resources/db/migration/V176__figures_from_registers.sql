-- Where a figure was counted, for those whose value comes from a register.
create table figures_origin (
    figure_id  bigint                      not null primary key references figures_figure (id),
    source_key varchar(80)                 not null,
    evidence   varchar(300)                not null,
    address    varchar(500)                not null,
    counted    numeric(30, 8)              not null,
    counted_at timestamp(6) with time zone not null
);
