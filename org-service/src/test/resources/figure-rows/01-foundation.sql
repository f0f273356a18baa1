-- Rows of organisations, places and grids that every column can be changed in.
insert into organization (id, code, name, form, nature, setting, founded_on, closed_on, closing_reason,
    parent_id, place_code, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, form, nature, setting, founded::date, closed::date, case when closed is not null then 'r' end,
    null, null, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000a1', 'A', 'COMMITTEE', 'REGULAR', null, '2010-05-05', null),
  ('00000000-0000-0000-0000-0000000000a2', 'B', 'BRANCH', 'REGULAR', 'GRID', '2019-03-31', null),
  ('00000000-0000-0000-0000-0000000000a3', 'C', 'GROUP', 'FUNCTIONAL', 'BUILDING', '2020-01-01', '2021-06-30'),
  ('00000000-0000-0000-0000-0000000000a4', 'D', 'JOINT_BRANCH', 'TEMPORARY', 'RESIDENTIAL_AREA', '2022-02-02', null))
  o (id, code, form, nature, setting, founded, closed);
insert into place (id, code, name, level, kind, established_on, abolished_on, lead_organization_id, organization_id,
    version, created_at, created_by, updated_at, updated_by)
select gen_random_uuid(), code, code, level, kind, established::date, abolished::date, lead::uuid, lead::uuid,
    0, now(), 'a', now(), 'a'
from (values
  ('990000000000', 'PROVINCE', 'PROVINCE', null, null, '00000000-0000-0000-0000-0000000000a1'),
  ('990101100000', 'TOWNSHIP', 'STREET', null, '2023-05-05', '00000000-0000-0000-0000-0000000000a2'),
  ('990101100201', 'VILLAGE', 'COMMUNITY', '2020-01-01', null, '00000000-0000-0000-0000-0000000000a2'),
  ('990101100202', 'VILLAGE', 'VILLAGE', null, null, '00000000-0000-0000-0000-0000000000a3'),
  ('990101100201-C01', 'COMPOUND', 'COMPOUND', null, null, '00000000-0000-0000-0000-0000000000a1'))
  p (code, level, kind, established, abolished, lead);
insert into organization_state (organization_id, valid_from, valid_to, name, form, nature, setting)
select id, date '0001-01-01', cast(null as date), name, form, nature, setting from organization where code <> 'B'
union all select id, '0001-01-01', '2021-04-01', name, 'GENERAL_BRANCH', nature, null from organization where code = 'B'
union all select id, '2021-04-01', null, name, form, nature, setting from organization where code = 'B';
insert into organization (id, code, name, form, nature, founded_on, version, created_at, created_by, updated_at, updated_by)
values ('00000000-0000-0000-0000-0000000000a5', 'E', 'E', 'BRANCH', 'REGULAR', '2020-01-01', 0, now(), 'a', now(), 'a');
insert into grid (id, code, name, level, parent_id, place_code, organization_id, branch_organization_id, area,
    household_count, opened_on, closed_on, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, level, parent::uuid, '990101100201', lead::uuid, null, area, households, opened::date,
    closed::date, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000b1', 'A1', 'GRID', null, '00000000-0000-0000-0000-0000000000a1', 'URBAN', 300, '2019-01-01', null),
  ('00000000-0000-0000-0000-0000000000b2', 'A2', 'GRID', null, '00000000-0000-0000-0000-0000000000a2', 'RURAL', null, '2020-02-02', '2021-01-01'),
  ('00000000-0000-0000-0000-0000000000b3', 'A1-1', 'MICRO_GRID', '00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', 'URBAN', 40, '2019-05-05', null),
  ('00000000-0000-0000-0000-0000000000b4', 'A1-1-1', 'CENTRAL_HOUSEHOLD', '00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000a3', 'RURAL', 12, '2022-05-05', null))
  g (id, code, level, parent, lead, area, households, opened, closed);
update organization set place_code = '990101100201', sector = 'NEW_ECONOMIC', population_group = 'RIDER',
    identifiers = '[{"system": "a", "value": "b"}]' where code in ('B', 'C');
update organization set parent_id = '00000000-0000-0000-0000-0000000000a1' where code = 'C';
update organization_state set place_code = '990101100201' where valid_to is null;
update place set parent_code = '990101100000', managed_by_code = '990101100000', urban_rural_class = '111'
where level = 'VILLAGE';
update grid set place_code = '990101100202' where code = 'A2';
