-- When a release is to go public; null: as soon as the final review is passed.
alter table publication_release add column publish_at timestamp(6) with time zone;
alter table publication_release add column late_because varchar;
alter table publication_release add column scheduled_by bigint;
alter table publication_release add column scheduled_by_name varchar(200);
