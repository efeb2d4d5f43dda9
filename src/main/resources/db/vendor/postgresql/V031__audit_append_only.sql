-- Journal entries are added, never changed or removed. The digest chain finds a change; this refuses the careless one.
create function audit_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry is append-only';
end
$$;
create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function audit_append_only();
