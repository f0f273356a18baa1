-- Governance grids, micro-grids and central households; sizes are declared, households themselves are elsewhere.
create table grid (
  id                     uuid primary key,
  code                   text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  name                   text not null check (char_length(name) between 1 and 200),
  level                  text not null check (level in ('GRID', 'MICRO_GRID', 'CENTRAL_HOUSEHOLD')),
  parent_id              uuid references grid (id),
  place_code             text not null references place (code),
  organization_id        uuid not null references organization (id),
  branch_organization_id uuid references organization (id),
  area                   text not null check (area in ('URBAN', 'RURAL')),
  household_count        integer check (household_count between 0 and 100000),
  size_reason            text check (char_length(size_reason) between 1 and 500),
  opened_on              date not null,
  closed_on              date check (closed_on >= opened_on),
  version                bigint not null,
  created_at             timestamptz not null,
  created_by             text not null,
  updated_at             timestamptz not null,
  updated_by             text not null,
  check ((level = 'GRID') = (parent_id is null))
);
create index grid_by_parent on grid (parent_id, code);
create index grid_by_place on grid (place_code, code);
create index grid_by_organization on grid (organization_id, code);
create index grid_by_branch on grid (branch_organization_id) where branch_organization_id is not null;

comment on table grid is '网格、微网格、中心户';
comment on column grid.level is '层级';
comment on column grid.organization_id is '负责该网格的党组织';
comment on column grid.branch_organization_id is '建在网格上的党支部（微网格为党小组）';
comment on column grid.area is '城市或农村';
comment on column grid.household_count is '户数';
comment on column grid.size_reason is '户数超出范围的理由，填写后关闭提示';
