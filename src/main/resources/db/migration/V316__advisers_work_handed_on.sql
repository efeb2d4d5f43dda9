-- Advisers who help another with a review lent to them, and who confirms the answers to an opinion in its author's place.
create table review_matter_helper (
    matter_id bigint not null references review_matter (id),
    person_id bigint not null,
    primary key (matter_id, person_id)
);
alter table review_opinion add column handed_to bigint;
