-- Two administrators who store a list at the same moment do not both write the same version; a null unit would not be compared.
alter table checks_list add column unit_key bigint default 0 not null;
update checks_list set unit_key = coalesce(unit_id, 0);
alter table checks_list add constraint checks_list_version unique (kind, unit_key, list_version);
