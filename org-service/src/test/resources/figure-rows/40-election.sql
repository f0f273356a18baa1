-- Rows of elections, committees and terms that every column can be changed in.
insert into election (id, organization_id, held_on, kind, meeting, delegates, dispersed, full_members, probationary_members,
    without_vote, entitled, attended, seats, candidates, elected, term_years, former_started_on, former_years,
    former_extended_to, withdrawn_on, withdrawal_reason, version, created_at, created_by, updated_at, updated_by)
select gen_random_uuid(), organization::uuid, held::date, kind, meeting, delegates, false, 20, 2, 1, 19, attended, seats, 8,
    jsonb_build_array(jsonb_build_object('personId', organization, 'post', 'SECRETARY', 'votes', attended)), years, former::date,
    former_years, extended::date, withdrawn::date, case when withdrawn is not null then 'r' end, 0, now(), 'a', now(), 'a'
from (values
  ('00000000-0000-0000-0000-0000000000a2', '2022-03-01', 'REGULAR', 'MEMBERS', null, 18, 5, 3, '2018-01-01', 3, null, null),
  ('00000000-0000-0000-0000-0000000000a2', '2023-05-01', 'EARLY', 'DELEGATES', 30, 17, 3, 3, null, null, null, '2023-06-01'),
  ('00000000-0000-0000-0000-0000000000a1', '2023-05-01', 'LATE', 'MEMBERS', null, 16, 5, 5, '2018-02-01', 5, '2023-03-01', null))
  e (organization, held, kind, meeting, delegates, attended, seats, years, former, former_years, extended, withdrawn);
insert into branch_committee (id, organization_id, valid_from, valid_to, seats)
values (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a2', '2019-03-01', '2022-03-01', 3),
  (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a2', '2022-03-01', null, 5),
  (gen_random_uuid(), '00000000-0000-0000-0000-0000000000a3', '2020-03-01', null, 3);
update organization set term_started_on = '2022-03-01', term_years = 3 where code = 'B';
update organization set term_started_on = '2018-05-01', term_years = 5, term_extended_to = '2023-09-01' where code = 'D';
