-- Decisions taken back (撤回) before the next step was done. They stay on record and no longer stand.
alter table signoff_verdict add column withdrawn_at timestamp(6) with time zone;
alter table signoff_verdict add column withdrawn_because varchar;
alter table signoff_discussion add column withdrawn_at timestamp(6) with time zone;
alter table review_document_check add column withdrawn_at timestamp(6) with time zone;
alter table review_document_check add column withdrawn_because varchar;
alter table publication_review add column withdrawn_at timestamp(6) with time zone;
alter table publication_review add column withdrawn_because varchar;
-- 0 of reviews that stand; those taken back are numbered, so that the step may be held again, also by the same person
alter table publication_review add column attempt integer default 0 not null;
alter table publication_review drop constraint publication_review_step;
alter table publication_review drop constraint publication_review_person;
alter table publication_review add constraint publication_review_step unique (release_id, step, attempt);
alter table publication_review add constraint publication_review_person unique (release_id, person_id, attempt);
