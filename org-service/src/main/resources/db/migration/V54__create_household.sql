-- Households are keys: where they are counted, never who lives there. A past month keeps the grids of its time.
alter table grid add constraint grid_under_its_parent unique (id, parent_id);

create table household (
  id                   uuid primary key,
  grid_id              uuid not null references grid (id),
  micro_grid_id        uuid,
  central_household_id uuid,
  place_code           text not null references place (code),
  list_number          text not null check (list_number ~ '^[0-9]{1,6}(-[0-9]{1,4})?$'),
  opened_on            date not null,
  seated_on            date not null check (seated_on >= opened_on),
  ended_on             date,
  ending               text check (ending in ('MOVED', 'SPLIT', 'MERGED', 'ENDED')),
  version              bigint not null,
  created_at           timestamptz not null,
  created_by           text not null,
  updated_at           timestamptz not null,
  updated_by           text not null,
  check (ended_on >= seated_on),
  check ((ended_on is null) = (ending is null)),
  check (central_household_id is null or micro_grid_id is not null),
  constraint household_micro_grid_of_its_grid foreign key (micro_grid_id, grid_id)
    references grid (id, parent_id) deferrable initially immediate,
  constraint household_central_household_of_its_micro_grid foreign key (central_household_id, micro_grid_id)
    references grid (id, parent_id) deferrable initially immediate,
  constraint household_one_of_its_number exclude using gist
    (place_code with =, list_number with =, daterange(seated_on, ended_on) with &&)
);
create index household_by_grid on household (grid_id, id);
create index household_by_micro_grid on household (micro_grid_id, id) where micro_grid_id is not null;
create index household_by_central_household on household (central_household_id, id) where central_household_id is not null;
create index household_by_place on household (place_code, id);

comment on table household is '户（农户、居民户）：不透明户标识，不含姓名和人员（HHD-01）';
comment on column household.id is '户标识';
comment on column household.grid_id is '所在网格（GRD-04，同一天只有一个）';
comment on column household.micro_grid_id is '所在微网格';
comment on column household.central_household_id is '联系中心户';
comment on column household.list_number is '村（社区）户册序号；户册只留纸质';
comment on column household.opened_on is '立户日期';
comment on column household.seated_on is '进入现网格的日期';
comment on column household.ended_on is '销户日期（当日起不再计数）';
comment on column household.ending is '销户原因：迁出、分户、并户、终止';

create table household_former_seat (
  household_id         uuid not null references household (id),
  grid_id              uuid not null references grid (id),
  micro_grid_id        uuid references grid (id),
  central_household_id uuid references grid (id),
  place_code           text not null references place (code),
  list_number          text not null check (list_number ~ '^[0-9]{1,6}(-[0-9]{1,4})?$'),
  valid_from           date not null,
  valid_to             date not null check (valid_to > valid_from),
  primary key (household_id, valid_from),
  check (central_household_id is null or micro_grid_id is not null),
  exclude using gist (household_id with =, daterange(valid_from, valid_to) with &&)
);
create index household_former_seat_by_grid on household_former_seat (grid_id);
comment on table household_former_seat is '户原所在网格';

create view household_seat as
select s.household_id, s.grid_id, s.micro_grid_id, s.central_household_id, s.place_code, s.list_number,
       s.valid_from, s.valid_to
from household_former_seat s
union all
select h.id, h.grid_id, h.micro_grid_id, h.central_household_id, h.place_code, h.list_number, h.seated_on, h.ended_on
from household h
where h.ended_on is null or h.ended_on > h.seated_on;
comment on view household_seat is '户所在网格（按时间）';

create table household_succession (
  former_id    uuid not null references household (id),
  successor_id uuid not null references household (id) check (successor_id <> former_id),
  primary key (former_id, successor_id)
);
create index household_succession_by_successor on household_succession (successor_id);
comment on table household_succession is '分户、并户前后的户标识（HHD-02）';

create table household_flag (
  id              uuid primary key,
  household_id    uuid not null references household (id),
  kind            text not null check (kind in ('OUT_OF_POVERTY', 'KEY_ASSISTANCE')),
  assistance_kind text check (assistance_kind in ('UNSTABLE', 'MARGINAL', 'SUDDEN_HARDSHIP')),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  document_no     text not null check (char_length(document_no) between 1 and 40),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  check ((kind = 'KEY_ASSISTANCE') = (assistance_kind is not null)),
  constraint household_flag_once_a_day exclude using gist
    (household_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);
comment on table household_flag is '户的认定 (C3)：脱贫户、重点帮扶户';
comment on column household_flag.kind is '认定类别';
comment on column household_flag.assistance_kind is '重点帮扶类别：脱贫不稳定户、边缘易致贫户、突发严重困难户';
comment on column household_flag.document_no is '认定文号';

create view figure_household as
select l.organization_id, figure_month(c.day) as month, s.household_id as record_id, c.value,
       s.micro_grid_id is not null as in_micro_grid, s.central_household_id is not null as in_central_household
from household_seat s
join grid_lead l on l.grid_id = s.grid_id
cross join lateral (values
  (greatest(s.valid_from, l.valid_from), 1::numeric),
  (least(s.valid_to, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(s.valid_to, l.valid_to) is null or least(s.valid_to, l.valid_to) > greatest(s.valid_from, l.valid_from));
comment on view figure_household is '在册户数的来源：户所在网格的负责党组织';

create view figure_household_flag as
select l.organization_id, figure_month(c.day) as month, s.household_id as record_id, c.value, f.kind, f.assistance_kind
from household_flag f
join household_seat s on s.household_id = f.household_id
join grid_lead l on l.grid_id = s.grid_id
cross join lateral (values
  (greatest(f.valid_from, s.valid_from, l.valid_from), 1::numeric),
  (least(f.valid_to, s.valid_to, l.valid_to), -1::numeric)) c (day, value)
where c.day is not null
  and (least(f.valid_to, s.valid_to, l.valid_to) is null
       or least(f.valid_to, s.valid_to, l.valid_to) > greatest(f.valid_from, s.valid_from, l.valid_from));
comment on view figure_household_flag is '脱贫户、重点帮扶户数的来源';
