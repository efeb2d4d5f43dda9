-- Files under review, as they were given. In a table of their own, so that no list ever loads them.
create table review_matter_content (
    matter_id bigint not null primary key references review_matter_case (matter_id),
    content blob not null
);
