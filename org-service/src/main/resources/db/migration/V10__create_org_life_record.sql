-- Gatherings of branches and groups; one may serve several kinds, each by an item of its agenda.
create table org_life_record (
  id                 uuid primary key,
  organization_id    uuid not null references organization (id),
  number             text check (char_length(number) between 1 and 64),
  kinds              varchar[] not null check (cardinality(kinds) between 1 and 10 and kinds::text[] <@ array[
    'MEMBERS_MEETING', 'COMMITTEE_MEETING', 'GROUP_MEETING', 'PARTY_LECTURE', 'THEME_DAY', 'LIFE_MEETING', 'APPRAISAL',
    'HEART_TALK', 'TRAINING', 'STUDY']),
  agenda             jsonb not null check (jsonb_array_length(agenda) between 1 and 50),
  held_on            date not null,
  place              text check (char_length(place) between 1 and 200),
  online_link        text check (char_length(online_link) between 1 and 500),
  host_person_id     uuid,
  host_rank          text check (host_rank in ('COUNTY', 'TOWNSHIP', 'SECRETARY', 'COMMITTEE', 'LECTURER', 'OTHER')),
  recorder_person_id uuid,
  expected_count     integer check (expected_count between 0 and 100000),
  attended_count     integer check (attended_count between 0 and 100000),
  excused_count      integer check (excused_count between 0 and 100000),
  hours              numeric(5, 1) check (hours between 0.5 and 200),
  pairs              integer check (pairs between 1 and 10000),
  study_form         text check (study_form in ('READING_CLASS', 'BRANCH_STUDY', 'FIELD_DISCUSSION', 'LECTURE_TEAM')),
  minutes_reference  text check (char_length(minutes_reference) between 1 and 200),
  make_up_for        text check (make_up_for ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  campaign           text check (char_length(campaign) between 1 and 64),
  status             text not null check (status in ('DRAFT', 'CONFIRMED', 'LOCKED', 'WITHDRAWN')),
  withdrawal_reason  text check (char_length(withdrawal_reason) between 1 and 500),
  version            bigint not null,
  created_at         timestamptz not null,
  created_by         text not null,
  updated_at         timestamptz not null,
  updated_by         text not null,
  check (attended_count <= expected_count),
  check (excused_count <= expected_count),
  check ((status = 'WITHDRAWN') = (withdrawal_reason is not null)),
  unique (organization_id, number)
);
create index org_life_record_by_day on org_life_record (held_on desc, id desc);
create index org_life_record_by_organization on org_life_record (organization_id, held_on desc, id desc);
create index org_life_record_by_campaign on org_life_record (campaign, held_on desc, id desc) where campaign is not null;
create index org_life_record_by_host on org_life_record (host_person_id, held_on) where host_person_id is not null;

comment on table org_life_record is '组织生活记录';
comment on column org_life_record.number is '来源系统中的编号，同一组织内唯一';
comment on column org_life_record.kinds is '组织生活类型，取自议程';
comment on column org_life_record.agenda is '议程：类型、议题、表决';
comment on column org_life_record.held_on is '召开日期';
comment on column org_life_record.host_person_id is '主持人、授课人（不透明标识）';
comment on column org_life_record.expected_count is '应到人数';
comment on column org_life_record.attended_count is '实到人数';
comment on column org_life_record.excused_count is '因故免于出席人数';
comment on column org_life_record.hours is '集中学习培训学时';
comment on column org_life_record.pairs is '谈心谈话对数';
comment on column org_life_record.make_up_for is '补开所属期间';
comment on column org_life_record.campaign is '主题教育等专项标签';

-- The first lecture of a leader in a year: leaders who lectured are counted as people.
create table org_life_lecturer (
  person_id       uuid not null,
  year            integer not null,
  host_rank       text not null,
  record_id       uuid not null,
  organization_id uuid not null references organization (id),
  held_on         date not null,
  primary key (person_id, year)
);
comment on table org_life_lecturer is '讲党课的领导，每人每年计一次';

create view figure_org_life as
select r.organization_id, figure_month(r.held_on) as month, r.id as record_id, 1::numeric as value,
       k.kind::text as kind, r.campaign is not null as campaign
from org_life_record r cross join lateral unnest(r.kinds) k (kind)
where r.status in ('CONFIRMED', 'LOCKED');
comment on view figure_org_life is '组织生活次数的来源';

create view figure_org_life_audience as
select r.organization_id, figure_month(r.held_on) as month, r.id as record_id, r.attended_count::numeric as value,
       k.kind::text as kind, r.campaign is not null as campaign
from org_life_record r cross join lateral unnest(r.kinds) k (kind)
where r.status in ('CONFIRMED', 'LOCKED') and r.attended_count > 0;
comment on view figure_org_life_audience is '组织生活参加人次的来源';

create view figure_lecturer as
select l.organization_id, figure_month(l.held_on) as month, l.record_id, 1::numeric as value, l.host_rank
from org_life_lecturer l;
comment on view figure_lecturer is '讲党课领导人数的来源';
