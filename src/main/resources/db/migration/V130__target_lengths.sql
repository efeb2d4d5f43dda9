-- How long a section is meant to be, in characters without blanks; null if that is open.
alter table cycle_outline_line add column target_length int;
alter table drafting_section add column target_length int;
