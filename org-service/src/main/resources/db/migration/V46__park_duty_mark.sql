-- A branch whose lights cannot be computed is set aside with the reason, so that it keeps nobody else from theirs.
alter table duty_mark add column parked text check (char_length(parked) between 1 and 500);
comment on column duty_mark.parked is '搁置原因：无法计算，次日重试';
create index duty_mark_by_organization on duty_mark (organization_id);
create index duty_mark_waiting on duty_mark (id) where parked is null;
