-- Who did or saw what: rows are written with the change and chained by one sealer after the commit.
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  subject text not null,
  roles text[] not null,
  action text not null,
  record_type text not null,
  record_id uuid not null,
  organization_id uuid,
  person_id uuid,
  purpose text,
  request_id text,
  before json,
  after json
);
comment on table audit_entry is '审计记录';
comment on column audit_entry.before is 'changed properties as they were; personal values only as ***';
comment on column audit_entry.purpose is '查阅目的';

create index audit_entry_at on audit_entry (at, id);
create index audit_entry_record on audit_entry (record_id, at, id);
create index audit_entry_person on audit_entry (person_id, at, id) where person_id is not null;
create index audit_entry_subject on audit_entry (subject, at, id);

create table audit_pending (
  entry_id uuid primary key
);
comment on table audit_pending is '待封存的审计记录';

create function audit_queue_entries() returns trigger language plpgsql as $$
begin
  insert into audit_pending select id from added;
  return null;
end
$$;
create trigger audit_entry_queued after insert on audit_entry
  referencing new table as added for each statement execute function audit_queue_entries();

create function audit_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end
$$;
create trigger audit_entry_kept before update or delete or truncate on audit_entry
  for each statement execute function audit_refuse_change();

-- entry_id is no foreign key: a deleted entry must be found by verification, not hidden by a cascade.
create table audit_seal (
  seq bigint primary key,
  entry_id uuid not null unique,
  algorithm text not null,
  hash bytea not null
);
comment on table audit_seal is '审计链：每条记录的杂凑值包含前一条的杂凑值';
create trigger audit_seal_kept before update or delete or truncate on audit_seal
  for each statement execute function audit_refuse_change();
