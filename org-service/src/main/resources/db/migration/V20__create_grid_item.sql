-- The catalogue of items that may be handled in grids; each has one owner and a permit before it is asked of anyone.
create table grid_item (
  id                     uuid primary key,
  code                   text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  title                  text not null check (char_length(title) between 1 and 200),
  organization_id        uuid not null references organization (id),
  owner_organization_id  uuid not null references organization (id),
  handler_level          text not null check (handler_level in ('GRID', 'VILLAGE', 'TOWNSHIP', 'COUNTY')),
  basis                  text not null check (char_length(basis) between 1 and 500),
  minutes                integer not null check (minutes between 1 and 100000),
  collects_resident_data boolean not null,
  data_basis             text check (char_length(data_basis) between 1 and 500),
  state                  text not null check (state in ('PROPOSED', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
  permit_no              text check (char_length(permit_no) between 1 and 100),
  admitted_on            date,
  withdrawn_on           date check (withdrawn_on >= admitted_on),
  reason                 text check (char_length(reason) between 1 and 500),
  version                bigint not null,
  created_at             timestamptz not null,
  created_by             text not null,
  updated_at             timestamptz not null,
  updated_by             text not null,
  check (not collects_resident_data or data_basis is not null),
  check ((state in ('ADMITTED', 'WITHDRAWN')) = (admitted_on is not null)),
  check ((admitted_on is null) = (permit_no is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
  check (state not in ('REFUSED', 'WITHDRAWN') or reason is not null)
);
create index grid_item_by_organization on grid_item (organization_id, code);
create index grid_item_by_owner on grid_item (owner_organization_id, code);
create index grid_item_by_state on grid_item (state, code);

comment on table grid_item is '入格事项目录';
comment on column grid_item.organization_id is '适用范围：其所辖网格可办理该事项';
comment on column grid_item.owner_organization_id is '主管部门（唯一）';
comment on column grid_item.handler_level is '办理层级';
comment on column grid_item.basis is '设立依据';
comment on column grid_item.minutes is '每次办理所需分钟数';
comment on column grid_item.collects_resident_data is '是否采集居民信息';
comment on column grid_item.data_basis is '采集居民信息的法律依据（GRD-10）';
comment on column grid_item.permit_no is '准入文号（BUR-02）';
comment on column grid_item.reason is '退出或不予准入的理由';

create view figure_grid_item as
select i.organization_id, figure_month(c.day) as month, i.id as record_id, c.value, i.handler_level
from grid_item i
cross join lateral (values (i.admitted_on, 1::numeric), (i.withdrawn_on, -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_grid_item is '入格事项数的来源：准入至退出';
