-- Values of rule parameters as set by an organisation for its subtree and a time; defaults stand in the declarations.
create table parameter_setting (
  id              uuid primary key,
  code            text not null check (code ~ '^[a-z][0-9A-Za-z.-]{0,63}$'),
  organization_id uuid not null references organization (id),
  value           text not null check (char_length(value) between 1 and 100),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  source          text check (char_length(source) between 1 and 200),
  mark            text not null check (mark in ('L', 'F', 'K', 'R', 'P')),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  exclude using gist (code with =, organization_id with =, daterange(valid_from, valid_to) with &&)
);
create index parameter_setting_by_code on parameter_setting (code, organization_id, valid_from);
comment on table parameter_setting is '规则参数取值（按组织范围和生效日期）';
