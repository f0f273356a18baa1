-- Who works on a grid, and since when a grid has no head: only roles and days, no scores and no whereabouts.
create table grid_staff (
  id          uuid primary key,
  grid_id     uuid not null references grid (id),
  role        text not null check (role in ('GRID_HEAD', 'BUILDING_HEAD', 'UNIT_HEAD', 'GRID_WORKER', 'SOCIAL_WORKER', 'INSTRUCTOR')),
  person_id   uuid not null,
  valid_from  date not null,
  valid_to    date check (valid_to >= valid_from),
  document_no text check (char_length(document_no) between 1 and 100),
  version     bigint not null,
  created_at  timestamptz not null,
  created_by  text not null,
  updated_at  timestamptz not null,
  updated_by  text not null,
  constraint grid_staff_once_in_a_role exclude using gist
    (grid_id with =, person_id with =, role with =, daterange(valid_from, valid_to) with &&)
);
create index grid_staff_by_grid on grid_staff (grid_id, id);
create index grid_staff_by_person on grid_staff (person_id, id);

comment on table grid_staff is '网格力量：网格长、楼栋长、单元长、网格员、社会工作者、指导员';
comment on column grid_staff.role is '岗位（GRD-07）';
comment on column grid_staff.person_id is 'member-service 的不透明人员标识';
comment on column grid_staff.valid_from is '任职日期';
comment on column grid_staff.valid_to is '离任日期（当日起不再任职）';
comment on column grid_staff.document_no is '文号';

alter table grid add column vacant_since date;
update grid set vacant_since = opened_on where level = 'GRID';
create index grid_by_vacancy on grid (vacant_since, id) where vacant_since is not null and closed_on is null;
comment on column grid.vacant_since is '网格长空缺起始日（GRD-07）；空为在任且未定离任日期';

create view grid_vacancy as
select g.id as grid_id, lower(gap.days) as valid_from, upper(gap.days) as valid_to
from grid g
left join lateral (
  select range_agg(daterange(s.valid_from, s.valid_to)) as days
  from grid_staff s where s.grid_id = g.id and s.role = 'GRID_HEAD') held on true
cross join lateral unnest(
  datemultirange(daterange(g.opened_on, g.closed_on)) - coalesce(held.days, '{}'::datemultirange)) gap (days)
where g.level = 'GRID';
comment on view grid_vacancy is '网格长空缺的时间';

create view figure_grid_vacancy as
select l.organization_id, figure_month(c.day) as month, v.grid_id as record_id, c.value, e.red
from grid_vacancy v
join grid_lead l on l.grid_id = v.grid_id
cross join lateral (values
  (false, v.valid_from),
  (true, v.valid_from + rule_value('gridHeadVacancyRedDays', l.organization_id, v.valid_from)::integer)) e (red, begins)
cross join lateral (values
  (greatest(e.begins, l.valid_from), 1::numeric),
  (least(v.valid_to, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(v.valid_to, l.valid_to) is null or least(v.valid_to, l.valid_to) > greatest(e.begins, l.valid_from))
  and figure_month(greatest(e.begins, l.valid_from)) <= figure_horizon()
  and figure_month(c.day) <= figure_horizon();
comment on view figure_grid_vacancy is '无网格长的网格数的来源：空缺首日至到任；到期限后为红灯';
