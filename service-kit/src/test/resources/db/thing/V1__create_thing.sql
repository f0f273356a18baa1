-- The kit's own test record.
create table thing (
  id uuid primary key,
  code text not null unique,
  name text not null,
  kind text not null,
  organization_id uuid not null,
  weight_kg numeric(8, 2) not null check (weight_kg < 1000),
  opened_on date,
  version bigint not null
);
create index thing_page on thing (code, id);
