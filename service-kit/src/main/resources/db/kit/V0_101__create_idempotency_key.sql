-- A POST that is sent twice has one effect: what each key led to, without any body.
create table idempotency_key (
  caller text not null,
  key text not null check (length(key) between 1 and 128),
  request_hash text not null,
  status smallint not null,
  reference uuid not null,
  created_at timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
comment on table idempotency_key is '幂等键: keys of POST requests that had their effect';
