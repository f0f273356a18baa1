-- What a grid declares has its time: a past month keeps its households, its branch and its parent.
create table grid_former_state (
  grid_id                uuid not null references grid (id),
  parent_id              uuid references grid (id),
  branch_organization_id uuid references organization (id),
  household_count        integer check (household_count between 0 and 100000),
  valid_from             date not null,
  valid_to               date not null check (valid_to > valid_from),
  primary key (grid_id, valid_from),
  exclude using gist (grid_id with =, daterange(valid_from, valid_to) with &&)
);
create index grid_former_state_by_branch on grid_former_state (branch_organization_id) where branch_organization_id is not null;
comment on table grid_former_state is '网格原申报户数、原网格党支部、原上级网格';

create view grid_state as
select f.grid_id, f.parent_id, f.branch_organization_id, f.household_count, f.valid_from, f.valid_to
from grid_former_state f
union all
select g.id, g.parent_id, g.branch_organization_id, g.household_count,
       coalesce((select max(f.valid_to) from grid_former_state f where f.grid_id = g.id), date '0001-01-01'), null
from grid g;
comment on view grid_state is '网格申报户数、党支部、上级网格（按时间）';

create table grid_succession (
  former_id    uuid not null references grid (id),
  successor_id uuid not null references grid (id) check (successor_id <> former_id),
  kind         text not null check (kind in ('MERGER', 'SPLIT')),
  effective_on date not null,
  reason       text not null check (char_length(reason) between 1 and 500),
  document_no  text check (char_length(document_no) between 1 and 100),
  primary key (former_id, successor_id)
);
create index grid_succession_by_successor on grid_succession (successor_id);
comment on table grid_succession is '网格合并、拆分前后的网格（GRD-08）';

create or replace view figure_grid_household as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, g.area
from grid_lead l
join grid g on g.id = l.grid_id
join grid_state s on s.grid_id = g.id
cross join lateral (values
  (greatest(g.opened_on, l.valid_from, s.valid_from), s.household_count::numeric),
  (least(g.closed_on, l.valid_to, s.valid_to), -s.household_count::numeric)) c (day, value)
where c.day is not null and s.household_count is not null
  and (least(g.closed_on, l.valid_to, s.valid_to) is null
       or least(g.closed_on, l.valid_to, s.valid_to) > greatest(g.opened_on, l.valid_from, s.valid_from));

create view figure_grid_branch as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, x.form
from grid_lead l
join grid g on g.id = l.grid_id
join grid_state s on s.grid_id = g.id
join organization o on o.id = s.branch_organization_id
join organization_state x on x.organization_id = o.id
cross join lateral (values
  (greatest(g.opened_on, l.valid_from, s.valid_from, o.founded_on, x.valid_from), 1::numeric),
  (least(g.closed_on, l.valid_to, s.valid_to, o.closed_on, x.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(g.closed_on, l.valid_to, s.valid_to, o.closed_on, x.valid_to) is null
       or least(g.closed_on, l.valid_to, s.valid_to, o.closed_on, x.valid_to)
          > greatest(g.opened_on, l.valid_from, s.valid_from, o.founded_on, x.valid_from));
comment on view figure_grid_branch is '建有党支部（党小组）的网格数的来源（GRD-06）';
