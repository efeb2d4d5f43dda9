-- Where an adviser insists, the signer says why the answer stands.
alter table review_opinion add column decision_reason varchar;
alter table review_opinion add column decided_by bigint;
alter table review_opinion add column decided_at timestamp(6) with time zone;
