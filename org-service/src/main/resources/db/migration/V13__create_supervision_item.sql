-- What a red light asks the superior organisation to see to.
create table supervision_item (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  subject_id      uuid not null references organization (id),
  obligation      text not null,
  period          text not null,
  period_start    date not null,
  assignee_id     uuid not null references organization (id),
  level           integer not null check (level between 1 and 10),
  opened_on       date not null,
  due_on          date not null,
  status          text not null check (status in ('OPEN', 'REPLIED', 'VERIFIED', 'CLOSED')),
  reply           text check (char_length(reply) between 1 and 1000),
  replied_on      date,
  verification    text check (char_length(verification) between 1 and 500),
  remedied_on     date,
  closed_on       date,
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  unique (subject_id, obligation, period_start),
  check ((status = 'CLOSED') = (closed_on is not null)),
  check (status = 'OPEN' or reply is not null)
);
create index supervision_item_by_due on supervision_item (due_on, id);
create index supervision_item_by_organization on supervision_item (organization_id, due_on, id);
create index supervision_item_by_assignee on supervision_item (assignee_id, due_on, id);
create index supervision_item_overdue on supervision_item (due_on) where status = 'OPEN';
comment on table supervision_item is '督办事项（红灯督办）';
comment on column supervision_item.assignee_id is '负责督办的上级党组织';
comment on column supervision_item.level is '督办层级：逾期未回复升一级';
comment on column supervision_item.remedied_on is '红灯消除之日';

create table supervision_escalation (
  item_id      uuid not null references supervision_item (id),
  level        integer not null,
  escalated_on date not null,
  from_id      uuid not null references organization (id),
  to_id        uuid not null references organization (id),
  primary key (item_id, level)
);
comment on table supervision_escalation is '督办升级记录';

create view figure_supervision_item as
select s.organization_id, figure_month(s.opened_on) as month, s.id as record_id, 1::numeric as value,
       true as opened
from supervision_item s
union all
select s.organization_id, figure_month(s.closed_on), s.id, 1::numeric, false
from supervision_item s where s.closed_on is not null;
comment on view figure_supervision_item is '督办事项数的来源：开启与办结';
