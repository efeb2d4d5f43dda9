-- Who did the step before asks whoever has opened the next one to give it back.
alter table workflow_mark add column asked_at timestamp(6) with time zone;
alter table workflow_mark add column asked_by bigint;
alter table workflow_mark add column ask_word varchar(200);
alter table inbox_item add column asked_at timestamp(6) with time zone;
alter table inbox_item add column asked_by bigint;
alter table inbox_item add column ask_word varchar(200);
