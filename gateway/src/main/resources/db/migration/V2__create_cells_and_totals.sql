-- Totals are a function of three things only: cell sets, links of the tree, and the kinds of the figures.
-- Whatever changes one of them adds the difference to the totals in the same transaction.

create table cell_set (
  organization_id uuid not null,
  view text collate "C" not null,
  year int not null,
  service text not null,
  partition int not null,
  epoch bigint not null,
  revision bigint not null,
  cells jsonb not null,
  primary key (organization_id, view, year)
) with (fillfactor = 80);
create index cell_set_epoch on cell_set (service, partition, epoch);
comment on table cell_set is '单元组: all cells of one organisation, view and year as their service stated them last';
comment on column cell_set.cells is 'figure -> month (1-12) -> value; a cell not named is zero';

create view cell as
  select s.organization_id, s.view, s.year, f.key collate "C" as figure,
         s.year * 12 + m.key::int - 1 as month, m.value::numeric as value
    from cell_set s
   cross join lateral jsonb_each(s.cells) f
   cross join lateral jsonb_each_text(f.value) m;
comment on view cell is '单元: one row per figure and month (month = year * 12 + month - 1)';

create table ancestry (
  organization_id uuid not null,
  ancestor_id uuid not null,
  from_month int not null,
  to_month int not null,
  primary key (organization_id, ancestor_id, from_month),
  check (from_month < to_month)
);
create index ancestry_ancestor on ancestry (ancestor_id, organization_id);
comment on table ancestry is '隶属期间: months [from, to) in which an organisation lay under an ancestor, itself included';

create table total (
  organization_id uuid not null,
  figure text collate "C" not null,
  year int not null,
  m1 numeric not null, m2 numeric not null, m3 numeric not null, m4 numeric not null,
  m5 numeric not null, m6 numeric not null, m7 numeric not null, m8 numeric not null,
  m9 numeric not null, m10 numeric not null, m11 numeric not null, m12 numeric not null,
  year_total numeric not null generated always as
    (m1 + m2 + m3 + m4 + m5 + m6 + m7 + m8 + m9 + m10 + m11 + m12) stored,
  primary key (organization_id, figure, year)
) with (fillfactor = 70);
comment on table total is '合计: an organisation with all below it; for a stock, the changes of its level';

create table watermark (
  service text not null,
  partition int not null,
  at timestamptz not null,
  primary key (service, partition)
);
comment on table watermark is '水位: everything the service committed before this instant has been added up here';

create table service_epoch (
  topic text not null,
  service text not null,
  partition int not null,
  epoch bigint not null,
  primary key (topic, service, partition)
);
comment on table service_epoch is '纪元: messages of a lower epoch than this one are of a history that was restored away';
