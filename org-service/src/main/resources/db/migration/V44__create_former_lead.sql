-- Grids and places that a merger handed over count under the former organisation for the months before it.
create table grid_former_lead (
  grid_id         uuid not null references grid (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (grid_id, valid_from),
  exclude using gist (grid_id with =, daterange(valid_from, valid_to) with &&)
);
create index grid_former_lead_by_organization on grid_former_lead (organization_id);
comment on table grid_former_lead is '网格原负责党组织（合并、分设之前）';

create table place_former_lead (
  place_id        uuid not null references place (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (place_id, valid_from),
  exclude using gist (place_id with =, daterange(valid_from, valid_to) with &&)
);
create index place_former_lead_by_organization on place_former_lead (organization_id);
comment on table place_former_lead is '地点原统计归属党组织（合并、分设之前）';

create view grid_lead as
select f.grid_id, f.organization_id, f.valid_from, f.valid_to from grid_former_lead f
union all
select g.id, g.organization_id,
       coalesce((select max(f.valid_to) from grid_former_lead f where f.grid_id = g.id), date '0001-01-01'), null
from grid g;
comment on view grid_lead is '网格负责党组织（按时间）';

create view place_lead as
select f.place_id, f.organization_id, f.valid_from, f.valid_to from place_former_lead f
union all
select p.id, p.organization_id,
       coalesce((select max(f.valid_to) from place_former_lead f where f.place_id = p.id), date '0001-01-01'), null
from place p;
comment on view place_lead is '地点统计归属党组织（按时间）';

create or replace view figure_grid as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, g.area
from grid_lead l
join grid g on g.id = l.grid_id
cross join lateral (values
  (greatest(g.opened_on, l.valid_from), 1::numeric),
  (least(g.closed_on, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(g.closed_on, l.valid_to) is null or least(g.closed_on, l.valid_to) > greatest(g.opened_on, l.valid_from));

create or replace view figure_grid_household as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.level, g.area
from grid_lead l
join grid g on g.id = l.grid_id
cross join lateral (values
  (greatest(g.opened_on, l.valid_from), g.household_count::numeric),
  (least(g.closed_on, l.valid_to), -g.household_count::numeric)) c (day, value)
where c.day is not null and g.household_count is not null
  and (least(g.closed_on, l.valid_to) is null or least(g.closed_on, l.valid_to) > greatest(g.opened_on, l.valid_from));

create or replace view figure_place as
select l.organization_id, figure_month(c.day) as month, p.id as record_id, c.value, p.level, p.kind
from place_lead l
join place p on p.id = l.place_id
cross join lateral (values
  (greatest(coalesce(p.established_on, date '0001-01-01'), l.valid_from), 1::numeric),
  (least(p.abolished_on, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(p.abolished_on, l.valid_to) is null
       or least(p.abolished_on, l.valid_to) > greatest(coalesce(p.established_on, date '0001-01-01'), l.valid_from));
