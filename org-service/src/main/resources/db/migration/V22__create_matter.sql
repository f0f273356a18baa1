-- People's livelihood matters and disputes. Of residents there is nothing here but a sealed contact that is erased after closing.
create table matter (
  id                         uuid primary key,
  code                       text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,47}$'),
  title                      text not null check (char_length(title) between 1 and 100),
  kind                       text not null check (kind in ('LIVELIHOOD', 'DISPUTE', 'BACKLOG', 'SAFETY', 'OTHER')),
  source                     text not null check (source in ('VISIT', 'SURVEY', 'PAIRING', 'HOTLINE', 'MEMBER', 'DELEGATE', 'RESIDENT', 'GRID', 'OTHER')),
  organization_id            uuid not null references organization (id),
  place_code                 text not null references place (code),
  grid_id                    uuid references grid (id),
  grid_item_id               uuid references grid_item (id),
  brought_by_person_id       uuid check (brought_by_person_id is null or source in ('MEMBER', 'DELEGATE', 'VISIT', 'SURVEY', 'PAIRING', 'GRID')),
  brought_by_organization_id uuid references organization (id),
  taken_in_on                date not null,
  backlog_since              date check (backlog_since <= taken_in_on),
  station                    text check (char_length(station) between 1 and 100),
  handler_kind               text not null check (handler_kind in ('ORGANIZATION', 'HOST_UNIT', 'ASSOCIATION')),
  handler_organization_id    uuid references organization (id),
  handler_reference          text check (char_length(handler_reference) between 1 and 64),
  handler_name               text check (char_length(handler_name) between 1 and 100),
  lead_organization_id       uuid references organization (id),
  handler_level              text not null check (handler_level in ('GRID', 'VILLAGE', 'TOWNSHIP', 'COUNTY')),
  due_on                     date not null check (due_on >= taken_in_on),
  state                      text not null check (state in ('TAKEN_IN', 'HANDLING', 'RESOLVED', 'UNRESOLVED', 'CONSENTED',
                               'SESSIONS', 'AGREED', 'FAILED', 'WITHDRAWN', 'RETURN_VISIT', 'CLOSED')),
  ending                     text check (ending in ('RESOLVED', 'UNRESOLVED', 'AGREED', 'FAILED', 'WITHDRAWN')),
  ended_on                   date check (ended_on >= taken_in_on),
  result                     text check (char_length(result) between 1 and 500),
  closed_on                  date check (closed_on >= ended_on),
  household_count            integer check (household_count between 0 and 100000),
  refund_decided_yuan        numeric(14, 2) check (refund_decided_yuan > 0),
  refund_paid_yuan           numeric(14, 2) check (refund_paid_yuan between 0 and refund_decided_yuan),
  refund_payer               text check (char_length(refund_payer) between 1 and 100),
  refund_paid_on             date,
  answer                     text check (answer in ('SATISFIED', 'DISSATISFIED', 'NO_ANSWER')),
  asked_on                   date check (asked_on >= ended_on),
  consented_on               date check (consented_on >= taken_in_on),
  agreement_form             text check (agreement_form in ('WRITTEN', 'ORAL')),
  effective_on               date check (effective_on >= ended_on),
  performed_on               date,
  court_applied_on           date check (court_applied_on >= effective_on),
  return_visit_on            date check (return_visit_on >= ended_on),
  contact                    text check (char_length(contact) <= 1000),
  parties                    text check (char_length(parties) <= 10000),
  contact_erased_on          date,
  version                    bigint not null,
  created_at                 timestamptz not null,
  created_by                 text not null,
  updated_at                 timestamptz not null,
  updated_by                 text not null,
  constraint matter_one_handler check ((handler_kind = 'ORGANIZATION') = (handler_organization_id is not null)
    and (handler_kind = 'ORGANIZATION') = (handler_reference is null)
    and (handler_kind = 'ORGANIZATION') = (handler_name is null)),
  constraint matter_refund_paid check ((refund_paid_on is null) = (coalesce(refund_paid_yuan, 0) = 0)),
  check (refund_paid_yuan is null or refund_decided_yuan is not null),
  check ((ending is null) = (ended_on is null)),
  check (ending is null or state not in ('TAKEN_IN', 'HANDLING', 'CONSENTED', 'SESSIONS')),
  check (closed_on is null or state = 'CLOSED'),
  check ((answer is null) = (asked_on is null)),
  check (parties is null or kind = 'DISPUTE'),
  check (kind = 'DISPUTE' or (consented_on is null and agreement_form is null and effective_on is null
    and performed_on is null and court_applied_on is null and return_visit_on is null and station is null))
);
create index matter_by_day on matter (taken_in_on desc, id desc);
create index matter_by_organization on matter (organization_id, taken_in_on desc, id desc);
create index matter_by_grid on matter (grid_id, taken_in_on desc, id desc) where grid_id is not null;
create index matter_by_handler on matter (handler_organization_id, taken_in_on desc, id desc) where handler_organization_id is not null;
create index matter_by_unit on matter (handler_reference, taken_in_on desc, id desc) where handler_reference is not null;
create index matter_by_state on matter (state, taken_in_on desc, id desc);
create index matter_by_kind on matter (kind, taken_in_on desc, id desc);
create index matter_by_source on matter (source, taken_in_on desc, id desc);
create index matter_open on matter (due_on, organization_id) where ended_on is null;
create index matter_to_erase on matter (closed_on) where contact is not null or parties is not null;

