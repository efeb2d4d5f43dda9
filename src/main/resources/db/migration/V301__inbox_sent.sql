-- What an open task is work on: a thing by the beginning of its page's address (sections/5, matters/3), a report as a
-- whole (reports/1), and for the work on a part of a report also all such parts together (reports/1/parts).
create table inbox_work (
    task_id varchar(64) not null references inbox_item (task_id) on delete cascade,
    work    varchar(80) not null,
    primary key (task_id, work)
);
create index inbox_work_by_work on inbox_work (work, task_id);

-- What a person has finished a step of and wants to see go on, each thing once, with the last such step.
create table inbox_sent (
    person_id bigint      not null,
    work      varchar(80) not null,
    sent_at   timestamp(6) with time zone not null,
    primary key (person_id, work)
);
create index inbox_sent_by_person on inbox_sent (person_id, sent_at, work);

insert into inbox_work (task_id, work)
select task_id, substring(path, 1, position('/' in path)) || substring(rest, 1, position('/' in rest) - 1)
from (select task_id, path, substring(path, position('/' in path) + 1) || '/' as rest
      from (select task_id, substring(link, 2) as path from inbox_item) as paths) as parts;
insert into inbox_work (task_id, work)
select i.task_id, 'reports/' || cast(i.report_id as varchar(20)) || '/parts' from inbox_item i
where i.report_id is not null and not exists
    (select 1 from inbox_work w where w.task_id = i.task_id and w.work = 'reports/' || cast(i.report_id as varchar(20)));

insert into inbox_sent (person_id, work, sent_at)
select done_by, work, max(closed_at) from (
    select done_by, closed_at, substring(path, 1, position('/' in path)) || substring(rest, 1, position('/' in rest) - 1) as work
    from (select done_by, closed_at, path, substring(path, position('/' in path) + 1) || '/' as rest
          from (select done_by, closed_at, substring(link, 2) as path from inbox_done) as paths) as parts
    union all
    select done_by, closed_at, 'reports/' || cast(report_id as varchar(20)) from inbox_done where report_id is not null
    union all
    select done_by, closed_at, 'reports/' || cast(report_id as varchar(20)) || '/parts' from inbox_done
    where report_id is not null and (link || '/') like '/reports/' || cast(report_id as varchar(20)) || '/%'
) as finished group by done_by, work;
