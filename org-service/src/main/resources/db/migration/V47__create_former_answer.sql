-- Matters and assignments that a reorganisation handed over count under the former organisation for what was before.
create table matter_former_answer (
  matter_id       uuid not null references matter (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (matter_id, valid_from),
  exclude using gist (matter_id with =, daterange(valid_from, valid_to) with &&)
);
create index matter_former_answer_by_organization on matter_former_answer (organization_id);
comment on table matter_former_answer is '事项原负责党组织（划转之前）';

create table task_former_unit (
  assignment_id   uuid not null references task_assignment (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (assignment_id, valid_from),
  exclude using gist (assignment_id with =, daterange(valid_from, valid_to) with &&)
);
create index task_former_unit_by_organization on task_former_unit (organization_id);
comment on table task_former_unit is '交办原责任单位（划转之前）';

create index matter_by_handling on matter (handler_organization_id) where ended_on is null;
create index supervision_item_open on supervision_item (assignee_id) where status <> 'CLOSED';

create view matter_answer as
select f.matter_id, f.organization_id, f.valid_from, f.valid_to from matter_former_answer f
union all
select m.id, m.organization_id,
       coalesce((select max(f.valid_to) from matter_former_answer f where f.matter_id = m.id), date '0001-01-01'), null
from matter m;
comment on view matter_answer is '事项负责答复党组织（按时间）';

create view task_answer as
select f.assignment_id, f.organization_id, f.valid_from, f.valid_to from task_former_unit f
union all
select a.id, a.organization_id,
       coalesce((select max(f.valid_to) from task_former_unit f where f.assignment_id = a.id), date '0001-01-01'), null
from task_assignment a;
comment on view task_answer is '交办责任单位（按时间）';

create or replace view figure_matter as
select l.organization_id, figure_month(c.day) as month, m.id as record_id, 1::numeric as value,
       c.event, m.kind, m.source,
       m.handler_level = 'GRID' as in_grid,
       coalesce(m.ending in ('RESOLVED', 'AGREED'), false) as resolved,
       coalesce(m.answer = 'SATISFIED', false) as satisfied
from matter_answer l
join matter m on m.id = l.matter_id
cross join lateral (values
  ('TAKEN_IN', m.taken_in_on),
  ('DUE', case when m.ending is distinct from 'WITHDRAWN' then m.due_on end),
  ('RESOLVED', case when m.ending in ('RESOLVED', 'AGREED') then m.ended_on end),
  ('ANSWERED', case when m.answer in ('SATISFIED', 'DISSATISFIED') then m.asked_on end)) c (event, day)
where c.day >= l.valid_from and (l.valid_to is null or c.day < l.valid_to) and c.day >= figure_opening();

create or replace view figure_matter_open as
select l.organization_id, figure_month(c.day) as month, m.id as record_id, c.value, m.kind
from matter_answer l
join matter m on m.id = l.matter_id
cross join lateral (values
  (greatest(m.taken_in_on, l.valid_from), 1::numeric),
  (least(m.ended_on, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(m.ended_on, l.valid_to) is null or least(m.ended_on, l.valid_to) > greatest(m.taken_in_on, l.valid_from));

create or replace view figure_matter_benefit as
select l.organization_id, figure_month(c.day) as month, m.id as record_id, c.value, c.measure, m.kind, m.source
from matter_answer l
join matter m on m.id = l.matter_id
cross join lateral (values
  ('HOUSEHOLDS', case when m.ending in ('RESOLVED', 'AGREED') then m.ended_on end, m.household_count::numeric),
  ('YUAN', m.refund_paid_on, m.refund_paid_yuan)) c (measure, day, value)
where c.day >= l.valid_from and (l.valid_to is null or c.day < l.valid_to)
  and c.value > 0 and c.day >= figure_opening();

create or replace view figure_task_unit as
select distinct on (l.organization_id, extract(year from t.issued_on))
       l.organization_id, figure_month(t.issued_on) as month, a.id as record_id, 1::numeric as value, a.unit_kind
from task_answer l
join task_assignment a on a.id = l.assignment_id
join task t on t.id = a.task_id
where t.withdrawn_on is null and t.issued_on >= l.valid_from and (l.valid_to is null or t.issued_on < l.valid_to)
order by l.organization_id, extract(year from t.issued_on), t.issued_on, a.id;

create or replace view figure_task_assignment as
select l.organization_id, figure_month(a.due_on) as month, a.id as record_id, 1::numeric as value, a.state
from task_answer l
join task_assignment a on a.id = l.assignment_id
where a.state <> 'WITHDRAWN' and a.due_on >= l.valid_from and (l.valid_to is null or a.due_on < l.valid_to);
