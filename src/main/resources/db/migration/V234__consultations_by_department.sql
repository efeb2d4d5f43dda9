-- The department that asked, so that a new name does not hide it. Rows that name no department of the unit, or one that was renamed
-- before, keep their words alone and are matched by them as ever.
alter table registers_consultation add column department_id bigint;
update registers_consultation set department_id = (select d.id from people_department d
    where d.unit_id = registers_consultation.unit_id and d.name = registers_consultation.department);
create index registers_consultation_department on registers_consultation (department_id, kind, asked_on);
