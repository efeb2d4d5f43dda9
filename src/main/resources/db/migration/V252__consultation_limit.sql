-- Consultations have a limit in working days; who says nothing until then is on record as such, and nobody has answered.
alter table review_round add column limit_days integer;
alter table review_round add column due_on date;
alter table review_round add column ends_at timestamp(6) with time zone;
alter table review_consultation_answer alter column answered_by drop not null;

-- The office checks the document point by point: in order, or with a remark.
create table review_document_check_point (
    check_id bigint not null references review_document_check (id),
    ordinal integer not null,
    point varchar(40) not null,
    in_order boolean not null,
    remark varchar not null,
    primary key (check_id, ordinal)
);
alter table review_document_check add column checker_name varchar(200);
alter table review_document_check add column text_digest varchar(64);
