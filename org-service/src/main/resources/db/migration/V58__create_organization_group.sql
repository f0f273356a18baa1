-- Groups of organisations beside the tree: figures run along them as along the tree, month by month.
create table organization_group (
  id              uuid primary key,
  code            text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$'),
  name            text not null check (char_length(name) between 1 and 200),
  kind            text not null check (kind in ('JOINT_VILLAGE', 'ALLIANCE', 'PEER', 'PLACE')),
  organization_id uuid not null references organization (id),
  place_code      text references place (code),
  document_no     text check (char_length(document_no) between 1 and 100),
  opened_on       date not null,
  closed_on       date check (closed_on >= opened_on),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  constraint organization_group_of_a_place check ((kind = 'PLACE') = (place_code is not null))
);
create index organization_group_by_lead on organization_group (organization_id, code);
create index organization_group_by_kind on organization_group (kind, code);
create index organization_group_by_place on organization_group (place_code, code) where place_code is not null;

comment on table organization_group is '组织集合：联村、联建、同类、片区（PLC-04）';
comment on column organization_group.code is '代码，唯一、不变';
comment on column organization_group.name is '名称';
comment on column organization_group.kind is '类别';
comment on column organization_group.organization_id is '牵头党组织；联村为联村党委（ORG-16）';
comment on column organization_group.place_code is '地点或功能区，其成员由系统推定（PLC-03）';
comment on column organization_group.document_no is '成立文号';
comment on column organization_group.opened_on is '成立日期';
comment on column organization_group.closed_on is '撤销日期';

create table group_former_lead (
  group_id        uuid not null references organization_group (id),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date not null check (valid_to > valid_from),
  primary key (group_id, valid_from),
  exclude using gist (group_id with =, daterange(valid_from, valid_to) with &&)
);
create index group_former_lead_by_organization on group_former_lead (organization_id);
comment on table group_former_lead is '组织集合原牵头党组织（合并之前）';

create view group_lead as
select f.group_id, f.organization_id, f.valid_from, f.valid_to from group_former_lead f
union all
select g.id, g.organization_id,
       coalesce((select max(f.valid_to) from group_former_lead f where f.group_id = g.id), date '0001-01-01'), null
from organization_group g;
comment on view group_lead is '组织集合牵头党组织（按时间）';

create table group_member (
  id                uuid primary key,
  group_id          uuid not null references organization_group (id),
  organization_id   uuid not null references organization (id),
  organization_code text not null,
  village_code      text references place (code),
  valid_from        date not null,
  valid_to          date check (valid_to > valid_from),
  document_no       text check (char_length(document_no) between 1 and 100),
  constraint group_member_once
    exclude using gist (group_id with =, organization_id with =, daterange(valid_from, valid_to) with &&),
  constraint group_member_in_one_joint_village
    exclude using gist (village_code with =, daterange(valid_from, valid_to) with &&) where (village_code is not null)
);
create index group_member_by_code on group_member (group_id, organization_code);
create index group_member_by_organization on group_member (organization_id, group_id);

comment on table group_member is '组织集合成员（按生效日期）';
comment on column group_member.organization_id is '成员党组织';
comment on column group_member.organization_code is '成员党组织代码，供排序';
comment on column group_member.village_code is '联村成员所在村；一村同一时间至多参加一个联村（PLC-04）';
comment on column group_member.valid_from is '加入日期';
comment on column group_member.valid_to is '退出日期（当日起不再是成员）';
comment on column group_member.document_no is '加入文号';

create view figure_group as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.kind
from group_lead l
join organization_group g on g.id = l.group_id
cross join lateral (values
  (greatest(g.opened_on, l.valid_from), 1::numeric),
  (least(g.closed_on, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(g.closed_on, l.valid_to) is null or least(g.closed_on, l.valid_to) > greatest(g.opened_on, l.valid_from));
comment on view figure_group is '组织集合数的来源：成立至撤销，计入牵头党组织';

create view figure_group_member as
select l.organization_id, figure_month(c.day) as month, g.id as record_id, c.value, g.kind,
       m.village_code is not null as village
from group_member m
join organization o on o.id = m.organization_id
join organization_group g on g.id = m.group_id
join group_lead l on l.group_id = m.group_id
cross join lateral (values
  (greatest(m.valid_from, l.valid_from), 1::numeric),
  (least(m.valid_to, o.closed_on, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(m.valid_to, o.closed_on, l.valid_to) is null
       or least(m.valid_to, o.closed_on, l.valid_to) > greatest(m.valid_from, l.valid_from));
comment on view figure_group_member is '组织集合成员数的来源：加入至退出，计入牵头党组织';
