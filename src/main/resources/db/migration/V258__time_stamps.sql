-- What a time stamp authority says of the signature on a seal (RFC 3161, base64); null without one.
alter table signoff_seal add column time_stamp varchar;
alter table publication_edition add column seal_time_stamp varchar;
