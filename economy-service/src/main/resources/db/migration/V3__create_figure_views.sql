-- Contributions of collectives and of accepted statements to the figures.
create function decimal_or_null(value text) returns numeric language sql immutable parallel safe
  return case when value ~ '^-?[0-9]{1,16}(\.[0-9]{1,2})?$' then value::numeric end;
comment on function decimal_or_null is 'a parameter that is no number must not stop the figures';

-- An affiliation counts from the later of its begin and the registration to the earlier of its end and the closing.
create view figure_collective as
with counted as not materialized (
  select a.organization_id, c.id, c.kind,
    greatest(a.valid_from, c.registered_on) as begins,
    least(a.valid_to, c.closed_on) as ends
  from collective c join collective_affiliation a on a.collective_id = c.id
)
select organization_id, figure_month(begins) as month, id as record_id, 1::numeric as value, kind
from counted where ends is null or begins < ends
union all
select organization_id, figure_month(ends), id, -1, kind
from counted where begins < ends;

-- The organisation at the end of the period is the one a statement counts under.
create view figure_statement as
select a.organization_id, s.last_month as month, s.id as record_id, l.amount as value,
  c.kind, l.account, l.account::text = any (m.accounts) as operating
from collective_affiliation a
join collective c on c.id = a.collective_id
join statement s on s.collective_id = a.collective_id
  and a.valid_from < s.last_month + interval '1 month'
  and (a.valid_to is null or a.valid_to >= s.last_month + interval '1 month')
cross join lateral (
  select string_to_array(rule_value('operatingIncomeAccounts', a.organization_id, s.last_month), ',')
  offset 0
) m (accounts)
join statement_line l on l.statement_id = s.id
where s.state in ('ACCEPTED', 'LOCKED') and s.last_month >= figure_opening();

-- One row per village and year whose accepted statements cover all twelve months, dated in December.
create view figure_village_year as
select a.organization_id, y.december as month, a.collective_id as record_id, 1::numeric as value,
  i.income < r.threshold as weak, i.income = 0 as empty_shell
from collective_affiliation a
join collective c on c.id = a.collective_id and c.kind = 'VILLAGE'
cross join lateral (
  select s.year, max(s.last_month) as december
  from statement s
  where s.collective_id = a.collective_id and s.state in ('ACCEPTED', 'LOCKED')
  group by s.year
  having sum(case s.grain when 'YEAR' then 12 when 'QUARTER' then 3 else 1 end) = 12
) y
cross join lateral (
  select
    case rule_value('weakVillageMeasure', a.organization_id, y.december)
      when 'OPERATING_INCOME' then
        string_to_array(rule_value('operatingIncomeAccounts', a.organization_id, y.december), ',')
      else array['501', '502', '503', '504']
    end as accounts,
    decimal_or_null(rule_value('weakVillageThreshold', a.organization_id, y.december)) as threshold
  offset 0
) r
cross join lateral (
  select coalesce(sum(l.amount), 0) as income
  from statement s join statement_line l on l.statement_id = s.id
  where s.collective_id = a.collective_id and s.year = y.year and s.state in ('ACCEPTED', 'LOCKED')
    and l.account::text = any (r.accounts)
) i
where a.valid_from < y.december + interval '1 month'
  and (a.valid_to is null or a.valid_to >= y.december + interval '1 month')
  and y.december >= figure_opening();
