-- Task lists and ledgers of organisations, tasks, and who answers for them, leads and joins in.
create table task_list (
  id              uuid primary key,
  code            text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  organization_id uuid not null references organization (id),
  type            text not null check (type in ('STUDY', 'ACTIVITY', 'BASIC_TASK', 'CONTACT_POINT', 'SECTOR_FEATURE', 'RESPONSIBILITY', 'KEY_TASK', 'LEDGER')),
  ledger_kind     text check (ledger_kind in ('BASIC', 'ACTIVITY', 'PROJECT', 'EXCELLENCE', 'PROBLEM')),
  year            integer not null check (year between 2000 and 2100),
  title           text not null check (char_length(title) between 1 and 200),
  posting_id      uuid,
  issued_on       date not null,
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  check ((type = 'LEDGER') = (ledger_kind is not null)),
  check ((type = 'CONTACT_POINT') = (posting_id is not null))
);
create index task_list_by_organization on task_list (organization_id, year, type);
create unique index task_list_once_a_year on task_list (organization_id, year, type, ledger_kind) nulls not distinct
  where type not in ('RESPONSIBILITY', 'KEY_TASK');
comment on table task_list is '清单、台账（按年度）';
comment on column task_list.type is '清单类型；前五类为每个党支部每年应建';
comment on column task_list.ledger_kind is '台账类别';
comment on column task_list.posting_id is '联系点清单所挂任职';
comment on column task_list.issued_on is '下达日期';

create table task_list_aspect (
  list_id  uuid not null references task_list (id),
  position integer not null,
  name     text not null check (char_length(name) between 1 and 100),
  primary key (list_id, position)
);
comment on table task_list_aspect is '清单的方面';

create table task_list_item (
  list_id      uuid not null references task_list (id),
  number       integer not null check (number between 1 and 500),
  title        text not null check (char_length(title) between 1 and 200),
  aspect       text check (char_length(aspect) between 1 and 100),
  period       text check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  minimum      integer check (minimum between 1 and 366),
  record_kinds jsonb not null default '[]',
  tag          text check (char_length(tag) between 1 and 60),
  primary key (list_id, number),
  check ((period is null) = (minimum is null))
);
comment on table task_list_item is '清单事项；有周期的即为该党支部的一项义务，以所列记录为准';
comment on column task_list_item.minimum is '每周期至少几次';
comment on column task_list_item.record_kinds is '以何种记录为准';

