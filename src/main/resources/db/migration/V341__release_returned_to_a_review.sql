-- A later reviewer returns a release, its text as it is, to a review it has passed (退回已过环节). Such a return is numbered like
-- those taken back, so that the step may be held again, also by the same person.
alter table publication_review add column returned_to varchar(40);
alter table publication_review add column straight_back boolean default false not null;
