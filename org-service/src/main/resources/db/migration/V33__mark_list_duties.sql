-- A periodic item of a task list is a duty (TSK-01): a change of the list is looked at by the lights.
create function duty_mark_lists() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into duty_mark (organization_id, since)
    select distinct l.organization_id, make_date(l.year, 1, 1) from old_rows o join task_list l on l.id = o.list_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into duty_mark (organization_id, since)
    select distinct l.organization_id, make_date(l.year, 1, 1) from new_rows n join task_list l on l.id = n.list_id;
  end if;
  return null;
end $$;
create trigger duty_mark_inserted after insert on task_list_item referencing new table as new_rows
  for each statement execute function duty_mark_lists();
create trigger duty_mark_updated after update on task_list_item referencing old table as old_rows new table as new_rows
  for each statement execute function duty_mark_lists();
create trigger duty_mark_deleted after delete on task_list_item referencing old table as old_rows
  for each statement execute function duty_mark_lists();
create index task_list_periodic on task_list_item (list_id) where period is not null;
