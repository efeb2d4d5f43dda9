-- A person's own drafts, newest first.
create index drafting_draft_by_author on drafting_draft (author_id, saved_at, id);
create index review_opinion_drafts on review_opinion (author_id, sent_at, created_at, id);
