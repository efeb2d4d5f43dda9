-- What was discussed, and who withdrew from the discussion and why (回避).
alter table signoff_discussion add column agenda varchar;

create table signoff_recusal (
    discussion_id bigint not null references signoff_discussion (id),
    ordinal int not null,
    name varchar(200) not null,
    reason varchar not null,
    primary key (discussion_id, ordinal)
);
