-- A return to a review passed before, the text staying as it is: to which, and whether it comes straight back.
alter table signoff_verdict add column sent_to varchar(40);
alter table signoff_verdict add column straight_back boolean;
