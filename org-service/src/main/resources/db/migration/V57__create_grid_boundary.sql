-- Boundaries of grids are optional drawings with their time; nothing is counted by them.
create table grid_boundary (
  id          uuid primary key,
  grid_id     uuid not null references grid (id),
  polygon     jsonb not null check (polygon ->> 'type' = 'Polygon' and pg_column_size(polygon) < 2000000),
  valid_from  date not null,
  valid_to    date check (valid_to > valid_from),
  document_no text check (char_length(document_no) between 1 and 100),
  version     bigint not null,
  created_at  timestamptz not null,
  created_by  text not null,
  updated_at  timestamptz not null,
  updated_by  text not null,
  constraint grid_boundary_once_a_day exclude using gist (grid_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table grid_boundary is '网格边界（GRD-08，可不填）';
comment on column grid_boundary.polygon is 'GeoJSON 多边形，CGCS2000，先经度后纬度';
comment on column grid_boundary.valid_from is '生效日期';
comment on column grid_boundary.valid_to is '终止日期';
