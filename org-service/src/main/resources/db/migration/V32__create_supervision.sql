-- Supervision rounds: yearly plans, rounds with units, items, scores, findings and measures, and read grants of inspectors.
create table supervision_plan (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  year            integer not null check (year between 2000 and 2100),
  document_no     text not null check (char_length(document_no) between 1 and 100),
  filed_on        date not null,
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  unique (organization_id, year)
);
comment on table supervision_plan is '年度督查检查考核计划（备案）';

create table supervision_plan_line (
  plan_id uuid not null references supervision_plan (id),
  kind    text not null check (kind in ('MONTHLY', 'UNANNOUNCED', 'CROSS', 'FACILITIES', 'SPECIAL')),
  rounds  integer not null check (rounds between 1 and 366),
  primary key (plan_id, kind)
);
comment on table supervision_plan_line is '各类督导计划次数';

create table supervision_round (
  id              uuid primary key,
  code            text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  organization_id uuid not null references organization (id),
  kind            text not null check (kind in ('MONTHLY', 'UNANNOUNCED', 'CROSS', 'FACILITIES', 'SPECIAL')),
  month           date not null check (extract(day from month) = 1),
  on_site         boolean not null,
  materials       jsonb not null default '[]',
  demand_id       uuid references demand (id),
  state           text not null check (state in ('PLANNED', 'ON_SITE', 'FINDINGS', 'HEARD', 'BULLETIN', 'FOLLOW_UP', 'CLOSED', 'CANCELLED')),
  started_on      date,
  found_on        date check (found_on >= started_on),
  heard_from      date check (heard_from >= found_on),
  heard_until     date check (heard_until >= heard_from),
  bulletin_no     text check (char_length(bulletin_no) between 1 and 100),
  bulletin_on     date check (bulletin_on > heard_until),
  follow_up_on    date check (follow_up_on >= bulletin_on),
  closed_on       date check (closed_on >= follow_up_on),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  check ((state in ('PLANNED', 'CANCELLED')) = (started_on is null)),
  check ((bulletin_no is null) = (bulletin_on is null))
);
create index supervision_round_by_organization on supervision_round (organization_id, code);
create index supervision_round_by_month on supervision_round (organization_id, kind, month);
comment on table supervision_round is '督导轮次';
comment on column supervision_round.organization_id is '牵头单位';
comment on column supervision_round.on_site is '是否实地；只查记录的不计入上限';
comment on column supervision_round.materials is '要求提供的材料';
comment on column supervision_round.heard_until is '听取意见截止日期，此后方可通报';

create table supervision_joint (
  round_id        uuid not null references supervision_round (id),
  organization_id uuid not null references organization (id),
  primary key (round_id, organization_id)
);
create index supervision_joint_by_organization on supervision_joint (organization_id);
comment on table supervision_joint is '联合督导单位';

create table supervision_inspector (
  round_id        uuid not null references supervision_round (id),
  subject         text not null check (char_length(subject) between 1 and 100),
  organization_id uuid not null references organization (id),
  primary key (round_id, subject)
);
comment on table supervision_inspector is '督导人员（账号）及来自单位';

create table supervision_round_item (
  round_id uuid not null references supervision_round (id),
  item     text not null check (item in ('THREE_DISCLOSURES', 'FIVE_AGENCIES', 'COOPERATIVES', 'BRANCH_LIFE', 'GRIDS', 'COLLECTIVE_ECONOMY', 'MATTERS')),
  primary key (round_id, item)
);
comment on table supervision_round_item is '督导工作项';

create table supervision_unit (
  round_id        uuid not null references supervision_round (id),
  organization_id uuid not null references organization (id),
  comment         text check (char_length(comment) between 1 and 500),
  commented_on    date,
  primary key (round_id, organization_id),
  check ((comment is null) = (commented_on is null))
);
create index supervision_unit_by_organization on supervision_unit (organization_id);
comment on table supervision_unit is '被督导单位及其意见';

create table supervision_score (
  round_id        uuid not null,
  organization_id uuid not null,
  item            text not null,
  score           numeric(5, 2) not null check (score between 0 and 100),
  primary key (round_id, organization_id, item),
  foreign key (round_id, organization_id) references supervision_unit (round_id, organization_id) deferrable initially deferred,
  foreign key (round_id, item) references supervision_round_item (round_id, item) deferrable initially deferred
);
comment on table supervision_score is '单位工作项得分；只对单位，不对个人';

