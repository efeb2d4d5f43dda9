-- How long the tasks of one diagram took, from the index alone.
create index cockpit_stage_by_task on cockpit_stage (task_key, total_minutes);
