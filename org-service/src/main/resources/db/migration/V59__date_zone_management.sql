-- Which zone managed a place when (PLC-03), and which groups of places have to be derived anew.
create table zone_management (
  zone_code   text not null references place (code),
  place_code  text not null references place (code),
  valid_from  date not null,
  valid_to    date check (valid_to > valid_from),
  document_no text check (char_length(document_no) between 1 and 100),
  primary key (place_code, valid_from),
  constraint zone_management_one_zone exclude using gist (place_code with =, daterange(valid_from, valid_to) with &&),
  check (zone_code <> place_code)
);
create index zone_management_by_zone on zone_management (zone_code, place_code, valid_from);
comment on table zone_management is '功能区托管地点（按生效日期；一个地点同一时间至多由一个功能区托管，PLC-03）';
comment on column zone_management.document_no is '托管文号';

insert into zone_management (zone_code, place_code, valid_from)
select p.managed_by_code, p.code, coalesce(z.established_on, date '0001-01-01')
from place p join place z on z.code = p.managed_by_code;

create index organization_state_by_place on organization_state (place_code, organization_id);

create table place_group_mark (
  id         bigint generated always as identity primary key,
  place_code text not null
);
comment on table place_group_mark is '所辖组织有变动的地点，其片区集合待重新推定';

create function place_group_mark_of() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    execute format('insert into place_group_mark (place_code)
                    select distinct %1$I from old_rows where %1$I is not null', tg_argv[0]);
  end if;
  if tg_op <> 'DELETE' then
    execute format('insert into place_group_mark (place_code)
                    select distinct %1$I from new_rows where %1$I is not null', tg_argv[0]);
  end if;
  return null;
end $$;

do $$
declare source text[];
begin
  foreach source slice 1 in array array[array['organization_state', 'place_code'],
      array['zone_management', 'zone_code'], array['organization_group', 'place_code']] loop
    execute format('create trigger place_group_inserted after insert on %I referencing new table as new_rows
                    for each statement execute function place_group_mark_of(%L)', source[1], source[2]);
    execute format('create trigger place_group_updated after update on %I referencing old table as old_rows new table as new_rows
                    for each statement execute function place_group_mark_of(%L)', source[1], source[2]);
    execute format('create trigger place_group_deleted after delete on %I referencing old table as old_rows
                    for each statement execute function place_group_mark_of(%L)', source[1], source[2]);
  end loop;
end $$;
