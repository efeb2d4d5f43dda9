-- Open tasks of reports that stand still.
alter table inbox_item add column suspended boolean default false not null;
