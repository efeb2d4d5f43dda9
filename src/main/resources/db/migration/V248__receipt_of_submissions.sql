-- What the level above does with a submitted report: signs for it, checks its form, accepts or returns it.
-- What was delivered before counts as delivered.
alter table signoff_delivery add column version int default 0 not null;
alter table signoff_delivery add column state varchar(40) default 'DELIVERED' not null;
alter table signoff_delivery add column received_at timestamp(6) with time zone;
alter table signoff_delivery add column received_by bigint;
alter table signoff_delivery add column received_by_name varchar(200);
alter table signoff_delivery add column checked_at timestamp(6) with time zone;
alter table signoff_delivery add column checked_by bigint;
alter table signoff_delivery add column checked_by_name varchar(200);
alter table signoff_delivery add column reason varchar;
