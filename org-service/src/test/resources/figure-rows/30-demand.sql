-- Demands that were in force, and one that never was.
insert into demand (id, code, kind, title, organization_id, basis, list, asked_organization_id, asked_level, frequency,
    minutes_each, listed_item, state, applied_on, decision_due_on, decided_on, document_no, in_force_from, review_due_on,
    closed_on, ending, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, kind, code, '00000000-0000-0000-0000-0000000000a1', 'b', 'ASSIST', '00000000-0000-0000-0000-0000000000a1',
    'BRANCH', 'MONTHLY', 10, item, state, '2021-01-01', '2021-02-01', '2021-01-20', 'd', force::date, force::date + 365, closed::date, ending,
    0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000c1', 'D1', 'SIGN', 'COLLECTIVE_SIGN', 'IN_FORCE', '2021-02-02', null, null),
  ('00000000-0000-0000-0000-0000000000c2', 'D2', 'FORM', null, 'CLOSED', '2021-03-03', '2022-04-04', 'FULFILLED'),
  ('00000000-0000-0000-0000-0000000000c3', 'D3', 'APP', null, 'APPROVED', null, null, null),
  ('00000000-0000-0000-0000-0000000000c4', 'D4', 'CERTIFICATE', 'LAND_FACT_CERTIFICATE', 'CLOSED', '2021-05-05', '2022-06-06', 'FULFILLED'),
  ('00000000-0000-0000-0000-0000000000c5', 'D5', 'MEETING', null, 'CLOSED', null, '2021-06-06', 'WITHDRAWN'))
  d (id, code, kind, item, state, force, closed, ending);
update demand set asked_setting = 'GRID', opened_on = '2020-01-01', last_post_on = '2021-01-01', funding_yuan = 5, staff_count = 1,
    asks_for = '[{"name": "a"}]', ending_reason = 'r' where code in ('D2', 'D3', 'D5');
update demand set merged_into_id = '00000000-0000-0000-0000-0000000000c2' where code = 'D4';
update demand set frequency = 'ONCE', due_on = '2021-07-07' where code = 'D5';
update demand set list = 'OWN_DUTY', frequency = 'WEEKLY', applied_on = '2020-12-12' where code = 'D2';
update demand set asked_level = 'VILLAGE' where code = 'D3';
