-- Scoped rule parameters: the nearest ancestor's value wins, under the tree of the month asked for.
create table rule_parameter (
  id              uuid primary key,
  code            text not null,
  organization_id uuid,
  value           text,
  valid_from      date,
  valid_to        date,
  source          text,
  mark            text,
  removed         boolean not null default false,
  epoch           bigint not null,
  revision        bigint not null
);
comment on table rule_parameter is '规则参数副本: valid_from inclusive, valid_to exclusive, organisation null holds everywhere';
create index rule_parameter_code on rule_parameter (code, organization_id);

create table parameter_declaration (
  code          text primary key,
  default_value text
);
comment on table parameter_declaration is '参数声明: defaults of the parameters this service reads';

create function rule_value(code text, organization uuid, on_month date) returns text
  language plpgsql stable as
$$
declare
  last_day constant date := (date_trunc('month', on_month) + interval '1 month - 1 day')::date;
  month_index constant integer := extract(year from on_month)::integer * 12 + extract(month from on_month)::integer - 1;
  node uuid := organization;
  answer text;
begin
  if exists (select from rule_parameter p where p.code = rule_value.code and not p.removed) then
    for step in 1..64 loop
      exit when node is null;
      select p.value into answer from rule_parameter p
       where p.code = rule_value.code and p.organization_id = node and not p.removed
         and (p.valid_from is null or p.valid_from <= last_day) and (p.valid_to is null or p.valid_to > last_day)
       order by p.valid_from desc nulls last, p.id limit 1;
      if found then return answer; end if;
      select l.parent_id into node from org_link l
       where l.organization_id = node and l.from_month <= month_index and month_index < l.to_month;
      if not found then node := null; end if;
    end loop;
    select p.value into answer from rule_parameter p
     where p.code = rule_value.code and p.organization_id is null and not p.removed
       and (p.valid_from is null or p.valid_from <= last_day) and (p.valid_to is null or p.valid_to > last_day)
     order by p.valid_from desc nulls last, p.id limit 1;
    if found then return answer; end if;
  end if;
  return (select d.default_value from parameter_declaration d where d.code = rule_value.code);
end
$$;
