-- A file may bring a number that a review done here gets later; imports look for numbers taken themselves.
alter table registers_review drop constraint registers_review_number;
create index registers_review_number_of_unit on registers_review (unit_id, number_text);
