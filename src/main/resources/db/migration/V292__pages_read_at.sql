-- When the public page of an edition was last read back, whatever was found.
alter table publication_edition add column read_at timestamp(6) with time zone;
