-- Statements of a collective for a period, on their way from the village to the lock.
create table statement (
  id uuid primary key,
  collective_id uuid not null references collective (id),
  period text not null check (period ~ '^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
  year integer not null generated always as (substr(period, 1, 4)::integer) stored,
  grain text not null generated always as (
    case length(period) when 4 then 'YEAR' else case substr(period, 6, 1) when 'Q' then 'QUARTER' else 'MONTH' end end
  ) stored,
  last_month date not null generated always as (
    make_date(
      substr(period, 1, 4)::integer,
      case
        when length(period) = 4 then 12
        when substr(period, 6, 1) = 'Q' then substr(period, 7, 1)::integer * 3
        else substr(period, 6, 2)::integer
      end,
      1)
  ) stored,
  state text not null
    check (state in ('OPEN', 'SUBMITTED', 'CHECKED', 'ACCEPTED', 'LOCKED', 'RETURNED')),
  note text,
  return_reason text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version bigint not null,
  unique (collective_id, period),
  constraint statement_one_grain_a_year
    exclude using gist (collective_id with =, year with =, grain with <>)
);
comment on table statement is '集体经济收支报表';
comment on column statement.last_month is 'first day of the last month of the period, in which it counts';
comment on constraint statement_one_grain_a_year on statement is '同一年度只能按一种期间填报，避免重复计算';
create index statement_state on statement (state, id);
create index statement_year on statement (year, id);

create table statement_line (
  statement_id uuid not null references statement (id),
  account integer not null check (account in (501, 502, 503, 504, 511, 512, 513, 514, 515, 521)),
  amount numeric(18, 2) not null,
  primary key (statement_id, account)
);
comment on table statement_line is '报表科目金额（元）';

create table statement_snapshot (
  statement_id uuid not null references statement (id),
  number integer not null check (number > 0),
  taken_at timestamptz not null,
  taken_by text not null,
  content text not null,
  algorithm text not null,
  hash text not null,
  primary key (statement_id, number)
);
comment on table statement_snapshot is '报表锁定快照: each takes in the hash of the one before';

create table statement_correction (
  id uuid primary key,
  statement_id uuid not null references statement (id),
  state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED')),
  reason text not null,
  answer text,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  version bigint not null
);
comment on table statement_correction is '报表更正申请（锁定后）';
create unique index statement_correction_open on statement_correction (statement_id)
  where state = 'REQUESTED';
create index statement_correction_statement on statement_correction (statement_id, id);

create table statement_correction_line (
  correction_id uuid not null references statement_correction (id),
  account integer not null check (account in (501, 502, 503, 504, 511, 512, 513, 514, 515, 521)),
  amount numeric(18, 2) not null,
  primary key (correction_id, account)
);
comment on table statement_correction_line is '更正后的科目金额（元）';
