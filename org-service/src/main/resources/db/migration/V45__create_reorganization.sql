-- Acts that reshape several organisations at once, with the orders they gave to other services and what came of them.
create table reorganization (
  id              uuid primary key,
  kind            text not null check (kind in ('MERGER', 'SPLIT', 'MOVES')),
  organization_id uuid not null references organization (id),
  effective_on    date not null,
  reason          text not null check (char_length(reason) between 1 and 500),
  document_no     text check (char_length(document_no) between 1 and 100),
  state           text not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'FAILED')),
  attempt         integer not null check (attempt > 0),
  preview         jsonb not null,
  parts           jsonb not null,
  steps           jsonb not null,
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null
);
create index reorganization_by_organization on reorganization (organization_id, id);
create index reorganization_by_state on reorganization (state, id);
comment on table reorganization is '党组织调整：合并、分设、批量调整隶属关系';
comment on column reorganization.organization_id is '被合并、被分设或首个调整的党组织';
comment on column reorganization.effective_on is '生效日期';
comment on column reorganization.attempt is '第几次下达';
comment on column reorganization.preview is '实施前预览';
comment on column reorganization.parts is '划转明细';
comment on column reorganization.steps is '各服务办理情况';

create table reorganization_organization (
  reorganization_id uuid not null references reorganization (id),
  organization_id   uuid not null references organization (id),
  primary key (organization_id, reorganization_id)
);
comment on table reorganization_organization is '调整所涉党组织';
