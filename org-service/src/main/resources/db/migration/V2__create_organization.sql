-- Party organisations: today's attributes, what they were before, and under whom they stood when.
create table organization (
  id                     uuid primary key,
  code                   text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  name                   text not null check (char_length(name) between 1 and 200),
  short_name             text check (char_length(short_name) between 1 and 60),
  form                   text not null check (form in ('COMMITTEE', 'WORK_COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'GROUP')),
  nature                 text not null check (nature in ('REGULAR', 'TEMPORARY', 'FUNCTIONAL', 'FLOATING')),
  setting                text check (setting in ('VILLAGE', 'COMMUNITY', 'RESIDENTIAL_AREA', 'BUILDING', 'GRID', 'PROPERTY_COMPANY', 'COOPERATIVE', 'INDUSTRY_CHAIN', 'ENTERPRISE', 'SOCIAL_ORG', 'SCHOOL', 'HOSPITAL', 'DEPARTMENT', 'PROJECT_SITE', 'JOINT_VILLAGE')),
  sector                 text check (sector in ('NEW_ECONOMIC', 'NEW_SOCIAL', 'NEW_EMPLOYMENT')),
  population_group       text check (population_group in ('RIDER', 'COURIER', 'DRIVER', 'SITE_WORKER', 'YOUNG_WORKER', 'TEMPORARY_RESIDENT', 'OTHER')),
  place_code             text references place (code),
  parent_id              uuid references organization (id),
  host_unit_id           uuid,
  founded_on             date not null,
  closed_on              date check (closed_on >= founded_on),
  closing_reason         text check (char_length(closing_reason) between 1 and 500),
  closing_document_no    text check (char_length(closing_document_no) between 1 and 100),
  term_started_on        date,
  term_years             integer check (term_years between 1 and 10),
  task_ends_on           date,
  full_members           integer check (full_members between 0 and 1000000),
  probationary_members   integer check (probationary_members between 0 and 1000000),
  units_covered          integer check (units_covered between 1 and 10000),
  stated_need            text check (char_length(stated_need) between 1 and 500),
  approval_document_no   text check (char_length(approval_document_no) between 1 and 100),
  identifiers            jsonb not null default '[]',
  version                bigint not null,
  created_at             timestamptz not null,
  created_by             text not null,
  updated_at             timestamptz not null,
  updated_by             text not null,
  check (place_code is not null or parent_id is null),
  check (parent_id <> id),
  check ((closed_on is null) = (closing_reason is null))
);
create index organization_by_parent on organization (parent_id, code);
create index organization_by_place on organization (place_code, code);
create index organization_by_kind on organization (form, nature, setting, code);
create index organization_by_name on organization using gin (name gin_trgm_ops);

comment on table organization is '党组织';
comment on column organization.code is '党组织代码，唯一、不变、不再使用';
comment on column organization.form is '组织形式';
comment on column organization.nature is '组织性质';
comment on column organization.setting is '所在领域';
comment on column organization.sector is '两新、三新类别';
comment on column organization.population_group is '新就业群体类别';
comment on column organization.place_code is '所在地点';
comment on column organization.parent_id is '当前上级党组织';
comment on column organization.host_unit_id is '所在单位';
comment on column organization.founded_on is '成立日期';
comment on column organization.closed_on is '撤销日期';
comment on column organization.term_started_on is '本届任期开始日期';
comment on column organization.term_years is '任期年数；空为按规定';
comment on column organization.task_ends_on is '任务、工程预计结束日期';
comment on column organization.full_members is '申报正式党员数';
comment on column organization.probationary_members is '申报预备党员数';
comment on column organization.units_covered is '联合党支部覆盖单位数';
comment on column organization.stated_need is '设置党总支的工作需要';
comment on column organization.approval_document_no is '上级批准文号';

create table organization_state (
  organization_id  uuid not null references organization (id),
  valid_from       date not null,
  valid_to         date check (valid_to > valid_from),
  name             text not null,
  short_name       text,
  form             text not null,
  nature           text not null,
  setting          text,
  sector           text,
  population_group text,
  place_code       text references place (code),
  reason           text check (char_length(reason) between 1 and 500),
  primary key (organization_id, valid_from),
  exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table organization_state is '党组织属性的历史（按生效日期）';

create table organization_link (
  organization_id uuid not null references organization (id),
  parent_id       uuid references organization (id),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  reason          text check (char_length(reason) between 1 and 500),
  document_no     text check (char_length(document_no) between 1 and 100),
  emitted         boolean not null default false,
  primary key (organization_id, valid_from),
  check (parent_id <> organization_id),
  exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
create index organization_link_by_parent on organization_link (parent_id, organization_id);
create index organization_link_ahead on organization_link (valid_from) where not emitted;

comment on table organization_link is '隶属关系（按生效日期），首段自始有效';
comment on column organization_link.emitted is '已随组织树事实发出';

alter table place
  add foreign key (lead_organization_id) references organization (id),
  add foreign key (organization_id) references organization (id);
