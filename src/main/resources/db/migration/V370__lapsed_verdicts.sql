-- When a decision of the sign-off fell because the report was consolidated anew; null for those that did not.
alter table signoff_verdict add column lapsed_at timestamp(6) with time zone;
