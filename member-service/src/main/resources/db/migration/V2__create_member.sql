-- A member is a person with a membership; periods say in which branch and category on which day (ORG-14).
create table member (
  id                uuid primary key,
  person_id         uuid not null references person,
  organization_id   uuid not null,
  category          text not null check (category in ('FULL', 'PROBATIONARY')),
  membership_status text not null check (membership_status in ('NORMAL', 'SUSPENDED', 'LEFT', 'REMOVED',
                      'EXPELLED', 'PROBATION_CANCELLED', 'DECEASED', 'TRANSFERRED_OUT')),
  residence         text not null check (residence in ('URBAN', 'RURAL')),
  joined_on         date not null,
  full_since        date check (full_since >= joined_on),
  left_on           date,
  version           bigint not null,
  created_at        timestamptz not null,
  created_by        text not null,
  updated_at        timestamptz not null,
  updated_by        text not null,
  check ((category = 'FULL') = (full_since is not null)),
  check ((membership_status in ('NORMAL', 'SUSPENDED')) = (left_on is null))
);
comment on table member is '党员: the state of today; what was when stands in membership_period';
comment on column member.organization_id is '正式组织关系所在党支部: the last one after leaving';
comment on column member.category is '人员类别: 正式党员 FULL, 预备党员 PROBATIONARY';
comment on column member.membership_status is '党籍状态';
comment on column member.residence is '城乡: URBAN, RURAL';
comment on column member.joined_on is '入党日期: day of the branch vote (MEM-01)';
comment on column member.full_since is '转正日期';
comment on column member.left_on is '离开日期';
create unique index member_person_open on member (person_id) where left_on is null;
create index member_person on member (person_id);
create index member_organization on member (organization_id, id);

create table membership_period (
  id              uuid primary key,
  member_id       uuid not null references member,
  organization_id uuid not null,
  category        text not null check (category in ('FULL', 'PROBATIONARY')),
  residence       text not null check (residence in ('URBAN', 'RURAL')),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  reason          text,
  constraint membership_period_one_branch
    exclude using gist (member_id with =, daterange(valid_from, valid_to) with &&)
    deferrable initially deferred -- the next period may be written before the last one is ended
);
comment on table membership_period is '组织关系时段: one formal branch at a time (ORG-14), half-open [valid_from, valid_to)';
comment on column membership_period.valid_to is 'first day no longer; null while it lasts';
comment on column membership_period.reason is '变更原因';
create index membership_period_organization on membership_period (organization_id);

create table member_identifier (
  system    text not null check (length(system) between 1 and 60),
  value     text not null check (length(value) between 1 and 120),
  member_id uuid not null references member,
  primary key (system, value)
);
comment on table member_identifier is '外部标识: by which other systems know a member';
create index member_identifier_member on member_identifier (member_id);
