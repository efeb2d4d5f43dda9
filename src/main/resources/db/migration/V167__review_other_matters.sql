-- Matters that are not reports: the file under review, the levels of an enforcement decision with its six points, the answer.
create table review_matter_case (
    matter_id         bigint       not null primary key references review_matter (id),
    file_name         varchar(200) not null,
    file_kind         varchar(40)  not null,
    byte_count        bigint       not null,
    digest            varchar(64)  not null,
    file_text         varchar      not null,
    answer            varchar(40),
    answer_reason     varchar,
    answered_by       bigint,
    answered_at       timestamp(6) with time zone,
    sent_back_because varchar,
    confirmed_by      bigint,
    registered_on     date,
    version           bigint       not null
);

create table review_level (
    matter_id  bigint                      not null references review_matter_case (matter_id),
    ordinal    integer                     not null,
    level      varchar(40)                 not null,
    person_id  bigint                      not null,
    approved   boolean                     not null,
    level_note varchar                     not null,
    decided_at timestamp(6) with time zone not null,
    primary key (matter_id, ordinal)
);

create table review_checked_point (
    matter_id bigint      not null references review_matter_case (matter_id),
    ordinal   integer     not null,
    point     varchar(40) not null,
    passed    boolean     not null,
    remark    varchar     not null,
    primary key (matter_id, ordinal)
);
