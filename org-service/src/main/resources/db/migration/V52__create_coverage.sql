-- Which units, compounds and buildings an organisation covers: its own unit is dated, a joint one names each (PLC-02).
alter table organization_state add column host_unit_id uuid references host_unit (id);
update organization_state s set host_unit_id = o.host_unit_id
from organization o where o.id = s.organization_id and o.host_unit_id in (select u.id from host_unit u);
-- Not validated: before this there was nothing to name.
alter table organization add constraint organization_host_unit_id_fkey foreign key (host_unit_id) references host_unit (id) not valid;
create index organization_state_by_host_unit on organization_state (host_unit_id) where host_unit_id is not null;
create index organization_by_host_unit on organization (host_unit_id) where host_unit_id is not null;
comment on column organization_state.host_unit_id is '所在单位';

create table organization_coverage (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  place_code      text references place (code),
  host_unit_id    uuid references host_unit (id),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  document_no     text check (char_length(document_no) between 1 and 100),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  check (num_nonnulls(place_code, host_unit_id) = 1),
  exclude using gist (organization_id with =, place_code with =, daterange(valid_from, valid_to) with &&) where (place_code is not null),
  exclude using gist (organization_id with =, host_unit_id with =, daterange(valid_from, valid_to) with &&) where (host_unit_id is not null)
);
create index organization_coverage_by_organization on organization_coverage (organization_id, id);
create index organization_coverage_by_place on organization_coverage (place_code) where place_code is not null;
create index organization_coverage_by_unit on organization_coverage (host_unit_id) where host_unit_id is not null;

comment on table organization_coverage is '党组织覆盖的单位、小区、楼宇（联合党支部逐一列明）';
comment on column organization_coverage.place_code is '小区或楼宇';
comment on column organization_coverage.host_unit_id is '单位';