create table task (
  id                uuid primary key,
  code              text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  organization_id   uuid not null references organization (id),
  list_id           uuid references task_list (id),
  aspect            text check (char_length(aspect) between 1 and 100),
  title             text not null check (char_length(title) between 1 and 200),
  content           text check (char_length(content) between 1 and 2000),
  asks              text check (char_length(asks) between 1 and 40),
  demand_id         uuid references demand (id),
  issued_on         date not null,
  withdrawn_on      date,
  withdrawal_reason text check (char_length(withdrawal_reason) between 1 and 500),
  version           bigint not null,
  created_at        timestamptz not null,
  created_by        text not null,
  updated_at        timestamptz not null,
  updated_by        text not null,
  check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create index task_by_organization on task (organization_id, code);
create index task_by_list on task (list_id, code) where list_id is not null;
comment on table task is '任务';
comment on column task.organization_id is '交办单位';
comment on column task.asks is '要求基层报送的形式';
comment on column task.demand_id is '准入事项';
comment on column task.issued_on is '下达日期';

create table task_assignment (
  id                 uuid primary key,
  task_id            uuid not null references task (id),
  organization_id    uuid not null references organization (id),
  unit_kind          text not null check (unit_kind in ('DEPARTMENT', 'STREET', 'TOWN', 'COMMUNITY', 'VILLAGE', 'BRANCH', 'OTHER')),
  letter_no          text check (char_length(letter_no) between 1 and 100),
  due_on             date not null,
  state              text not null check (state in ('ASSIGNED', 'REPLIED', 'RETURNED', 'ACCEPTED', 'WITHDRAWN')),
  next_escalation_on date,
  reply_text         text check (char_length(reply_text) between 1 and 1000),
  reply_document_no  text check (char_length(reply_document_no) between 1 and 100),
  replied_on         date,
  replied_by         text,
  checked_on         date,
  check_reason       text check (char_length(check_reason) between 1 and 500),
  version            bigint not null,
  created_at         timestamptz not null,
  created_by         text not null,
  updated_at         timestamptz not null,
  updated_by         text not null,
  unique (task_id, organization_id),
  check (state not in ('REPLIED', 'RETURNED', 'ACCEPTED') or replied_on is not null)
);
create index task_assignment_by_due on task_assignment (due_on, id);
create index task_assignment_by_organization on task_assignment (organization_id, due_on, id);
create index task_assignment_to_escalate on task_assignment (next_escalation_on)
  where next_escalation_on is not null and state in ('ASSIGNED', 'RETURNED');
comment on table task_assignment is '交办：每项只有一个责任单位';
comment on column task_assignment.organization_id is '责任单位';
comment on column task_assignment.unit_kind is '责任单位类别（交办时）';
comment on column task_assignment.letter_no is '交办书编号';
comment on column task_assignment.due_on is '办理期限';
comment on column task_assignment.next_escalation_on is '逾期后下一次逐级提醒日期';

create table task_lead (
  assignment_id   uuid not null references task_assignment (id),
  level           text not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  organization_id uuid not null references organization (id),
  primary key (assignment_id, level)
);
create index task_lead_by_organization on task_lead (organization_id);
comment on table task_lead is '牵头单位，每一层级一个';

create table task_joint (
  assignment_id   uuid not null references task_assignment (id),
  organization_id uuid not null references organization (id),
  primary key (assignment_id, organization_id)
);
create index task_joint_by_organization on task_joint (organization_id);
comment on table task_joint is '配合单位';

create table task_escalation (
  assignment_id   uuid not null references task_assignment (id),
  level           text not null check (level in ('TOWNSHIP', 'COUNTY', 'CITY', 'PROVINCE')),
  organization_id uuid not null references organization (id),
  escalated_on    date not null,
  primary key (assignment_id, level)
);
comment on table task_escalation is '逾期后逐级提醒牵头单位';

create view figure_task as
select t.organization_id, figure_month(t.issued_on) as month, t.id as record_id, 1::numeric as value, l.type as list_type
from task t left join task_list l on l.id = t.list_id
where t.withdrawn_on is null;
comment on view figure_task is '任务数的来源';

create view figure_task_unit as
select distinct on (a.organization_id, extract(year from t.issued_on))
       a.organization_id, figure_month(t.issued_on) as month, a.id as record_id, 1::numeric as value, a.unit_kind
from task_assignment a join task t on t.id = a.task_id
where t.withdrawn_on is null
order by a.organization_id, extract(year from t.issued_on), t.issued_on, a.id;
comment on view figure_task_unit is '责任单位数的来源：每个单位每年只计一次';

create view figure_task_assignment as
select a.organization_id, figure_month(a.due_on) as month, a.id as record_id, 1::numeric as value, a.state
from task_assignment a
where a.state <> 'WITHDRAWN';
comment on view figure_task_assignment is '交办数的来源：计入期限当月';

create view figure_task_list as
select l.organization_id, figure_month(l.issued_on) as month, l.id as record_id, 1::numeric as value, l.type, l.ledger_kind
from task_list l;
comment on view figure_task_list is '清单、台账数的来源';

create view figure_task_list_aspect as
select l.organization_id, figure_month(l.issued_on) as month, l.id as record_id, 1::numeric as value, l.type
from task_list l join task_list_aspect a on a.list_id = l.id;
comment on view figure_task_list_aspect is '清单方面数的来源';
