-- What the tests of imports store.
create table parcel (
  code text primary key,
  organization_id uuid not null,
  weight_grams integer not null check (weight_grams < 1000000)
);
