-- When the person named looked at it; null until then.
alter table review_mention add column seen_at timestamp(6) with time zone;
create index review_mention_unseen on review_mention (person_id, seen_at);
