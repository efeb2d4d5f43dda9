-- Requests taken back, and figures taken out of the ledger. Both stay known: who did it, when and why.
alter table figures_request add column withdrawn_by bigint;
alter table figures_request add column withdrawn_at timestamp(6) with time zone;
alter table figures_request add column withdrawal_reason varchar;
alter table figures_request add column withdrawn_names varchar;

alter table figures_figure add column opened_for bigint;
alter table figures_figure add column asked_from varchar(40);
alter table figures_figure add column removed_by bigint;
alter table figures_figure add column removed_at timestamp(6) with time zone;
alter table figures_figure add column removal_reason varchar;
-- Null once removed, so that the name is free again: rows with a null are never equal.
alter table figures_figure add column live boolean default true;
alter table figures_figure drop constraint figures_figure_name;
alter table figures_figure add constraint figures_figure_name unique (report_id, name, live);
