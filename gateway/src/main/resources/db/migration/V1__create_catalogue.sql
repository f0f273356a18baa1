-- The gateway knows no figure by itself: services declare them on the catalogue topic, and they are kept here.
create table definition (
  figure text collate "C" primary key,
  service text not null,
  kind text not null check (kind in ('FLOW', 'STOCK', 'RATIO', 'AVERAGE')),
  document jsonb not null,
  withdrawn boolean not null default false,
  epoch bigint not null,
  revision bigint not null
);
comment on table definition is '指标目录: what each figure is, in the words of the service that owns it';
comment on column definition.withdrawn is 'No longer declared; kept because the kind decides how leftover cells are added up';

create table catalogue_entry (
  service text not null,
  type text not null,
  name text not null,
  document jsonb not null,
  epoch bigint not null,
  revision bigint not null,
  primary key (type, name, service)
);
comment on table catalogue_entry is '代码表与参数声明: code lists and parameter declarations of the services';
