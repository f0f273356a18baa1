-- Periodic duties as they hold in a subtree from a day on; the nearest organisation's row wins.
create table obligation (
  id              uuid primary key,
  code            text not null check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  zh              text not null check (char_length(zh) between 1 and 60),
  en              text not null check (char_length(en) between 1 and 120),
  required        boolean not null,
  period          text not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  minimum         numeric(6, 1) not null check (minimum > 0),
  measure         text not null check (measure in ('RECORDS', 'HOURS', 'PAIRS')),
  warn_days       integer not null check (warn_days between 0 and 366),
  grace_days      integer not null check (grace_days between 0 and 366),
  forms           text[] not null check (cardinality(forms) between 1 and 6),
  natures         text[] not null check (cardinality(natures) between 1 and 4),
  settings        text[] check (cardinality(settings) between 1 and 20),
  committee       boolean not null,
  satisfied_by    text[] not null check (cardinality(satisfied_by) between 1 and 20),
  campaign        text check (char_length(campaign) between 1 and 64),
  source          text check (char_length(source) between 1 and 200),
  mark            text not null check (mark in ('L', 'F', 'K', 'R', 'P')),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  exclude using gist (code with =, organization_id with =, daterange(valid_from, valid_to) with &&)
);
create index obligation_by_code on obligation (code, valid_from, id);
comment on table obligation is '周期性职责（按组织范围和生效日期）';
comment on column obligation.required is '假：在此范围内不要求';
comment on column obligation.minimum is '每期至少';
comment on column obligation.warn_days is '期末前若干天起提醒（黄灯）';
comment on column obligation.grace_days is '期末后若干天起督办（红灯）';
comment on column obligation.committee is '设有支部委员会的才适用';
comment on column obligation.satisfied_by is '以何种记录为据';
