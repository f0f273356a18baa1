-- Collectives, each with books of its own, and the organisation they count under at each time.
create extension if not exists btree_gist;

create table collective (
  id uuid primary key,
  code text unique,
  name text not null,
  kind text not null
    check (kind in ('VILLAGE', 'TOWNSHIP', 'GROUP', 'VILLAGE_COMPANY', 'COOPERATIVE', 'UNION')),
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  organization_id uuid not null,
  place_code text check (place_code ~ '^[0-9]{12}$'),
  registered_on date not null,
  closed_on date check (closed_on >= registered_on),
  households integer check (households >= 0),
  land_mu numeric(14, 2) check (land_mu >= 0),
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version bigint not null
);
comment on table collective is '农村集体经济组织及其公司、合作社';
comment on column collective.credit_code is '统一社会信用代码 GB 32100';
comment on column collective.organization_id is '所属党组织: that of the last affiliation';
comment on column collective.land_mu is '土地（亩）';
create index collective_organization on collective (organization_id, id);
create index collective_place on collective (place_code, id);
create index collective_kind on collective (kind, id);

create table collective_affiliation (
  collective_id uuid not null references collective (id),
  organization_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (collective_id, valid_from),
  exclude using gist (collective_id with =, daterange(valid_from, valid_to) with &&)
    deferrable initially deferred
);
comment on table collective_affiliation is '集体经济组织隶属: valid_from inclusive, valid_to exclusive; the first begins 0001-01-01';
create index collective_affiliation_organization on collective_affiliation (organization_id);
