-- Whether a unit discusses its reports whatever the decision table says, and what was decided for a report when its secrecy was reviewed.
create table signoff_setting (
    unit_id bigint not null primary key,
    version int not null,
    discussed_always boolean not null
);
alter table signoff_verdict add column discussion_needed boolean;

-- Up to now every report was discussed. Streets, which the decision table lets go without, keep to that until they say otherwise.
insert into signoff_setting (unit_id, version, discussed_always) select id, 0, true from people_unit where kind = 'STREET';
