-- The public page of an edition as it was first read back and found to be what was signed, for the archive.
create table publication_page (
    edition_id bigint not null primary key references publication_edition (id),
    html varchar not null,
    read_at timestamp(6) with time zone not null
);
