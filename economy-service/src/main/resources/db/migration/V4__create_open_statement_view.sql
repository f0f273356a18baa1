-- Statements that are still on their way, where they will count: what a merger or a split has to know of.
create view figure_statement_open as
select a.organization_id, s.last_month as month, s.id as record_id, 1::numeric as value
from collective_affiliation a
join statement s on s.collective_id = a.collective_id
  and a.valid_from < s.last_month + interval '1 month'
  and (a.valid_to is null or a.valid_to >= s.last_month + interval '1 month')
where s.state not in ('ACCEPTED', 'LOCKED') and s.last_month >= figure_opening();
comment on view figure_statement_open is '未验收报表数的来源';
