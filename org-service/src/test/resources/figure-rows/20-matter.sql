-- Rows of grid items, visits and weekly notes that every column can be changed in.
insert into grid_item (id, code, title, organization_id, owner_organization_id, handler_level, basis, minutes,
    collects_resident_data, data_basis, state, permit_no, admitted_on, withdrawn_on, reason,
    version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, lead::uuid, '00000000-0000-0000-0000-0000000000a1', level, 'b', 10, collects, data_basis,
    state, permit, admitted::date, withdrawn::date, reason, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000001a1', 'I1', '00000000-0000-0000-0000-0000000000a1', 'GRID', false, null, 'ADMITTED', 'p', '2020-02-02', null, null),
  ('00000000-0000-0000-0000-0000000001a2', 'I2', '00000000-0000-0000-0000-0000000000a2', 'COUNTY', true, 'law', 'WITHDRAWN', 'q', '2020-03-03', '2021-06-06', 'r'),
  ('00000000-0000-0000-0000-0000000001a3', 'I3', '00000000-0000-0000-0000-0000000000a1', 'VILLAGE', false, 'law', 'PROPOSED', null, null, null, 'r'),
  ('00000000-0000-0000-0000-0000000001a4', 'I4', '00000000-0000-0000-0000-0000000000a3', 'TOWNSHIP', true, 'law', 'REFUSED', null, null, null, 'r'))
  i (id, code, lead, level, collects, data_basis, state, permit, admitted, withdrawn, reason);
insert into visit (id, code, organization_id, actor_role, visitor_person_id, visited_on, place_code, grid_id, people_count,
    key_assistance_count, campaign, cancel_reason, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, lead::uuid, role, '00000000-0000-0000-0000-0000000002f1', day::date, place, grid::uuid, people, key,
    campaign, cancelled, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000002a1', 'V1', '00000000-0000-0000-0000-0000000000a1', 'STAFF', '2020-02-02', '00000000-0000-0000-0000-0000000000b1', 8, 3, null, null, '990101100201'),
  ('00000000-0000-0000-0000-0000000002a2', 'V2', '00000000-0000-0000-0000-0000000000a2', 'MEMBER', '2021-03-03', null, 20, 20, 'study', null, '990101100202'),
  ('00000000-0000-0000-0000-0000000002a3', 'V3', '00000000-0000-0000-0000-0000000000a2', 'CPPCC_MEMBER', '2017-03-03', null, 20, 0, null, 'r', '990101100201'))
  v (id, code, lead, role, day, grid, people, key, campaign, cancelled, place);
insert into weekly_note (id, organization_id, week_of, author_person_id, actor_role, note, version, created_at, created_by,
    updated_at, updated_by)
values
  ('00000000-0000-0000-0000-0000000003a1', '00000000-0000-0000-0000-0000000000a1', '2024-03-04', '00000000-0000-0000-0000-0000000002f1', 'STAFF', 'n', 0, now(), 'a', now(), 'a'),
  ('00000000-0000-0000-0000-0000000003a2', '00000000-0000-0000-0000-0000000000a2', '2024-04-01', '00000000-0000-0000-0000-0000000002f1', 'MEMBER', 'm', 0, now(), 'a', now(), 'a');
