-- In a table of its own, so that no list ever loads it.
create table publication_file_content (
    file_id bigint not null primary key references publication_file (id),
    content bytea not null
);
