-- The figures of a terminated report stay with it, and are compared with no others.
alter table figures_ledger add column live boolean default true not null;
