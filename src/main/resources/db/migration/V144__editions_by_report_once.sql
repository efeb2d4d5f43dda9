-- V112 made this index in some databases and not in others; V145 makes it in all.
drop index if exists publication_edition_report;
