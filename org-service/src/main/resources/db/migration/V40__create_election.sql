-- Elections and approved extensions: each election begins a term, which decides when the next one is due.
create table election (
  id                    uuid primary key,
  organization_id       uuid not null references organization (id),
  held_on               date not null,
  kind                  text not null check (kind in ('REGULAR', 'EARLY', 'LATE')),
  approval_document_no  text check (char_length(approval_document_no) between 1 and 100),
  meeting               text not null check (meeting in ('MEMBERS', 'DELEGATES')),
  dispersed             boolean not null,
  delegates_document_no text check (char_length(delegates_document_no) between 1 and 100),
  full_members          integer not null check (full_members between 0 and 1000000),
  probationary_members  integer not null check (probationary_members between 0 and 1000000),
  delegates             integer check (delegates between 1 and 10000),
  without_vote          integer not null check (without_vote between 0 and 1000000),
  entitled              integer not null check (entitled > 0),
  attended              integer not null check (attended between 0 and entitled),
  seats                 integer not null check (seats = 0 or seats between 3 and 50),
  candidates            integer not null check (candidates between 0 and 200),
  elected               jsonb not null check (jsonb_array_length(elected) between 1 and 100),
  term_years            integer not null check (term_years between 1 and 10),
  term_ends_on          date not null generated always as ((held_on + make_interval(years => term_years))::date) stored,
  former_started_on     date,
  former_years          integer check (former_years between 1 and 10),
  former_extended_to    date,
  withdrawn_on          date,
  withdrawal_reason     text check (char_length(withdrawal_reason) between 1 and 500),
  version               bigint not null,
  created_at            timestamptz not null,
  created_by            text not null,
  updated_at            timestamptz not null,
  updated_by            text not null,
  check (meeting = 'DELEGATES' or delegates is null),
  check ((withdrawn_on is null) = (withdrawal_reason is null)),
  check ((former_started_on is null) = (former_years is null))
);
create unique index election_by_organization on election (organization_id, held_on) where withdrawn_on is null;
create index election_by_day on election (held_on, id);

comment on table election is '党组织选举（换届）';
comment on column election.held_on is '选举日期，本届任期由此开始';
comment on column election.kind is '按期、提前或延期换届';
comment on column election.approval_document_no is '提前或延期换届的批复文号';
comment on column election.meeting is '党员大会或党员代表大会';
comment on column election.dispersed is '党员所在地分散';
comment on column election.delegates_document_no is '召开党员代表大会的批复文号';
comment on column election.full_members is '正式党员数';
comment on column election.probationary_members is '预备党员数（无选举权）';
comment on column election.delegates is '代表数';
comment on column election.without_vote is '无表决权、选举权的正式党员（代表）数';
comment on column election.entitled is '应到会有选举权人数';
comment on column election.attended is '实到会有选举权人数';
comment on column election.seats is '委员会职数，0 为不设委员会';
comment on column election.candidates is '委员候选人数';
comment on column election.elected is '当选人：人员标识、职务、得票';
comment on column election.term_ends_on is '任期届满日期';
comment on column election.former_started_on is '上届任期开始日期，撤销登记时恢复';
comment on column election.withdrawn_on is '撤销登记日期';

create table term_extension (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  term_started_on date not null,
  extended_to     date not null,
  approved_on     date not null,
  document_no     text not null check (char_length(document_no) between 1 and 100),
  reason          text not null check (char_length(reason) between 1 and 500),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  unique (organization_id, term_started_on, extended_to)
);
comment on table term_extension is '任期延长的批复';
comment on column term_extension.extended_to is '延长至';

alter table organization
  add column term_extended_to date,
  add column term_due_on date generated always as (
    greatest(term_extended_to, (term_started_on + make_interval(years => term_years))::date)) stored,
  add check (term_extended_to is null or term_started_on is not null);
create index organization_by_term_end on organization (term_due_on, id)
  where closed_on is null and term_due_on is not null;
comment on column organization.term_extended_to is '经批准延长至';
comment on column organization.term_due_on is '应换届日期：任期届满或批准延长之日';
