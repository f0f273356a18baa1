-- Bulk input: a job per file, the file itself (sealed, only while the job runs) and the errors of its rows.
create table import_job (
  id uuid primary key,
  resource text not null,
  format text not null check (format in ('NDJSON', 'CSV')),
  mode text not null check (mode in ('ALL_OR_NOTHING', 'PER_ROW')),
  dry_run boolean not null,
  subject text not null,
  caller json not null,
  scope_paths text[] not null,
  language text not null check (language in ('ZH', 'EN')),
  status text not null check (status in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'REFUSED')),
  code text,
  attempts int not null default 0,
  row_count bigint not null,
  done bigint not null default 0,
  failed bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  received_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  check ((status in ('DONE', 'FAILED', 'REFUSED')) = (finished_at is not null))
);
comment on table import_job is '批量导入任务';
comment on column import_job.caller is 'roles and scope under which the rows are stored';
comment on column import_job.done is 'rows read so far; where a PER_ROW job goes on after an interruption';

create index import_job_open on import_job (received_at) where finished_at is null;

-- No foreign key: the chunks come first, the job when the whole file is there; strays are swept.
create table import_chunk (
  job_id uuid not null,
  n int not null,
  body text not null,
  stored_at timestamptz not null,
  primary key (job_id, n)
);
comment on table import_chunk is '导入文件分块（加密，任务结束即删除）';
alter table import_chunk alter column body set storage external;

create table import_error (
  job_id uuid not null references import_job (id) on delete cascade,
  row_number bigint not null,
  n int not null,
  pointer text not null,
  code text not null,
  zh text not null,
  en text not null,
  primary key (job_id, row_number, n)
);
comment on table import_error is '导入行错误（不含行内容）';
