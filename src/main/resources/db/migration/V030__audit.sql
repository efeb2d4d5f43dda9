-- The journal: a gapless chain of entries. The numbers come from audit_head, under its lock, not from a sequence.
create table audit_entry (
    id bigint not null primary key,
    at timestamp(6) with time zone not null,
    actor_id bigint,
    actor_name varchar,
    username varchar,
    action varchar not null,
    subject_type varchar not null,
    subject_id bigint not null,
    unit_id bigint,
    reason varchar,
    details varchar,
    previous_digest char(64) not null,
    digest char(64) not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_username on audit_entry (username, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);

-- One row: the end of the chain.
create table audit_head (
    id int not null primary key check (id = 1),
    entry_id bigint not null,
    digest char(64) not null
);
insert into audit_head (id, entry_id, digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
