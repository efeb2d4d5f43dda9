-- Matters of all kinds: number in the register, submitting department, and the clock of the review.
alter table review_matter add column number_year integer;
alter table review_matter add column running_number integer;
alter table review_matter add column number_text varchar(80);
alter table review_matter add column department_id bigint;
alter table review_matter add column received_on date;
alter table review_matter add column limit_days integer;
alter table review_matter add column suspended_days integer;
alter table review_matter add column stopped_on date;
alter table review_matter add column due_on date;
alter table review_matter add column replied_on date;
alter table review_matter add column days_used integer;

update review_matter set received_on = cast(submitted_at as date), suspended_days = 0;
update review_matter set replied_on = cast(approved_at as date) where state in ('REPLIED', 'ANSWERED');

alter table review_matter add constraint review_matter_number unique (unit_id, number_year, running_number);
create index review_matter_register on review_matter (unit_id, received_on, id);
create index review_matter_called on review_matter_adviser (person_id);
