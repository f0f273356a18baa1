-- Branch life, branch lights and supervision items that every column can be changed in.
insert into org_life_record (id, organization_id, number, kinds, agenda, held_on, place, online_link, host_person_id, host_rank,
    recorder_person_id, expected_count, attended_count, excused_count, hours, pairs, study_form, minutes_reference, make_up_for,
    campaign, status, withdrawal_reason, version, created_at, created_by, updated_at, updated_by)
select id::uuid, organization::uuid, number, kinds::text[], ('[{"kind": "THEME_DAY", "topic": "' || id || '"}]')::jsonb, held::date, 'a', 'b',
    id::uuid, 'COUNTY', id::uuid, 20, attended, 1, 2.5, 3, 'READING_CLASS', 'm', makeup, campaign, status, reason, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000a2', 'n1', '{THEME_DAY,PARTY_LECTURE}', '2023-05-05', 15, null, 'c', 'CONFIRMED', null),
  ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-0000000000a3', 'n2', '{GROUP_MEETING}', '2024-02-02', 9, '2024-01', null, 'DRAFT', null),
  ('00000000-0000-0000-0000-0000000000c3', '00000000-0000-0000-0000-0000000000a4', null, '{STUDY}', '2024-03-31', 7, null, 'c', 'LOCKED', null),
  ('00000000-0000-0000-0000-0000000000c4', '00000000-0000-0000-0000-0000000000a4', null, '{STUDY}', '2024-03-30', 7, null, 'c', 'WITHDRAWN', 'one'),
  ('00000000-0000-0000-0000-0000000000c5', '00000000-0000-0000-0000-0000000000a4', null, '{STUDY}', '2024-03-29', 7, null, 'c', 'WITHDRAWN', 'other'))
  r (id, organization, number, kinds, held, attended, makeup, campaign, status, reason);
insert into org_life_lecturer (person_id, year, host_rank, record_id, organization_id, held_on)
values ('00000000-0000-0000-0000-0000000000c1', 2023, 'COUNTY', '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000a2', '2023-05-05'),
       ('00000000-0000-0000-0000-0000000000c2', 2024, 'TOWNSHIP', '00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-0000000000a3', '2024-02-02');
insert into branch_light (organization_id, valid_from, valid_to, colour)
values ('00000000-0000-0000-0000-0000000000a2', '2024-01-01', '2024-03-06', 'GREEN'),
       ('00000000-0000-0000-0000-0000000000a2', '2024-03-06', null, 'RED'),
       ('00000000-0000-0000-0000-0000000000a4', '2024-01-01', null, 'YELLOW');
insert into supervision_item (id, organization_id, subject_id, obligation, period, period_start, assignee_id, level, opened_on, due_on,
    status, reply, replied_on, verification, remedied_on, closed_on, version, created_at, created_by, updated_at, updated_by)
values ('00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000a2', '00000000-0000-0000-0000-0000000000a2',
    'THEME_DAY', '2024-02', '2024-02-01', '00000000-0000-0000-0000-0000000000a1', 1, '2024-03-06', '2024-03-19', 'OPEN', 'r', '2024-03-08', 'v',
    '2024-03-10', null, 0, now(), 'a', now(), 'a'),
  ('00000000-0000-0000-0000-0000000000d2', '00000000-0000-0000-0000-0000000000a4', '00000000-0000-0000-0000-0000000000a4',
    'THEME_DAY', '2024-03', '2024-03-01', '00000000-0000-0000-0000-0000000000a1', 1, '2024-04-06', '2024-04-19', 'CLOSED', 'r', '2024-04-08', 'v',
    '2024-04-10', '2024-05-10', 0, now(), 'a', now(), 'a'),
  ('00000000-0000-0000-0000-0000000000d3', '00000000-0000-0000-0000-0000000000a4', '00000000-0000-0000-0000-0000000000a4',
    'THEME_DAY', '2024-04', '2024-04-01', '00000000-0000-0000-0000-0000000000a1', 1, '2024-05-06', '2024-05-19', 'REPLIED', 'r', '2024-05-08', 'v',
    '2024-05-10', null, 0, now(), 'a', now(), 'a');
