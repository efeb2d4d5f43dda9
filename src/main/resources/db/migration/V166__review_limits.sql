-- The range within which the reviewer may set the limit of a review.
alter table review_matter add column least_days integer;
alter table review_matter add column most_days integer;
