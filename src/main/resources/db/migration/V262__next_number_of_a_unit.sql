-- The next number may be set by the unit's office; what was used is remembered apart, so that no number is given twice.
alter table signoff_counter add column last_used int default 0 not null;
update signoff_counter set last_used = last_given;

-- Numbers given before there were counters.
insert into signoff_counter (unit_id, kind, counted_year, last_given, last_used)
select e.unit_id, 'INDEX', e.index_year, max(e.index_sequence), max(e.index_sequence) from publication_edition e
where not exists (select 1 from signoff_counter c where c.unit_id = e.unit_id and c.kind = 'INDEX' and c.counted_year = e.index_year)
group by e.unit_id, e.index_year;
insert into signoff_counter (unit_id, kind, counted_year, last_given, last_used)
select r.unit_id, 'DOCUMENT', r.document_year, max(r.sequence), max(r.sequence) from signoff_registration r
where not exists (select 1 from signoff_counter c where c.unit_id = r.unit_id and c.kind = 'DOCUMENT' and c.counted_year = r.document_year)
group by r.unit_id, r.document_year;
