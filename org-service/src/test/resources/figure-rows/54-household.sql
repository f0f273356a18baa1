-- Rows of households, their former seats and flags that every column can be changed in.
insert into grid (id, code, name, level, parent_id, place_code, organization_id, branch_organization_id, area,
    household_count, opened_on, closed_on, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, level, parent::uuid, '990101100201', lead::uuid, null, 'RURAL', null, '2019-01-01',
    null, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000006b1', 'H1', 'GRID', null, '00000000-0000-0000-0000-0000000000a2'),
  ('00000000-0000-0000-0000-0000000006b2', 'H1-1', 'MICRO_GRID', '00000000-0000-0000-0000-0000000006b1', '00000000-0000-0000-0000-0000000000a2'),
  ('00000000-0000-0000-0000-0000000006b3', 'H1-1-1', 'CENTRAL_HOUSEHOLD', '00000000-0000-0000-0000-0000000006b2', '00000000-0000-0000-0000-0000000000a2'))
  g (id, code, level, parent, lead);
insert into household (id, grid_id, micro_grid_id, central_household_id, place_code, list_number, opened_on, seated_on,
    ended_on, ending, version, created_at, created_by, updated_at, updated_by)
select id::uuid, grid::uuid, micro::uuid, central::uuid, place, number, opened::date, seated::date, ended::date, ending,
    0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000007a1', '00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000b4', '990101100201', '1', '2019-06-01', '2020-06-01', null, null),
  ('00000000-0000-0000-0000-0000000007a2', '00000000-0000-0000-0000-0000000006b1', null, null, '990101100202', '2', '2019-06-01', '2020-07-01', '2022-05-05', 'MOVED'),
  ('00000000-0000-0000-0000-0000000007a4', '00000000-0000-0000-0000-0000000006b1', null, null, '990101100202', '4', '2019-06-01', '2021-06-01', '2022-08-05', 'ENDED'),
  ('00000000-0000-0000-0000-0000000007a3', '00000000-0000-0000-0000-0000000006b1', '00000000-0000-0000-0000-0000000006b2', '00000000-0000-0000-0000-0000000006b3', '990101100201', '3', '2018-06-01', '2018-06-01', null, null))
  h (id, grid, micro, central, place, number, opened, seated, ended, ending);
insert into household_former_seat (household_id, grid_id, micro_grid_id, central_household_id, place_code, list_number, valid_from, valid_to)
values
  ('00000000-0000-0000-0000-0000000007a1', '00000000-0000-0000-0000-0000000006b1', '00000000-0000-0000-0000-0000000006b2', null, '990101100201', '9', '2019-06-01', '2020-06-01'),
  ('00000000-0000-0000-0000-0000000007a4', '00000000-0000-0000-0000-0000000000b1', null, null, '990101100202', '4', '2019-06-01', '2021-06-01'),
  ('00000000-0000-0000-0000-0000000007a2', '00000000-0000-0000-0000-0000000000b1', null, null, '990101100202', '2', '2019-06-01', '2020-07-01');
insert into household_flag (id, household_id, kind, assistance_kind, valid_from, valid_to, document_no, version, created_at, created_by,
    updated_at, updated_by)
select id::uuid, household::uuid, kind, assistance, begins::date, ends::date, 'd1', 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000008a1', '00000000-0000-0000-0000-0000000007a1', 'OUT_OF_POVERTY', null, '2020-01-01', null),
  ('00000000-0000-0000-0000-0000000008a2', '00000000-0000-0000-0000-0000000007a2', 'KEY_ASSISTANCE', 'MARGINAL', '2019-08-01', '2021-08-01'),
  ('00000000-0000-0000-0000-0000000008a3', '00000000-0000-0000-0000-0000000007a1', 'KEY_ASSISTANCE', 'UNSTABLE', '2021-01-01', null))
  f (id, household, kind, assistance, begins, ends);
insert into grid_staff (id, grid_id, role, person_id, valid_from, valid_to, document_no, version, created_at, created_by, updated_at, updated_by)
select id::uuid, grid::uuid, role, '00000000-0000-0000-0000-0000000002f1', begins::date, ends::date, 'd', 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000009a1', '00000000-0000-0000-0000-0000000000b1', 'GRID_HEAD', '2020-01-01', '2021-03-05'),
  ('00000000-0000-0000-0000-0000000009a2', '00000000-0000-0000-0000-0000000006b1', 'GRID_HEAD', '2021-07-01', null),
  ('00000000-0000-0000-0000-0000000009a3', '00000000-0000-0000-0000-0000000000b1', 'GRID_WORKER', '2019-06-01', null))
  s (id, grid, role, begins, ends);
update grid set branch_organization_id = '00000000-0000-0000-0000-0000000000a2' where code in ('A1', 'H1');
update grid set branch_organization_id = '00000000-0000-0000-0000-0000000000a3' where code = 'A1-1';
insert into grid_former_state (grid_id, parent_id, branch_organization_id, household_count, valid_from, valid_to)
values
  ('00000000-0000-0000-0000-0000000000b1', null, '00000000-0000-0000-0000-0000000000a4', 250, '0001-01-01', '2020-05-05'),
  ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000006b1', null, 35, '2019-05-05', '2021-02-02');
