-- Attachments, byte for byte.
create table review_attachment_content (
    attachment_id bigint not null primary key references review_attachment (id) on delete cascade,
    content       blob not null
);
