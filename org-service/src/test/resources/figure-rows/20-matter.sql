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
insert into matter (id, code, title, kind, source, organization_id, place_code, taken_in_on, backlog_since, station, handler_kind,
    handler_organization_id, handler_reference, handler_name, handler_level, due_on, state, ending, ended_on, result, closed_on,
    household_count, refund_decided_yuan, refund_paid_yuan, refund_payer, refund_paid_on, answer, asked_on, consented_on,
    agreement_form, effective_on, performed_on, court_applied_on, return_visit_on, contact, parties, contact_erased_on,
    version, created_at, created_by, updated_at, updated_by)
select id::uuid, code, code, kind, source, lead::uuid, place, taken_in::date, null, null, 'ORGANIZATION',
    '00000000-0000-0000-0000-0000000000a1', null, null, level, due::date, state, ending, ended::date, 'r', closed::date,
    households, decided, paid, payer, paid_on::date, answer, asked::date, null,
    null, null, null, null, null, null, null, null, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000004a1', 'M1', 'LIVELIHOOD', 'VISIT', '00000000-0000-0000-0000-0000000000a1', '990101100201', '2021-02-02', 'GRID', '2021-03-03', 'CLOSED', 'RESOLVED', '2021-02-20', '2021-05-05', 3, 100.00, 60.00, 'p', '2021-03-01', 'SATISFIED', '2021-03-02'),
  ('00000000-0000-0000-0000-0000000004a2', 'M2', 'BACKLOG', 'SURVEY', '00000000-0000-0000-0000-0000000000a2', '990101100202', '2021-02-02', 'COUNTY', '2021-03-03', 'TAKEN_IN', null, null, null, 4, 50.00, null, null, null, null, null),
  ('00000000-0000-0000-0000-0000000004a3', 'M3', 'SAFETY', 'PAIRING', '00000000-0000-0000-0000-0000000000a2', '990101100201', '2017-02-02', 'VILLAGE', '2022-03-03', 'WITHDRAWN', 'WITHDRAWN', '2021-08-20', null, null, null, null, null, null, 'NO_ANSWER', '2021-09-02'),
  ('00000000-0000-0000-0000-0000000004a4', 'M4', 'OTHER', 'OTHER', '00000000-0000-0000-0000-0000000000a3', '990101100201', '2021-02-02', 'TOWNSHIP', '2021-03-03', 'UNRESOLVED', 'UNRESOLVED', '2021-02-20', null, 7, 10.00, 10.00, 'q', '2021-09-09', 'DISSATISFIED', '2021-03-02'))
  m (id, code, kind, source, lead, place, taken_in, level, due, state, ending, ended, closed, households, decided, paid, payer, paid_on, answer, asked);
insert into matter (id, code, title, kind, source, organization_id, place_code, grid_id, grid_item_id, brought_by_person_id, brought_by_organization_id,
    taken_in_on, backlog_since, station, handler_kind, handler_reference, handler_name, lead_organization_id, handler_level, due_on, state,
    ending, ended_on, consented_on, agreement_form, effective_on, performed_on, court_applied_on, return_visit_on, contact, parties,
    contact_erased_on, version, created_at, created_by, updated_at, updated_by)
values ('00000000-0000-0000-0000-0000000004a5', 'M5', 'M5', 'DISPUTE', 'GRID', '00000000-0000-0000-0000-0000000000a1', '990101100201',
    '00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000001a1', '00000000-0000-0000-0000-0000000002f1', '00000000-0000-0000-0000-0000000000a2',
    '2021-02-02', '2010-01-01', 's', 'HOST_UNIT', 'PC-1', 'n', '00000000-0000-0000-0000-0000000000a3', 'GRID', '2021-03-03', 'AGREED', 'AGREED', '2021-02-20', '2021-02-03',
    'ORAL', '2021-02-20', '2021-02-25', '2021-03-01', '2021-03-05', 'c', 'p', '2021-09-09', 0, now(), 'a', now(), 'a'),
  ('00000000-0000-0000-0000-0000000004a6', 'M6', 'M6', 'DISPUTE', 'GRID', '00000000-0000-0000-0000-0000000000a2', '990101100201',
    '00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000001a2', '00000000-0000-0000-0000-0000000002f2', '00000000-0000-0000-0000-0000000000a1',
    '2021-02-02', '2010-01-01', 't', 'ASSOCIATION', 'PC-2', 'm', '00000000-0000-0000-0000-0000000000a2', 'GRID', '2021-03-03', 'FAILED', 'FAILED', '2021-02-20', '2021-02-03',
    'WRITTEN', '2021-02-20', '2021-02-25', '2021-03-01', '2021-03-05', 'd', 'q', '2021-09-09', 0, now(), 'a', now(), 'a');
insert into matter_meeting (id, kind, organization_id, held_on, document_no, version, created_at, created_by, updated_at, updated_by)
values
  ('00000000-0000-0000-0000-0000000005a1', 'DISPATCH', '00000000-0000-0000-0000-0000000000a1', '2024-03-28', 'd', 0, now(), 'a', now(), 'a'),
  ('00000000-0000-0000-0000-0000000005a2', 'CONSULTATION', '00000000-0000-0000-0000-0000000000a2', '2017-03-28', null, 0, now(), 'a', now(), 'a');
