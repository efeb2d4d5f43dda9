-- The content of every version of a file under review. In a table of its own, so that no list ever loads it.
create table review_file_content (
    version_id bigint not null primary key references review_file_version (id),
    content bytea not null
);

insert into review_file_content (version_id, content)
select v.id, c.content from review_matter_content c join review_file_version v on v.matter_id = c.matter_id;

drop table review_matter_content;
