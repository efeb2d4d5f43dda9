-- Editions are looked up by report when a draft is compared with what was published.
create index publication_edition_report on publication_edition (report_id, id);
