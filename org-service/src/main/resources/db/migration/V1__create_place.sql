-- Divisions by their statistical code and the local places below them: everything else stands on a place.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

create table place (
  id                   uuid primary key,
  code                 text not null unique check (code ~ '^[0-9]{12}[0-9A-Z-]{0,28}$'),
  name                 text not null check (char_length(name) between 1 and 200),
  level                text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'COMPOUND', 'BUILDING')),
  kind                 text not null check (kind in ('PROVINCE', 'CITY', 'COUNTY', 'STREET', 'TOWN', 'TOWNSHIP', 'FARM', 'INDUSTRIAL', 'COMMUNITY', 'VILLAGE', 'ZONE', 'COMPOUND', 'BUILDING')),
  parent_code          text references place (code),
  urban_rural_class    text check (urban_rural_class in ('111', '112', '121', '122', '123', '210', '220')),
  household_count      integer check (household_count between 0 and 10000000),
  established_on       date,
  abolished_on         date check (abolished_on >= established_on),
  lead_organization_id uuid,
  managed_by_code      text references place (code),
  organization_id      uuid not null,
  version              bigint not null,
  created_at           timestamptz not null,
  created_by           text not null,
  updated_at           timestamptz not null,
  updated_by           text not null,
  check (managed_by_code <> code)
);
create index place_by_parent on place (parent_code, code);
create index place_by_manager on place (managed_by_code, code) where managed_by_code is not null;
create index place_by_organization on place (organization_id, code);
create index place_by_lead on place (lead_organization_id) where lead_organization_id is not null;
create index place_by_name on place using gin (name gin_trgm_ops);

comment on table place is '地点：行政区划与小区、楼栋、功能区';
comment on column place.code is '统计用区划代码（12位）；本地地点为上级代码加后缀';
comment on column place.name is '名称';
comment on column place.level is '层级';
comment on column place.kind is '类别';
comment on column place.parent_code is '上级地点';
comment on column place.urban_rural_class is '城乡分类代码';
comment on column place.household_count is '户数，网格覆盖率的分母';
comment on column place.established_on is '设立日期；空为开账之前';
comment on column place.abolished_on is '撤销日期';
comment on column place.lead_organization_id is '牵头党组织';
comment on column place.managed_by_code is '托管该地点的功能区';
comment on column place.organization_id is '统计归属党组织：本地点牵头组织，否则最近上级地点的牵头组织';
create index place_counts_below on place (coalesce(managed_by_code, parent_code));
