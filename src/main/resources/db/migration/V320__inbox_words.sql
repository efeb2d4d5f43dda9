-- What is searched stands where the search reads: title and subject in small letters, one line each, also beside every
-- pool. Before, a search that found nothing had to fetch every task of the pools and make its letters small.
alter table inbox_item add column words varchar;
alter table inbox_done add column words varchar;
alter table inbox_pool add column words varchar;
update inbox_item set words = lower(coalesce(title, '') || '
' || coalesce(subject, ''));
update inbox_done set words = lower(coalesce(title, '') || '
' || coalesce(subject, ''));
update inbox_pool set words = (select i.words from inbox_item i where i.task_id = inbox_pool.task_id);
