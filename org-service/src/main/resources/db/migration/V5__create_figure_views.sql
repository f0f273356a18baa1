-- Contribution views: a stock begins with +value in its first month and ends with -value in its last.
create view figure_organization as
select s.organization_id,
       figure_month(c.day) as month,
       s.organization_id   as record_id,
       c.value,
       s.form,
       s.nature,
       s.setting,
       s.sector,
       s.form <> 'GROUP' and s.nature <> 'FUNCTIONAL' as counted
from organization_state s
join organization o on o.id = s.organization_id
cross join lateral (values
  (greatest(s.valid_from, o.founded_on), 1::numeric),
  (least(s.valid_to, o.closed_on), -1::numeric)) c (day, value)
where c.day is not null
  and (least(s.valid_to, o.closed_on) is null
       or least(s.valid_to, o.closed_on) > greatest(s.valid_from, o.founded_on));
comment on view figure_organization is '党组织数的来源：成立、变更、撤销';

create view figure_place as
select p.organization_id, figure_month(c.day) as month, p.id as record_id, c.value, p.level, p.kind
from place p
cross join lateral (values
  (coalesce(p.established_on, date '0001-01-01'), 1::numeric),
  (p.abolished_on, -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_place is '地点数的来源';

create view figure_grid as
select g.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, g.area
from grid g
cross join lateral (values (g.opened_on, 1::numeric), (g.closed_on, -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_grid is '网格数的来源';

create view figure_grid_household as
select g.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, g.area
from grid g
cross join lateral (values
  (g.opened_on, g.household_count::numeric),
  (g.closed_on, -g.household_count::numeric)) c (day, value)
where c.day is not null and g.household_count is not null;
comment on view figure_grid_household is '网格户数的来源';
