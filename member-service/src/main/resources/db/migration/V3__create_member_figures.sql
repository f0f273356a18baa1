-- Contributions of members: +1 in the month a period begins, -1 in the month it ends (STOCK).
create view figure_member as
select p.organization_id,
       edge.month,
       p.member_id as record_id,
       edge.sign::numeric as value,
       p.category,
       p.residence,
       n.sex,
       n.ethnic_group,
       n.education
from membership_period p
join member m on m.id = p.member_id
join person n on n.id = m.person_id
cross join lateral (
  values (figure_month(p.valid_from), 1), (figure_month(p.valid_to), -1)
) as edge (month, sign)
where edge.month is not null;
comment on view figure_member is '党员数: one period contributes from its first month to the month it ends';

-- Mean age needs no birthdays: the sum of birth months tells it for any month (FIGURES section 1).
create view figure_member_birth as
select p.organization_id,
       edge.month,
       p.member_id as record_id,
       (edge.sign * (extract(year from n.birth_date) * 12 + extract(month from n.birth_date) - 1))::numeric as value
from membership_period p
join member m on m.id = p.member_id
join person n on n.id = m.person_id
cross join lateral (
  values (figure_month(p.valid_from), 1), (figure_month(p.valid_to), -1)
) as edge (month, sign)
where edge.month is not null;
comment on view figure_member_birth is '出生月份之和: year * 12 + month - 1 of each member';

-- A member is in a band from the month of one birthday to that of another, as far as the period reaches;
-- birthdays are dated ahead to the horizon, the ends of periods wherever they are.
create view figure_member_age as
select p.organization_id,
       edge.month,
       p.member_id as record_id,
       edge.sign::numeric as value,
       span.band
from membership_period p
join member m on m.id = p.member_id
join person n on n.id = m.person_id
cross join lateral (
  select b.band,
         greatest(figure_month(p.valid_from),
                  figure_month((date_trunc('month', n.birth_date) + b.from_age * interval '12 months')::date)) as first,
         least(figure_month(p.valid_to),
               figure_month((date_trunc('month', n.birth_date) + b.to_age * interval '12 months')::date)) as last
  from (values
    ('under-31', 0, 31), ('31-35', 31, 36), ('36-40', 36, 41), ('41-45', 41, 46),
    ('46-50', 46, 51), ('51-55', 51, 56), ('56-60', 56, 61), ('61-and-over', 61, null)
  ) as b (band, from_age, to_age)
) span
cross join lateral (values (span.first, 1), (span.last, -1)) as edge (month, sign)
where (span.last is null or span.first < span.last)
  and span.first <= figure_horizon()
  and edge.month <= figure_horizon();
comment on view figure_member_age is '党员年龄段: age at the end of the month';