comment on table matter is '事项：民生实事、矛盾纠纷、历史遗留问题等';
comment on column matter.organization_id is '负责答复的党组织（MAT-01，始终唯一）';
comment on column matter.brought_by_person_id is '提出人：member-service 的不透明人员标识；群众不建档（PER-04）';
comment on column matter.backlog_since is '历史遗留问题的起始日期';
comment on column matter.station is '调解站点';
comment on column matter.handler_kind is '承办主体类别（同一时间只有一个承办主体）';
comment on column matter.handler_reference is '承办单位、社会组织的外部标识';
comment on column matter.lead_organization_id is '牵头部门';
comment on column matter.handler_level is '办理层级（上报后升高，不降低）';
comment on column matter.due_on is '办理期限';
comment on column matter.ending is '办理结果类别';
comment on column matter.household_count is '受益户数（每事项每户计一次，MAT-02）';
comment on column matter.answer is '满意度（只问一次，自愿回答，MAT-03）';
comment on column matter.agreement_form is '协议形式：书面、口头';
comment on column matter.effective_on is '协议生效日期';
comment on column matter.performed_on is '履行完毕日期';
comment on column matter.court_applied_on is '共同申请司法确认日期（MAT-05）';
comment on column matter.return_visit_on is '回访日期';
comment on column matter.contact is '联系人姓名和电话 (C4, encrypted)，办结归档后按期删除';
comment on column matter.parties is '当事人 (C4, encrypted)，办结归档后按期删除（MAT-06）';
comment on column matter.contact_erased_on is '联系方式删除日期';

create table matter_joint_organization (
  matter_id       uuid not null references matter (id) on delete cascade,
  organization_id uuid not null references organization (id),
  primary key (matter_id, organization_id)
);
comment on table matter_joint_organization is '配合部门';

create table matter_upgrade (
  matter_id   uuid not null references matter (id) on delete cascade,
  from_level  text not null,
  to_level    text not null check (to_level in ('VILLAGE', 'TOWNSHIP', 'COUNTY')),
  upgraded_on date not null,
  reason      text not null check (char_length(reason) between 1 and 200),
  primary key (matter_id, to_level)
);
comment on table matter_upgrade is '提级办理记录';

create table matter_extension (
  matter_id   uuid not null references matter (id) on delete cascade,
  from_due_on date not null,
  to_due_on   date not null check (to_due_on > from_due_on),
  extended_on date not null,
  reason      text not null check (char_length(reason) between 1 and 200),
  primary key (matter_id, to_due_on)
);
comment on table matter_extension is '延期记录';

create table matter_session (
  matter_id          uuid not null references matter (id) on delete cascade,
  number             integer not null check (number between 1 and 50),
  held_on            date not null,
  form               text not null check (form in ('SEPARATE', 'JOINT')),
  mediator_person_id uuid not null,
  primary key (matter_id, number)
);
comment on table matter_session is '调解场次';
comment on column matter_session.form is '分别调解、共同调解';
comment on column matter_session.mediator_person_id is '调解员：member-service 的不透明人员标识';

create table matter_household (
  matter_id     uuid not null references matter (id) on delete cascade,
  household_key text not null check (household_key ~ '^[0-9A-Za-z-]{1,64}$'),
  primary key (matter_id, household_key)
);
comment on table matter_household is '受益户（不透明户标识，每事项每户一次，MAT-02）';

create view figure_matter as
select m.organization_id, figure_month(c.day) as month, m.id as record_id, 1::numeric as value,
       c.event, m.kind, m.source,
       m.handler_level = 'GRID' as in_grid,
       coalesce(m.ending in ('RESOLVED', 'AGREED'), false) as resolved,
       coalesce(m.answer = 'SATISFIED', false) as satisfied
from matter m
cross join lateral (values
  ('TAKEN_IN', m.taken_in_on),
  ('DUE', case when m.ending is distinct from 'WITHDRAWN' then m.due_on end),
  ('RESOLVED', case when m.ending in ('RESOLVED', 'AGREED') then m.ended_on end),
  ('ANSWERED', case when m.answer in ('SATISFIED', 'DISSATISFIED') then m.asked_on end)) c (event, day)
where c.day is not null and c.day >= figure_opening();
comment on view figure_matter is '事项受理、到期、办结、评价件数的来源';

create view figure_matter_open as
select m.organization_id, figure_month(c.day) as month, m.id as record_id, c.value, m.kind
from matter m
cross join lateral (values (m.taken_in_on, 1::numeric), (m.ended_on, -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_matter_open is '在办事项数的来源';

create view figure_matter_benefit as
select m.organization_id, figure_month(c.day) as month, m.id as record_id, c.value, c.measure, m.kind, m.source
from matter m
cross join lateral (values
  ('HOUSEHOLDS', case when m.ending in ('RESOLVED', 'AGREED') then m.ended_on end, m.household_count::numeric),
  ('YUAN', m.refund_paid_on, m.refund_paid_yuan)) c (measure, day, value)
where c.day is not null and c.value > 0 and c.day >= figure_opening();
comment on view figure_matter_benefit is '受益户数和退还金额的来源';
