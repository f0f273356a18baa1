-- Host units, what is known of them and what organisations cover, each under the organisation that answered in the month.
create function span_between(day_from date, day_to date) returns daterange language sql immutable parallel safe
  return case when day_to is null or day_to > day_from then daterange(day_from, day_to) end;
comment on function span_between is '起止日期（止日不含）；空段为空';

create view figure_host_unit as
select a.organization_id, figure_month(c.day) as month, u.id as record_id, c.value, u.kind, u.sector, p.kind as place_kind
from host_unit_answer a
join host_unit u on u.id = a.host_unit_id
join place p on p.code = u.place_code
cross join lateral (select span_between(greatest(u.opened_on, a.valid_from), least(u.closed_on, a.valid_to)) as span) s
cross join lateral (values (lower(s.span), 1::numeric), (upper(s.span), -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_host_unit is '单位数的来源';

create view figure_host_unit_fact as
select a.organization_id, figure_month(c.day) as month, u.id as record_id, c.value, u.kind, u.sector, f.topic, f.code
from host_unit_answer a
join host_unit u on u.id = a.host_unit_id
join host_unit_fact f on f.host_unit_id = u.id
cross join lateral (
  select span_between(greatest(u.opened_on, a.valid_from, f.valid_from), least(u.closed_on, a.valid_to, f.valid_to)) as span) s
cross join lateral (values (lower(s.span), 1::numeric), (upper(s.span), -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_host_unit_fact is '单位情况数的来源';

create view figure_host_unit_estimate as
select a.organization_id, figure_month(c.day) as month, u.id as record_id, c.value, u.kind, u.sector, p.kind as place_kind, f.topic, f.code
from host_unit_answer a
join host_unit u on u.id = a.host_unit_id
join place p on p.code = u.place_code
join host_unit_fact f on f.host_unit_id = u.id and f.amount is not null
cross join lateral (
  select span_between(greatest(u.opened_on, a.valid_from, f.valid_from), least(u.closed_on, a.valid_to, f.valid_to)) as span) s
cross join lateral (values (lower(s.span), f.amount::numeric), (upper(s.span), -f.amount::numeric)) c (day, value)
where c.day is not null;
comment on view figure_host_unit_estimate is '单位估计人数的来源';

create view host_unit_named as
select s.host_unit_id, span_between(greatest(s.valid_from, o.founded_on), least(s.valid_to, o.closed_on)) as span
from organization_state s
join organization o on o.id = s.organization_id
where s.host_unit_id is not null
union all
select v.host_unit_id, span_between(greatest(v.valid_from, o.founded_on), least(v.valid_to, o.closed_on))
from organization_coverage v
join organization o on o.id = v.organization_id
where v.host_unit_id is not null;
comment on view host_unit_named is '单位建有或被党组织覆盖的时段';

create view figure_host_unit_coverage as
select a.organization_id, figure_month(c.day) as month, u.id as record_id, c.value, u.kind, u.sector, w.way
from host_unit_answer a
join host_unit u on u.id = a.host_unit_id
cross join (values ('ORGANIZATION'), ('ANY')) w (way)
cross join lateral (
  select unnest(range_agg(n.span) * datemultirange(span_between(greatest(u.opened_on, a.valid_from), least(u.closed_on, a.valid_to)))) as span
  from (
    select h.span from host_unit_named h where h.host_unit_id = u.id
    union all
    select daterange(f.valid_from, f.valid_to) from host_unit_fact f
    where f.host_unit_id = u.id and f.topic = 'INSTRUCTOR' and f.code = 'YES' and w.way = 'ANY') n) s
cross join lateral (values (lower(s.span), 1::numeric), (upper(s.span), -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_host_unit_coverage is '单位党的组织和工作覆盖的来源';

create view place_named as
select s.place_code, span_between(greatest(s.valid_from, o.founded_on), least(s.valid_to, o.closed_on)) as span
from organization_state s
join organization o on o.id = s.organization_id
where s.place_code is not null and coalesce(s.setting, 'GRID') in ('RESIDENTIAL_AREA', 'BUILDING', 'GRID')
union all
select v.place_code, span_between(greatest(v.valid_from, o.founded_on), least(v.valid_to, o.closed_on))
from organization_coverage v
join organization o on o.id = v.organization_id
where v.place_code is not null;
comment on view place_named is '小区、楼宇被党组织覆盖的时段';

create view figure_place_coverage as
select l.organization_id, figure_month(c.day) as month, p.id as record_id, c.value, p.level
from place_lead l
join place p on p.id = l.place_id and p.level in ('COMPOUND', 'BUILDING')
cross join lateral (
  select unnest(range_agg(n.span)
    * datemultirange(span_between(greatest(coalesce(p.established_on, date '0001-01-01'), l.valid_from), least(p.abolished_on, l.valid_to)))) as span
  from place_named n where n.place_code = p.code) s
cross join lateral (values (lower(s.span), 1::numeric), (upper(s.span), -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_place_coverage is '小区、楼宇党组织覆盖的来源';

create view figure_compound_service as
select l.organization_id, figure_month(c.day) as month, p.id as record_id, c.value, v.host_unit_id is not null as by_firm
from place_lead l
join place p on p.id = l.place_id
join compound_service v on v.place_code = p.code
cross join lateral (
  select span_between(greatest(coalesce(p.established_on, date '0001-01-01'), l.valid_from, v.valid_from),
                      least(p.abolished_on, l.valid_to, v.valid_to)) as span) s
cross join lateral (values (lower(s.span), 1::numeric), (upper(s.span), -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_compound_service is '小区物业服务的来源';
