-- Decisions taken back (撤回) before the next step was done. They stay on record and no longer stand.
alter table signoff_verdict add column withdrawn_at timestamp(6) with time zone;
alter table signoff_verdict add column withdrawn_because varchar;
alter table signoff_discussion add column withdrawn_at timestamp(6) with time zone;
alter table review_document_check add column withdrawn_at timestamp(6) with time zone;
alter table review_document_check add column withdrawn_because varchar;
alter table publication_review add column withdrawn_at timestamp(6) with time zone;
alter table publication_review add column withdrawn_because varchar;
