-- Rounds of two years with units, items and findings, one of them only planned.
insert into supervision_round (id, code, organization_id, kind, month, on_site, state, started_on, found_on, heard_from, heard_until,
    bulletin_no, bulletin_on, follow_up_on, closed_on, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, org::uuid, kind, month::date, site, state, started::date, found::date, null, null, null, null, null, null,
    0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000f1', 'R1', '00000000-0000-0000-0000-0000000000a1', 'MONTHLY', '2021-02-01', true, 'FINDINGS', '2021-02-02', '2021-02-20'),
  ('00000000-0000-0000-0000-0000000000f2', 'R2', '00000000-0000-0000-0000-0000000000a1', 'FACILITIES', '2021-05-01', false, 'ON_SITE', '2021-05-05', null),
  ('00000000-0000-0000-0000-0000000000f3', 'R3', '00000000-0000-0000-0000-0000000000a2', 'SPECIAL', '2022-05-01', true, 'PLANNED', null, null),
  ('00000000-0000-0000-0000-0000000000f4', 'R4', '00000000-0000-0000-0000-0000000000a2', 'CROSS', '2022-06-01', true, 'ON_SITE', '2022-06-06', null))
  r (id, code, org, kind, month, site, state, started, found);
insert into supervision_unit (round_id, organization_id, comment, commented_on) values
  ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000a2', null, null),
  ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000a3', null, null),
  ('00000000-0000-0000-0000-0000000000f2', '00000000-0000-0000-0000-0000000000a2', 'c', '2021-05-06'),
  ('00000000-0000-0000-0000-0000000000f3', '00000000-0000-0000-0000-0000000000a3', null, null);
insert into supervision_round_item (round_id, item) values
  ('00000000-0000-0000-0000-0000000000f1', 'GRIDS'), ('00000000-0000-0000-0000-0000000000f2', 'GRIDS'),
  ('00000000-0000-0000-0000-0000000000f2', 'MATTERS'), ('00000000-0000-0000-0000-0000000000f3', 'MATTERS');
insert into supervision_finding (fault_id, round_id, organization_id, item, level, code, evidence_ref, opened_on, closed_on, closing_ref) values
  ('00000000-0000-0000-0000-0000000000f6', '00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000a2', 'GRIDS', 'MINOR', 'LATE', 'e', '2021-02-20', '2021-04-04', 'c'),
  ('00000000-0000-0000-0000-0000000000f7', '00000000-0000-0000-0000-0000000000f2', '00000000-0000-0000-0000-0000000000a3', 'MATTERS', 'GRAVE', 'EXCESS', null, '2021-05-20', null, null);
update supervision_round set found_on = '2021-02-20', heard_from = '2021-02-21', heard_until = '2021-02-25', bulletin_no = 'b', bulletin_on = '2021-02-26',
    follow_up_on = '2021-02-27', closed_on = '2021-03-03', state = 'CLOSED', materials = '[{"name": "a"}]',
    demand_id = '00000000-0000-0000-0000-0000000000c1' where code = 'R1';
insert into supervision_round (id, code, organization_id, kind, month, on_site, state, started_on, found_on, heard_from, heard_until,
    bulletin_no, bulletin_on, follow_up_on, version, created_at, created_by, updated_at, updated_by)
values ('00000000-0000-0000-0000-0000000000f8', 'R5', '00000000-0000-0000-0000-0000000000a1', 'CROSS', '2021-02-01', true, 'FOLLOW_UP',
    '2021-02-02', '2021-02-10', '2021-02-11', '2021-02-15', 'b', '2021-02-27', '2021-03-01', 0, now(), 'a', now(), 'a');
