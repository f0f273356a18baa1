-- Task lists with aspects and items, tasks with assignments of two years, one withdrawn.
insert into task_list (id, code, organization_id, type, ledger_kind, year, title, posting_id, issued_on, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, org::uuid, type, ledger, 2021, code, posting::uuid, issued::date, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000d1', 'L1', '00000000-0000-0000-0000-0000000000a1', 'KEY_TASK', null, null, '2021-01-05'),
  ('00000000-0000-0000-0000-0000000000d2', 'L2', '00000000-0000-0000-0000-0000000000a2', 'LEDGER', 'PROJECT', null, '2021-02-05'),
  ('00000000-0000-0000-0000-0000000000d4', 'L4', '00000000-0000-0000-0000-0000000000a1', 'RESPONSIBILITY', null, null, '2021-02-05'),
  ('00000000-0000-0000-0000-0000000000d5', 'L5', '00000000-0000-0000-0000-0000000000a2', 'LEDGER', 'BASIC', null, '2021-02-05'),
  ('00000000-0000-0000-0000-0000000000d3', 'L3', '00000000-0000-0000-0000-0000000000a2', 'CONTACT_POINT', null, '00000000-0000-0000-0000-0000000000ff', '2021-03-05'))
  l (id, code, org, type, ledger, posting, issued);
insert into task_list_aspect (list_id, position, name) values
  ('00000000-0000-0000-0000-0000000000d1', 0, 'a'), ('00000000-0000-0000-0000-0000000000d1', 1, 'b'),
  ('00000000-0000-0000-0000-0000000000d2', 0, 'c');
insert into task (id, code, organization_id, list_id, title, issued_on, withdrawn_on, withdrawal_reason, version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, org::uuid, list::uuid, code, issued::date, withdrawn::date, case when withdrawn is not null then 'r' end, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000e1', 'T1', '00000000-0000-0000-0000-0000000000a1', '00000000-0000-0000-0000-0000000000d1', '2021-02-02', null),
  ('00000000-0000-0000-0000-0000000000e2', 'T2', '00000000-0000-0000-0000-0000000000a1', null, '2021-05-05', null),
  ('00000000-0000-0000-0000-0000000000e3', 'T3', '00000000-0000-0000-0000-0000000000a2', null, '2022-01-01', '2022-02-02'))
  t (id, code, org, list, issued, withdrawn);
insert into task_assignment (id, task_id, organization_id, unit_kind, due_on, state, replied_on, version, created_at, created_by, updated_at, updated_by)
select id::uuid, task::uuid, org::uuid, kind, due::date, state, replied::date, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000e4', '00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-0000000000a2', 'DEPARTMENT', '2021-06-06', 'ACCEPTED', '2021-04-04'),
  ('00000000-0000-0000-0000-0000000000e5', '00000000-0000-0000-0000-0000000000e2', '00000000-0000-0000-0000-0000000000a2', 'DEPARTMENT', '2021-07-07', 'ASSIGNED', null),
  ('00000000-0000-0000-0000-0000000000e6', '00000000-0000-0000-0000-0000000000e1', '00000000-0000-0000-0000-0000000000a3', 'STREET', '2021-06-06', 'ASSIGNED', null),
  ('00000000-0000-0000-0000-0000000000e7', '00000000-0000-0000-0000-0000000000e3', '00000000-0000-0000-0000-0000000000a4', 'STREET', '2022-06-06', 'WITHDRAWN', null))
  a (id, task, org, kind, due, state, replied);
update task set aspect = 'a', content = 'c', asks = 'FORM', demand_id = '00000000-0000-0000-0000-0000000000c1' where code = 'T1';
update task_assignment set letter_no = 'l', next_escalation_on = '2021-08-08', reply_text = 'r', reply_document_no = 'd', replied_by = 'b',
    checked_on = '2021-05-05', check_reason = 'c' where state = 'ACCEPTED';
update task_list set year = 2022 where code = 'L5';
insert into task (id, code, organization_id, title, issued_on, version, created_at, created_by, updated_at, updated_by)
values ('00000000-0000-0000-0000-0000000000e8', 'T4', '00000000-0000-0000-0000-0000000000a1', 'T4', '2021-09-09', 0, now(), 'a', now(), 'a');
