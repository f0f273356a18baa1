-- Bodies that host or partner an organisation; what is known of them is dated, so past months stay as they were.
create table host_unit (
  id              uuid primary key,
  code            text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  name            text not null check (char_length(name) between 1 and 200),
  credit_code     text unique check (credit_code ~ '^[0-9A-HJ-NP-RTUW-Y]{18}$'),
  kind            text not null check (kind in ('ENTERPRISE', 'STATE_ENTERPRISE', 'SCHOOL', 'HOSPITAL', 'INSTITUTION', 'SOCIAL_ORG', 'COMMUNITY_SOCIAL_ORG', 'PROPERTY_COMPANY', 'DEPARTMENT', 'EMPLOYMENT_SITE', 'OTHER')),
  sector          text check (sector in ('NEW_ECONOMIC', 'NEW_SOCIAL', 'NEW_EMPLOYMENT')),
  place_code      text not null references place (code),
  organization_id uuid not null references organization (id),
  opened_on       date not null,
  closed_on       date check (closed_on >= opened_on),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null
);
create index host_unit_by_organization on host_unit (organization_id, code);
create index host_unit_by_kind on host_unit (kind, code);
create index host_unit_by_place on host_unit (place_code, code);
create index host_unit_by_name on host_unit using gin (name gin_trgm_ops);

comment on table host_unit is '单位：企业、学校、医院、社会组织、物业企业等';
comment on column host_unit.credit_code is '统一社会信用代码';
comment on column host_unit.kind is '单位类别';
comment on column host_unit.sector is '两新、三新类别（HST-01：两新、三新由此得出）';
comment on column host_unit.place_code is '所在地点';
comment on column host_unit.organization_id is '归口党组织';
comment on column host_unit.opened_on is '设立日期';
comment on column host_unit.closed_on is '注销日期';

create table host_unit_former_answer (
  host_unit_id    uuid not null references host_unit (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (host_unit_id, valid_from),
  exclude using gist (host_unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index host_unit_former_answer_by_organization on host_unit_former_answer (organization_id);
comment on table host_unit_former_answer is '单位原归口党组织（调整、合并之前）';

create view host_unit_answer as
select f.host_unit_id, f.organization_id, f.valid_from, f.valid_to from host_unit_former_answer f
union all
select u.id, u.organization_id,
       coalesce((select max(f.valid_to) from host_unit_former_answer f where f.host_unit_id = u.id), date '0001-01-01'), null
from host_unit u;
comment on view host_unit_answer is '单位归口党组织（按时间）';

create table host_unit_fact (
  host_unit_id          uuid not null references host_unit (id),
  topic                 text not null check (topic in ('PARTY_CLAUSE', 'CROSS_APPOINTED', 'SECRETARY_IS_HEAD', 'LEADERSHIP_SYSTEM', 'EMPLOYEES', 'POPULATION', 'INSTRUCTOR', 'BODY_STAGE', 'ORGANIZATION_STAGE')),
  valid_from            date not null,
  valid_to              date check (valid_to > valid_from),
  code                  text not null,
  amount                integer check (amount between 0 and 10000000),
  source                text check (char_length(source) between 1 and 200),
  person_id             uuid,
  named_organization_id uuid references organization (id),
  document_no           text check (char_length(document_no) between 1 and 100),
  primary key (host_unit_id, topic, valid_from),
  exclude using gist (host_unit_id with =, topic with =, daterange(valid_from, valid_to) with &&),
  check ((topic in ('EMPLOYEES', 'POPULATION')) = (amount is not null and source is not null)),
  check (topic <> 'ORGANIZATION_STAGE' or (code in ('JOINT_BRANCH', 'OWN_BRANCH')) = (named_organization_id is not null)),
  check (topic <> 'INSTRUCTOR' or (code = 'YES') = (person_id is not null)),
  check (case topic
           when 'LEADERSHIP_SYSTEM' then code in ('PARTY_LED_HEAD', 'HEAD_ALONE', 'BOARD_WITH_PRIOR_REVIEW', 'NONE')
           when 'POPULATION' then code in ('RIDER', 'COURIER', 'DRIVER', 'SITE_WORKER', 'YOUNG_WORKER', 'TEMPORARY_RESIDENT', 'OTHER')
           when 'BODY_STAGE' then code in ('SEED', 'NURTURED', 'FILED', 'REGISTERED', 'SELF_RUNNING')
           when 'ORGANIZATION_STAGE' then code in ('NONE', 'INSTRUCTOR', 'JOINT_BRANCH', 'OWN_BRANCH')
           when 'EMPLOYEES' then code = 'ESTIMATE'
           else code in ('YES', 'NO')
         end)
);
create index host_unit_fact_by_named on host_unit_fact (named_organization_id) where named_organization_id is not null;

comment on table host_unit_fact is '单位情况（按生效日期）：党建入章、双向进入交叉任职、书记由主要负责人担任、领导体制、职工数、群体估计数、指导员、孵化阶段';
comment on column host_unit_fact.topic is '事项';
comment on column host_unit_fact.code is '情况：是否、体制、群体或阶段';
comment on column host_unit_fact.amount is '估计人数';
comment on column host_unit_fact.source is '估计数来源';
comment on column host_unit_fact.person_id is '指导员';
comment on column host_unit_fact.named_organization_id is '联合党支部或单独组建的党支部';
comment on column host_unit_fact.document_no is '文号';
