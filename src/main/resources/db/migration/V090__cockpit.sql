-- Reports as the cockpit lists them: authorised by unit, paged by year and unit.
create table cockpit_report (
    report_id   bigint       not null primary key,
    cycle_id    bigint       not null,
    unit_id     bigint       not null,
    report_year integer      not null,
    title       varchar      not null,
    -- PUBLISHED or WITHHELD once the report has come out of the process
    outcome     varchar(40),
    outcome_at  timestamp(6) with time zone
);
create index cockpit_report_by_order on cockpit_report (report_year, unit_id, report_id);
create index cockpit_report_by_unit on cockpit_report (unit_id, report_year, report_id);

-- One row for every stay of a report at a step: a section, a department, an adviser's review.
create table cockpit_stage (
    task_id    varchar(64)  not null primary key,
    report_id  bigint       not null references cockpit_report (report_id),
    stage      varchar(40)  not null,
    -- what of the stage it is; a second row for the same part means that it came back
    part       varchar(160) not null,
    entered_at timestamp(6) with time zone not null,
    left_at    timestamp(6) with time zone,
    due_at     timestamp(6) with time zone
);
create index cockpit_stage_by_report on cockpit_stage (report_id, stage);
