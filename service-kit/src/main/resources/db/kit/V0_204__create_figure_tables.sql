-- Marks say what must be computed again; cell sets are what was computed and sent.
create table figure_mark (
  id              bigint generated always as identity primary key,
  view            text not null,
  organization_id uuid not null,
  settles         boolean not null default false,
  waits_for       xid8[]
) with (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
comment on table figure_mark is '重算标记: append-only; settles = writers that still run may have resolved the owner of before; waits_for names them, and each end of one computes again';

create table figure_cell_set (
  organization_id uuid not null,
  view            text not null,
  year            integer not null,
  cells           jsonb not null,
  revision        bigint not null,
  sent            boolean not null,
  primary key (view, organization_id, year)
) with (fillfactor = 80);
comment on table figure_cell_set is '指标单元: all cells of one organisation, view and year {figure: {month: value}}';
create index figure_cell_set_unsent on figure_cell_set (revision) where not sent;

create table figure_view_version (
  view    text primary key,
  version text not null
);
comment on table figure_view_version is '视图版本: hash of the view, its filters and its settings; another hash recomputes the view';

-- Constants inside figure SQL. They are functions with a constant body so that they fold away in every view;
-- the publisher replaces them when the parameter openingMonth or the calendar moves.
create function figure_opening() returns date language sql immutable parallel safe as $$ select date '2018-01-01' $$;
create function figure_horizon() returns date language sql immutable parallel safe as $$ select date '2027-12-01' $$;
create function figure_month(day date) returns date language sql immutable parallel safe
  return case when day is null then null else greatest(date_trunc('month', day::timestamp)::date, figure_opening()) end;
