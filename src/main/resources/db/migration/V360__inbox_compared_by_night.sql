-- The night the inbox was last compared with the engine without anybody asking: which server writes it, compares. One row at most.
create table inbox_comparison_night (
    night date not null primary key
);
