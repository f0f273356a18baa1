-- Host units, what is known of them, and coverage that every column can be changed in.
insert into place (id, code, name, level, kind, parent_code, established_on, abolished_on, lead_organization_id, organization_id,
    version, created_at, created_by, updated_at, updated_by)
select gen_random_uuid(), code, code, level, kind, '990101100201', established::date, abolished::date, lead::uuid, lead::uuid, 0, now(), 'a', now(), 'a'
from (values
  ('990101100201-C51', 'COMPOUND', 'COMPOUND', '2018-05-05', null, '00000000-0000-0000-0000-0000000000a2'),
  ('990101100201-B51', 'BUILDING', 'BUILDING', null, '2024-05-05', '00000000-0000-0000-0000-0000000000a4'))
  p (code, level, kind, established, abolished, lead);
insert into host_unit (id, code, name, credit_code, kind, sector, place_code, organization_id, opened_on, closed_on,
    version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, credit, kind, sector, place, organization::uuid, opened::date, closed::date, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-000000005006', 'U6', null, 'HOSPITAL', null, '990101100202', '00000000-0000-0000-0000-0000000000a3', '2018-06-06', null),
  ('00000000-0000-0000-0000-000000005001', 'U1', '91990101MA0A00049M', 'ENTERPRISE', 'NEW_ECONOMIC', '990101100201', '00000000-0000-0000-0000-0000000000a1', '2019-01-01', null),
  ('00000000-0000-0000-0000-000000005002', 'U2', null, 'PROPERTY_COMPANY', 'NEW_ECONOMIC', '990101100202', '00000000-0000-0000-0000-0000000000a2', '2019-02-02', null),
  ('00000000-0000-0000-0000-000000005003', 'U3', null, 'COMMUNITY_SOCIAL_ORG', 'NEW_SOCIAL', '990101100201', '00000000-0000-0000-0000-0000000000a3', '2020-03-03', '2024-03-03'),
  ('00000000-0000-0000-0000-000000005004', 'U4', null, 'SCHOOL', null, '990101100202', '00000000-0000-0000-0000-0000000000a4', '2018-04-04', null),
  ('00000000-0000-0000-0000-000000005005', 'U5', null, 'OTHER', 'NEW_EMPLOYMENT', '990101100201', '00000000-0000-0000-0000-0000000000a4', '2018-05-05', null))
  u (id, code, credit, kind, sector, place, organization, opened, closed);
insert into host_unit_former_answer (host_unit_id, organization_id, valid_from, valid_to)
values ('00000000-0000-0000-0000-000000005001', '00000000-0000-0000-0000-0000000000a2', '0001-01-01', '2021-05-05'),
       ('00000000-0000-0000-0000-000000005002', '00000000-0000-0000-0000-0000000000a4', '0001-01-01', '2020-06-06');
insert into host_unit_fact (host_unit_id, topic, valid_from, valid_to, code, amount, source, person_id, named_organization_id, document_no)
select unit::uuid, topic, since::date, until::date, code, amount, source, person::uuid, named::uuid, 'd'
from (values
  ('00000000-0000-0000-0000-000000005001', 'PARTY_CLAUSE', '2020-01-01', '2022-02-02', 'YES', cast(null as integer), null, null, null),
  ('00000000-0000-0000-0000-000000005001', 'PARTY_CLAUSE', '2022-02-02', null, 'NO', null, null, null, null),
  ('00000000-0000-0000-0000-000000005002', 'CROSS_APPOINTED', '2020-02-01', null, 'YES', null, null, null, null),
  ('00000000-0000-0000-0000-000000005002', 'SECRETARY_IS_HEAD', '2020-02-01', '2021-02-01', 'YES', null, null, null, null),
  ('00000000-0000-0000-0000-000000005004', 'LEADERSHIP_SYSTEM', '2022-09-01', null, 'PARTY_LED_HEAD', null, null, null, null),
  ('00000000-0000-0000-0000-000000005001', 'EMPLOYEES', '2020-12-31', null, 'ESTIMATE', 120, 's', null, null),
  ('00000000-0000-0000-0000-000000005005', 'POPULATION', '2021-12-31', null, 'RIDER', 60, 's', null, null),
  ('00000000-0000-0000-0000-000000005002', 'INSTRUCTOR', '2019-05-05', '2021-05-05', 'YES', null, null, '00000000-0000-0000-0000-0000000000c1', null),
  ('00000000-0000-0000-0000-000000005003', 'BODY_STAGE', '2020-03-03', null, 'SEED', null, null, null, null),
  ('00000000-0000-0000-0000-000000005003', 'ORGANIZATION_STAGE', '2021-03-03', null, 'JOINT_BRANCH', null, null, null, '00000000-0000-0000-0000-0000000000a4'))
  f (unit, topic, since, until, code, amount, source, person, named);
insert into compound_service (id, place_code, host_unit_id, valid_from, valid_to, contract_ends_on, owners_committee, document_no,
    version, created_at, created_by, updated_at, updated_by)
values (gen_random_uuid(), '990101100201-C01', '00000000-0000-0000-0000-000000005002', '2020-01-01', '2022-01-01', '2023-01-01', true, 'd', 0, now(), 'a', now(), 'a'),
       (gen_random_uuid(), '990101100201-C51', null, '2022-06-01', null, null, false, null, 0, now(), 'a', now(), 'a');
insert into organization_coverage (id, organization_id, place_code, host_unit_id, valid_from, valid_to, document_no,
    version, created_at, created_by, updated_at, updated_by)
values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a2', '990101100201-C51', null, '2020-01-01', '2023-03-03', 'd', 0, now(), 'a', now(), 'a'),
       (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a4', '990101100201-B51', null, '2022-05-01', null, null, 0, now(), 'a', now(), 'a'),
       (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', null, '00000000-0000-0000-0000-000000005001', '2020-01-01', null, null, 0, now(), 'a', now(), 'a'),
       (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a3', null, '00000000-0000-0000-0000-000000005003', '2020-06-01', '2021-02-02', null, 0, now(), 'a', now(), 'a');
update organization_state set host_unit_id = '00000000-0000-0000-0000-000000005002' where organization_id = '00000000-0000-0000-0000-0000000000a2' and valid_to is null;
update organization_state set host_unit_id = '00000000-0000-0000-0000-000000005004', place_code = '990101100201-C01' where organization_id = '00000000-0000-0000-0000-0000000000a4';
update organization set host_unit_id = '00000000-0000-0000-0000-000000005002' where code = 'B';
