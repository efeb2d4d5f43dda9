-- What was supplied of missing materials (补正), each time by whom; taken back (撤回), it stays on record and no longer stands.
create table review_supplement (
    matter_id bigint not null references review_matter (id),
    ordinal integer not null,
    supplement_note varchar not null,
    given_by bigint,
    given_at timestamp(6) with time zone,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_because varchar,
    primary key (matter_id, ordinal)
);
-- of earlier ones nobody wrote down who supplied them
insert into review_supplement (matter_id, ordinal, supplement_note) select id, 0, supplement_note from review_matter where supplement_note is not null;
alter table review_matter drop column supplement_note;
-- 0 of what was submitted at first, n of what came with the nth supplement
alter table review_material add column supplement_number integer default 0 not null;
