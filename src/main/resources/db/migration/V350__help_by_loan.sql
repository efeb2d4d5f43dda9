-- Help that goes with a loan of the task and ends with it, apart from help asked for by name.
alter table drafting_co_drafter add column lent boolean default false not null;
