-- How units number their reports and what the files show besides the text; and the last number given.
create table signoff_issuing (
    unit_id bigint not null primary key,
    version int not null,
    document_template varchar(200) not null,
    index_template varchar(200) not null,
    red_head boolean not null,
    issuer_mark varchar(200) not null,
    closing boolean not null,
    imprint boolean not null,
    copies varchar(500) not null,
    printed_by varchar(200) not null,
    saved_by bigint not null,
    saved_at timestamp(6) with time zone not null
);

-- Begun when a unit takes its first number of a year, with the highest given before there were counters.
create table signoff_counter (
    unit_id bigint not null,
    kind varchar(40) not null,
    counted_year int not null,
    last_given int not null,
    primary key (unit_id, kind, counted_year)
);
