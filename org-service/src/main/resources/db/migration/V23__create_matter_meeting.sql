-- Monthly dispatch and quarterly consultation: which matters a meeting treated and what it decided.
create table matter_meeting (
  id              uuid primary key,
  kind            text not null check (kind in ('DISPATCH', 'CONSULTATION')),
  organization_id uuid not null references organization (id),
  held_on         date not null,
  document_no     text check (char_length(document_no) between 1 and 100),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  unique (organization_id, kind, held_on)
);
create index matter_meeting_by_day on matter_meeting (held_on desc, id desc);
comment on table matter_meeting is '月调度、季化解会议';
comment on column matter_meeting.kind is '类别：DISPATCH 月调度，CONSULTATION 季化解';
comment on column matter_meeting.organization_id is '召集组织';
comment on column matter_meeting.document_no is '会议纪要文号';

create table matter_meeting_item (
  meeting_id uuid not null references matter_meeting (id) on delete cascade,
  matter_id  uuid not null references matter (id),
  decision   text not null check (decision in ('ASSIGN', 'UPGRADE', 'EXTEND', 'JOINT_HANDLING', 'RESOLVE', 'FOLLOW_UP')),
  note       text check (char_length(note) between 1 and 300),
  primary key (meeting_id, matter_id)
);
create index matter_meeting_item_by_matter on matter_meeting_item (matter_id);
comment on table matter_meeting_item is '会议研究的事项及决定';

create view figure_matter_meeting as
select t.organization_id, figure_month(t.held_on) as month, t.id as record_id, 1::numeric as value, t.kind
from matter_meeting t
where t.held_on >= figure_opening();
comment on view figure_matter_meeting is '月调度、季化解次数的来源';
