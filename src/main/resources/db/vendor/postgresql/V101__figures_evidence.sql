-- H2 keeps large binary values as blob, PostgreSQL as bytea; everything else about evidence is the same.
create table figures_evidence_content (
    evidence_id bigint not null primary key references figures_evidence (id),
    content     bytea not null
);
