-- The status of a repeated answer follows from the operation; storing it said nothing.
alter table idempotency_key drop column status;
