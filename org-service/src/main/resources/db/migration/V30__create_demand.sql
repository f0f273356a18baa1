-- What is asked of grassroots units, the permit it has, who reviewed it, and the objections of units.
create table demand (
  id                    uuid primary key,
  code                  text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  kind                  text not null check (kind in ('FORM', 'FIELD', 'MEETING', 'UPLOAD', 'DUTY', 'MECHANISM', 'SIGN', 'CERTIFICATE', 'INSPECTION', 'CONTEST', 'APP', 'ACCOUNT', 'CHAT_GROUP')),
  title                 text not null check (char_length(title) between 1 and 200),
  organization_id       uuid not null references organization (id),
  basis                 text not null check (char_length(basis) between 1 and 300),
  list                  text not null check (list in ('OWN_DUTY', 'ASSIST')),
  asked_organization_id uuid not null references organization (id),
  asked_level           text not null check (asked_level in ('TOWNSHIP', 'VILLAGE', 'BRANCH', 'GRID')),
  asked_setting         text check (char_length(asked_setting) between 1 and 40),
  frequency             text not null check (frequency in ('ONCE', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
  minutes_each          integer not null check (minutes_each between 0 and 10000),
  due_on                date,
  funding_yuan          numeric(14, 2) check (funding_yuan >= 0),
  staff_count           integer check (staff_count between 0 and 10000),
  asks_for              jsonb not null default '[]',
  listed_item           text check (char_length(listed_item) between 1 and 60),
  opened_on             date,
  last_post_on          date,
  merged_into_id        uuid references demand (id) check (merged_into_id <> id),
  state                 text not null check (state in ('APPLIED', 'REVIEWED', 'APPROVED', 'IN_FORCE', 'CLOSED', 'REFUSED')),
  applied_on            date not null,
  decision_due_on       date not null check (decision_due_on >= applied_on),
  decided_on            date check (decided_on >= applied_on),
  document_no           text check (char_length(document_no) between 1 and 100),
  in_force_from         date check (in_force_from >= decided_on),
  review_due_on         date check (review_due_on > in_force_from),
  closed_on             date,
  ending                text check (ending in ('DISAGREED', 'REFUSED', 'UNDECIDED', 'FULFILLED', 'WITHDRAWN', 'MERGED', 'LAPSED')),
  ending_reason         text check (char_length(ending_reason) between 1 and 500),
  version               bigint not null,
  created_at            timestamptz not null,
  created_by            text not null,
  updated_at            timestamptz not null,
  updated_by            text not null,
  check ((frequency = 'ONCE') = (due_on is not null)),
  check (kind <> 'DUTY' or (funding_yuan > 0 and staff_count > 0)),
  check ((kind in ('SIGN', 'MECHANISM', 'CERTIFICATE')) = (listed_item is not null)),
  check ((state in ('CLOSED', 'REFUSED')) = (ending is not null)),
  check (state <> 'IN_FORCE' or (in_force_from is not null and review_due_on is not null)),
  check (state not in ('APPROVED', 'IN_FORCE', 'CLOSED') or document_no is not null),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index demand_by_organization on demand (organization_id, code);
create index demand_by_asked on demand (asked_organization_id, code);
create index demand_by_state on demand (state, code);
create index demand_undecided on demand (decision_due_on) where state in ('APPLIED', 'REVIEWED');
create index demand_unreviewed on demand (review_due_on) where state = 'IN_FORCE';

comment on table demand is '准入事项：要求基层填报、开会、承担、悬挂、使用的一切';
comment on column demand.kind is '类别';
comment on column demand.organization_id is '提出单位';
comment on column demand.basis is '依据';
comment on column demand.list is '清单：依法履职、协助；负面清单不予准入';
comment on column demand.asked_organization_id is '对象范围（组织及其下级）';
comment on column demand.asked_level is '对象层级';
comment on column demand.asked_setting is '对象领域';
comment on column demand.frequency is '频次';
comment on column demand.minutes_each is '每个单位每次用时（分钟）';
comment on column demand.due_on is '一次性事项的完成日期';
comment on column demand.funding_yuan is '随事项下达的经费（元）';
comment on column demand.staff_count is '随事项下达的人员（人）';
comment on column demand.asks_for is '所要内容';
comment on column demand.listed_item is '牌子、机制、证明清单项';
comment on column demand.last_post_on is '应用程序、账号、工作群最近更新日期';
comment on column demand.state is '准入状态';
comment on column demand.decision_due_on is '应批复日期；次日起视为不批准';
comment on column demand.review_due_on is '年度复核日期；逾期失效';
comment on column demand.ending is '退出、未准入原因';

create table demand_review (
  demand_id   uuid not null references demand (id),
  body        text not null check (body in ('ORGANIZATION_DEPARTMENT', 'AGRICULTURE_OFFICE', 'CIVIL_AFFAIRS')),
  agrees      boolean not null,
  reason      text check (char_length(reason) between 1 and 500),
  reviewed_on date not null,
  primary key (demand_id, body),
  check (agrees or reason is not null)
);
comment on table demand_review is '会审意见：组织、农业农村、民政三部门';

create table demand_objection (
  id                    uuid primary key,
  organization_id       uuid not null references organization (id),
  asker_organization_id uuid not null references organization (id),
  demand_id             uuid references demand (id),
  kind                  text not null check (kind in ('FORM', 'FIELD', 'MEETING', 'UPLOAD', 'DUTY', 'MECHANISM', 'SIGN', 'CERTIFICATE', 'INSPECTION', 'CONTEST', 'APP', 'ACCOUNT', 'CHAT_GROUP')),
  title                 text not null check (char_length(title) between 1 and 200),
  asked_on              date not null,
  state                 text not null check (state in ('RAISED', 'UPHELD', 'DISMISSED')),
  answer                text check (char_length(answer) between 1 and 500),
  answered_on           date check (answered_on >= asked_on),
  version               bigint not null,
  created_at            timestamptz not null,
  created_by            text not null,
  updated_at            timestamptz not null,
  updated_by            text not null,
  check ((state = 'RAISED') = (answer is null)),
  check ((answer is null) = (answered_on is null))
);
create index demand_objection_by_organization on demand_objection (organization_id, id);
create index demand_objection_by_asker on demand_objection (asker_organization_id, id);
comment on table demand_objection is '基层单位对未经准入事项的异议';
comment on column demand_objection.organization_id is '对象单位';
comment on column demand_objection.asker_organization_id is '提出事项的单位';

create view demand_unit as
select d.id as demand_id, t.organization_id
from demand d
join org_tree a on a.organization_id = d.asked_organization_id
join org_tree t on t.path <@ a.path and t.status = 'ACTIVE'
where (d.asked_setting is null or t.setting = d.asked_setting)
  and case d.asked_level
        when 'BRANCH' then t.form in ('BRANCH', 'JOINT_BRANCH')
        when 'GRID' then t.setting = 'GRID'
        else exists (select from place p
                     where p.lead_organization_id = t.organization_id and p.level = d.asked_level
                       and p.abolished_on is null)
      end;
comment on view demand_unit is '事项与对象单位：按今天的组织树；村、社区和乡镇、街道由牵头该地点的党组织承担';

create view figure_demand as
select d.organization_id, figure_month(c.day) as month, d.id as record_id, c.value, d.kind
from demand d
cross join lateral (values (d.in_force_from, 1::numeric), (d.closed_on, -1::numeric)) c (day, value)
where d.in_force_from is not null and c.day is not null;
comment on view figure_demand is '执行中准入事项数的来源';

create view figure_demand_end as
select d.organization_id, figure_month(d.closed_on) as month, d.id as record_id, 1::numeric as value, d.kind
from demand d
where d.in_force_from is not null and d.closed_on is not null;
comment on view figure_demand_end is '退出准入事项数的来源';