create table supervision_finding (
  fault_id        uuid primary key,
  round_id        uuid not null references supervision_round (id),
  organization_id uuid not null references organization (id),
  item            text not null,
  level           text not null check (level in ('MINOR', 'SERIOUS', 'GRAVE')),
  code            text not null check (char_length(code) between 1 and 40),
  evidence_ref    text check (char_length(evidence_ref) between 1 and 100),
  opened_on       date not null,
  closed_on       date check (closed_on >= opened_on),
  closing_ref     text check (char_length(closing_ref) between 1 and 100)
);
create index supervision_finding_by_round on supervision_finding (round_id);
create index supervision_finding_by_organization on supervision_finding (organization_id, opened_on);
comment on table supervision_finding is '督导发现的问题（单位×工作项）';

create table supervision_measure (
  measure_id      uuid primary key,
  round_id        uuid not null references supervision_round (id),
  kind            text not null check (kind in ('REMIND', 'BULLETIN', 'SUPERVISE', 'TALK', 'REFER')),
  code            text not null check (char_length(code) between 1 and 40),
  organization_id uuid references organization (id),
  posting_id      uuid,
  taken_on        date not null,
  document_no     text not null check (char_length(document_no) between 1 and 100),
  due_on          date,
  closed_on       date check (closed_on >= taken_on),
  check ((organization_id is null) <> (posting_id is null))
);
create index supervision_measure_by_round on supervision_measure (round_id);
comment on table supervision_measure is '督办措施：代码、日期、文号，无叙述（C3）';
comment on column supervision_measure.posting_id is '对象任职';

create table access_grant (
  id                     uuid primary key,
  organization_id        uuid not null references organization (id),
  round_id               uuid not null references supervision_round (id),
  subject                text not null check (char_length(subject) between 1 and 100),
  holder_organization_id uuid not null references organization (id),
  reason                 text not null check (char_length(reason) between 1 and 200),
  valid_from             date not null,
  valid_to               date not null check (valid_to >= valid_from),
  ended_on               date,
  version                bigint not null,
  created_at             timestamptz not null,
  created_by             text not null,
  updated_at             timestamptz not null,
  updated_by             text not null
);
create index access_grant_by_organization on access_grant (organization_id, id);
create index access_grant_by_subject on access_grant (subject, id);
create index access_grant_open on access_grant (round_id) where ended_on is null;
comment on table access_grant is '临时查阅授权：有期限、有事由、有记录，随督导结束';
comment on column access_grant.subject is '被授权账号';

create view figure_supervision_round as
select r.organization_id, figure_month(r.started_on) as month, r.id as record_id, 1::numeric as value, r.kind, r.on_site
from supervision_round r where r.started_on is not null;
comment on view figure_supervision_round is '督导轮次数的来源';

create view figure_supervision_visit as
select u.organization_id, figure_month(r.started_on) as month, r.id as record_id, 1::numeric as value, r.kind, r.on_site
from supervision_unit u join supervision_round r on r.id = u.round_id
where r.started_on is not null;
comment on view figure_supervision_visit is '被督导次数的来源：每轮每单位一次';

create view figure_supervision_unit as
select distinct on (u.organization_id, extract(year from r.started_on))
       u.organization_id, figure_month(r.started_on) as month, r.id as record_id, 1::numeric as value
from supervision_unit u join supervision_round r on r.id = u.round_id
where r.started_on is not null
order by u.organization_id, extract(year from r.started_on), r.started_on, r.id;
comment on view figure_supervision_unit is '被督导单位数的来源：每个单位每年只计一次';

create view figure_supervision_round_item as
select distinct on (r.organization_id, i.item, extract(year from r.started_on))
       r.organization_id, figure_month(r.started_on) as month, r.id as record_id, 1::numeric as value, i.item
from supervision_round_item i join supervision_round r on r.id = i.round_id
where r.started_on is not null
order by r.organization_id, i.item, extract(year from r.started_on), r.started_on, r.id;
comment on view figure_supervision_round_item is '督导工作项数的来源：每项每年只计一次';

create view figure_supervision_finding as
select f.organization_id, figure_month(c.day) as month, f.fault_id as record_id, 1::numeric as value, c.closed, r.kind
from supervision_finding f
join supervision_round r on r.id = f.round_id
cross join lateral (values (f.opened_on, false), (f.closed_on, true)) c (day, closed)
where c.day is not null;
comment on view figure_supervision_finding is '督导问题发现数、整改数的来源';
