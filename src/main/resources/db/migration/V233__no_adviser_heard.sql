-- Why a review was approved although no adviser who was called gave an opinion; null if one did, or none was called.
alter table review_matter add column unheard_because varchar;
