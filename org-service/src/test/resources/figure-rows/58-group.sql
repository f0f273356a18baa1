-- Groups of organisations with their former leads and members.
insert into organization_group (id, code, name, kind, organization_id, place_code, document_no, opened_on, closed_on,
    version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, kind, lead::uuid, place, document, opened::date, closed::date, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-000000580001', 'G1', 'JOINT_VILLAGE', '00000000-0000-0000-0000-0000000000a1', null, 'a', '2019-05-05', null),
  ('00000000-0000-0000-0000-000000580002', 'G2', 'ALLIANCE', '00000000-0000-0000-0000-0000000000a2', null, null, '2020-01-01', '2023-03-03'),
  ('00000000-0000-0000-0000-000000580003', 'G3', 'PLACE', '00000000-0000-0000-0000-0000000000a3', '990101100000', null, '2021-02-02', null),
  ('00000000-0000-0000-0000-000000580004', 'G4', 'PLACE', '00000000-0000-0000-0000-0000000000a3', '990101100201', null, '2021-03-02', null))
  g (id, code, kind, lead, place, document, opened, closed);
insert into group_former_lead (group_id, organization_id, valid_from, valid_to)
values
  ('00000000-0000-0000-0000-000000580001', '00000000-0000-0000-0000-0000000000a4', '2019-05-05', '2020-06-15'),
  ('00000000-0000-0000-0000-000000580002', '00000000-0000-0000-0000-0000000000a1', '2020-01-01', '2021-01-15');
insert into group_member (id, group_id, organization_id, organization_code, village_code, valid_from, valid_to, document_no)
select id::uuid, of::uuid, organization::uuid, code, village, valid_from::date, valid_to::date, document
from (values
  ('00000000-0000-0000-0000-000000580011', '00000000-0000-0000-0000-000000580001', '00000000-0000-0000-0000-0000000000a2', 'B', '990101100201', '2019-06-06', '2022-06-15', 'a'),
  ('00000000-0000-0000-0000-000000580012', '00000000-0000-0000-0000-000000580001', '00000000-0000-0000-0000-0000000000a3', 'C', '990101100202', '2020-08-08', null, null),
  ('00000000-0000-0000-0000-000000580013', '00000000-0000-0000-0000-000000580002', '00000000-0000-0000-0000-0000000000a4', 'D', null, '2020-03-03', null, 'b'))
  m (id, of, organization, code, village, valid_from, valid_to, document);
