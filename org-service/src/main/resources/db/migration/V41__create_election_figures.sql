-- Contributions of elections, committees and overdue terms; what the calendar alone does is dated ahead.
create view figure_election as
select e.organization_id, figure_month(e.held_on) as month, e.id as record_id, 1::numeric as value, e.kind, e.meeting
from election e
where e.withdrawn_on is null and e.held_on >= figure_opening();
comment on view figure_election is '选举数的来源';

create view figure_committee as
select c.organization_id, figure_month(edge.day) as month, c.organization_id as record_id, edge.value
from branch_committee c
join organization o on o.id = c.organization_id
cross join lateral (values
  (c.valid_from, 1::numeric),
  (least(c.valid_to, o.closed_on), -1::numeric)) edge (day, value)
where edge.day is not null
  and (least(c.valid_to, o.closed_on) is null or least(c.valid_to, o.closed_on) > c.valid_from);
comment on view figure_committee is '委员会数的来源';

-- A term that an election ended stands with that election; the one that runs, with the organisation.
create view figure_term_overdue as
with term as not materialized (
  select e.organization_id,
         greatest(e.former_extended_to, (e.former_started_on + make_interval(years => e.former_years))::date) + 1 as begins,
         e.held_on as ends
  from election e
  where e.withdrawn_on is null and e.former_started_on is not null
  union all
  select o.id, o.term_due_on + 1, null
  from organization o
  where o.term_due_on is not null)
select t.organization_id, figure_month(edge.day) as month, t.organization_id as record_id, edge.value
from term t
join organization o on o.id = t.organization_id
cross join lateral (values
  (t.begins, 1::numeric),
  (least(t.ends, o.closed_on), -1::numeric)) edge (day, value)
where edge.day is not null
  and (least(t.ends, o.closed_on) is null or least(t.ends, o.closed_on) > t.begins)
  and figure_month(t.begins) <= figure_horizon()
  and figure_month(edge.day) <= figure_horizon();
comment on view figure_term_overdue is '逾期未换届组织数的来源：应换届次日至换届或撤销';
