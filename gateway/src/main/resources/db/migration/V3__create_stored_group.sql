-- Groups beside the tree, as org-service states them: whom a number asked for a group is about, month by month.
create table stored_group (
  id uuid primary key,
  code text not null,
  name text not null,
  kind text not null,
  lead_id uuid not null,
  epoch bigint not null,
  revision bigint not null
);
create index stored_group_by_code on stored_group (code);
comment on table stored_group is '组织集合: groups of organisations (joint villages, alliances, peers, places)';
comment on column stored_group.lead_id is '牵头党组织: who holds it reads the group';

create table stored_group_seat (
  group_id uuid not null references stored_group (id) on delete cascade,
  organization_id uuid not null,
  from_month int not null,
  to_month int not null,
  primary key (group_id, organization_id, from_month),
  check (from_month < to_month)
);
comment on table stored_group_seat is '成员期间: months [from, to) in which an organisation is a member';
