-- The replica of the organisation tree: what every service needs for scope checks and for figures by month.
create extension if not exists ltree;

create table org_tree (
  organization_id uuid primary key,
  code            text not null,
  name            text not null,
  short_name      text,
  form            text,
  nature          text,
  setting         text,
  place_code      text,
  status          text not null,
  founded_on      date,
  closed_on       date,
  parent_id       uuid,
  path            ltree,
  poisoned        boolean not null default false,
  epoch           bigint not null,
  revision        bigint not null
);
comment on table org_tree is '组织树副本: one row an organisation, as org-service last stated it';
comment on column org_tree.parent_id is '上级: the parent of the last interval that is due; null is a root';
comment on column org_tree.path is 'uuid hex labels from the topmost known ancestor down; null while the node is poisoned, then out of every scope';
create index org_tree_path on org_tree using gist (path);
create index org_tree_parent on org_tree (parent_id);
-- not unique: between a restored org-service and the end of its restatement two epochs may name one code
create index org_tree_code on org_tree (code);

create table org_link (
  organization_id uuid not null,
  parent_id       uuid,
  from_month      integer not null,
  to_month        integer not null,
  primary key (organization_id, from_month),
  check (from_month < to_month)
);
comment on table org_link is '隶属关系副本: parents by month (year * 12 + month - 1), half-open, 0 and 2147483647 are open ends';
create index org_link_parent on org_link (parent_id);

-- One row: how far the replica is. While an epoch is being restated its facts count for next_*.
create table tree_state (
  one            boolean primary key default true check (one),
  epoch          bigint not null default 0,
  revision       bigint not null default 0,
  next_epoch     bigint not null default 0,
  next_revision  bigint not null default 0,
  heartbeat_at   timestamptz,
  stated         bigint not null default 0
);
comment on table tree_state is '副本进度: (epoch, revision) applied, and the last sign of life of org-service';
comment on column tree_state.stated is '组织树修订号: counter of org-service, moved only under its tree lock';
insert into tree_state default values;
