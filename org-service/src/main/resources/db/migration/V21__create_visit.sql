-- Visits to people are counted, never the people themselves: no name, no household, no story.
create table visit (
  id                  uuid primary key,
  code                text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,47}$'),
  organization_id     uuid not null references organization (id),
  actor_role          text not null check (actor_role in ('STAFF', 'MEMBER', 'PARTY_DELEGATE', 'PEOPLES_DEPUTY', 'CPPCC_MEMBER')),
  visitor_person_id   uuid,
  visited_on          date not null,
  place_code          text not null references place (code),
  grid_id             uuid references grid (id),
  people_count        integer not null check (people_count between 1 and 10000),
  key_assistance_count integer not null check (key_assistance_count between 0 and people_count),
  campaign            text check (campaign ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$'),
  cancel_reason       text check (char_length(cancel_reason) between 1 and 200),
  version             bigint not null,
  created_at          timestamptz not null,
  created_by          text not null,
  updated_at          timestamptz not null,
  updated_by          text not null
);
create index visit_by_day on visit (visited_on desc, id desc);
create index visit_by_organization on visit (organization_id, visited_on desc, id desc);
create index visit_by_grid on visit (grid_id, visited_on desc, id desc) where grid_id is not null;
create index visit_by_place on visit (place_code, visited_on desc, id desc);
create index visit_by_visitor on visit (visitor_person_id, visited_on) where visitor_person_id is not null;
create index visit_by_campaign on visit (campaign, visited_on desc, id desc) where campaign is not null;

comment on table visit is '走访';
comment on column visit.organization_id is '走访人所属组织，计入该组织';
comment on column visit.actor_role is '走访人身份（VIS-01，每次走访一种身份）';
comment on column visit.visitor_person_id is '走访人：member-service 的不透明人员标识';
comment on column visit.people_count is '走访人次';
comment on column visit.key_assistance_count is '其中重点帮扶对象人次';
comment on column visit.campaign is '活动标签（主题教育等），与日常走访分开统计';
comment on column visit.cancel_reason is '作废原因；作废的不计数';

create table weekly_note (
  id                uuid primary key,
  organization_id   uuid not null references organization (id),
  week_of           date not null check (extract(isodow from week_of) = 1),
  author_person_id  uuid not null,
  actor_role        text not null check (actor_role in ('STAFF', 'MEMBER', 'PARTY_DELEGATE', 'PEOPLES_DEPUTY', 'CPPCC_MEMBER')),
  note              text not null check (char_length(note) between 1 and 1000),
  version           bigint not null,
  created_at        timestamptz not null,
  created_by        text not null,
  updated_at        timestamptz not null,
  updated_by        text not null,
  unique (organization_id, week_of, author_person_id)
);
create index weekly_note_by_week on weekly_note (week_of desc, id desc);
comment on table weekly_note is '周纪实';
comment on column weekly_note.week_of is '该周周一';
comment on column weekly_note.author_person_id is '记录人：member-service 的不透明人员标识';
comment on column weekly_note.note is '工作纪实，不写居民个人信息';

create view figure_visit as
select v.organization_id, figure_month(v.visited_on) as month, v.id as record_id, m.value,
       m.measure, v.actor_role, v.campaign is null as routine
from visit v
cross join lateral (values
  ('VISIT', 1::numeric),
  ('PEOPLE', v.people_count::numeric),
  ('KEY_ASSISTANCE', v.key_assistance_count::numeric)) m (measure, value)
where v.cancel_reason is null and v.visited_on >= figure_opening() and m.value > 0;
comment on view figure_visit is '走访次数、人次的来源';

create view figure_weekly_note as
select n.organization_id, figure_month(n.week_of) as month, n.id as record_id, 1::numeric as value, n.actor_role
from weekly_note n
where n.week_of >= figure_opening();
comment on view figure_weekly_note is '周纪实篇数的来源';
