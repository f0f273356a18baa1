-- Which firm serves a compound when (HST-06); a row without a firm says that its owners run it themselves.
create table compound_service (
  id                 uuid primary key,
  place_code         text not null references place (code),
  host_unit_id       uuid references host_unit (id),
  valid_from         date not null,
  valid_to           date check (valid_to > valid_from),
  contract_ends_on   date check (contract_ends_on >= valid_from),
  owners_committee   boolean not null,
  document_no        text check (char_length(document_no) between 1 and 100),
  version            bigint not null,
  created_at         timestamptz not null,
  created_by         text not null,
  updated_at         timestamptz not null,
  updated_by         text not null,
  check (host_unit_id is not null or contract_ends_on is null),
  exclude using gist (place_code with =, daterange(valid_from, valid_to) with &&)
);
create index compound_service_by_place on compound_service (place_code, valid_from);
create index compound_service_by_unit on compound_service (host_unit_id, place_code) where host_unit_id is not null;

create index place_compound_by_code on place (code) where level = 'COMPOUND';

comment on table compound_service is '小区物业服务：由谁服务、起止日期、合同到期日';
comment on column compound_service.place_code is '小区';
comment on column compound_service.host_unit_id is '物业企业；空为业主自管';
comment on column compound_service.contract_ends_on is '合同到期日';
comment on column compound_service.owners_committee is '已成立业主委员会';
