-- A text asks for the dismissals of what is found in it, not for all of its unit.
create index checks_dismissal_digest on checks_dismissal (unit_id, digest);
drop index checks_dismissal_unit;
