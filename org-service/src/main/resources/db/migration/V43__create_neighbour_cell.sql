-- Leaf cells of other services' figures: how many members and collectives an organisation has, without asking for them.
create table neighbour_cell (
  organization_id uuid not null,
  view            text not null,
  year            integer not null,
  service         text not null,
  partition       integer not null,
  cells           jsonb not null,
  epoch           bigint not null,
  revision        bigint not null,
  primary key (organization_id, view, year)
);
create index neighbour_cell_by_epoch on neighbour_cell (service, partition, epoch);
comment on table neighbour_cell is '其他服务的指标单元副本：党员数、集体经济组织数、未验收报表数';
comment on column neighbour_cell.cells is '指标、月份到数值，如单元消息所述';

create table neighbour_epoch (
  service   text not null,
  partition integer not null,
  epoch     bigint not null,
  primary key (service, partition)
);
comment on table neighbour_epoch is '其他服务正在发布的纪元：低于它的单元不再有效';
