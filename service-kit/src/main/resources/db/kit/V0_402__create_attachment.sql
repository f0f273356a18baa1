-- Evidence kept with records: what it is, and its bytes in chunks, sealed when they are personal.
create table attachment (
  id uuid primary key,
  resource text not null check (char_length(resource) between 1 and 60),
  record_id uuid not null,
  name text check (char_length(name) between 1 and 200),
  sealed_name text,
  type text check (type in ('PDF', 'OFD', 'JPEG', 'PNG', 'XLSX', 'DOCX')),
  size_bytes bigint check (size_bytes > 0),
  hash_algorithm text check (hash_algorithm in ('SM3', 'SHA_256')),
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  sheet_number text check (char_length(sheet_number) between 1 and 60),
  signatures integer check (signatures between 0 and 100000),
  pages integer check (pages between 1 and 10000),
  data_class text not null check (data_class in ('C1', 'C2', 'C3', 'C4')),
  retention text not null check (retention in ('PERMANENT', 'LETTER_STUB', 'REJECTED_APPLICATION', 'POINTS_DETAIL')),
  retain_until date,
  added_after_lock boolean not null,
  created_by text not null,
  created_at timestamptz not null,
  check ((data_class in ('C3', 'C4')) = (sealed_name is not null)),
  check ((name is null) = (sealed_name is not null)),
  check ((retention = 'PERMANENT') = (retain_until is null)),
  check ((type is null) = (sheet_number is not null)),
  check ((type is null) = (hash is null) and (type is null) = (size_bytes is null) and (type is null) = (hash_algorithm is null)),
  check ((sheet_number is null) = (signatures is null))
);
comment on table attachment is '凭证（附件）';
comment on column attachment.sealed_name is '名称（加密），C3、C4';
comment on column attachment.sheet_number is '纸质件张号（ATT-02：含指纹的不扫描）';
comment on column attachment.signatures is '纸质件签名数';
comment on column attachment.data_class is '数据级别';
comment on column attachment.retention is '保管期限';
comment on column attachment.added_after_lock is '记录锁定后补充';

create index attachment_of_record on attachment (resource, record_id, id);
create unique index attachment_once on attachment (resource, record_id, hash_algorithm, hash) where hash is not null;
create unique index attachment_sheet_once on attachment (resource, record_id, sheet_number) where sheet_number is not null;
create index attachment_same on attachment (hash_algorithm, hash) where hash is not null;

-- Only the sealing of a name may change, when keys do.
create function attachment_refuse_change() returns trigger language plpgsql as $$
declare
  kept attachment;
begin
  if tg_op = 'UPDATE' then
    kept := new;
    kept.sealed_name := old.sealed_name;
    if kept is not distinct from old then
      return new;
    end if;
  end if;
  raise exception 'attachments are neither changed nor deleted';
end
$$;
create trigger attachment_kept before update or delete on attachment
  for each row execute function attachment_refuse_change();

-- No foreign key: the bytes come first, the attachment when the whole file is there.
create table attachment_chunk (
  attachment_id uuid not null,
  n integer not null check (n >= 0),
  body bytea not null,
  primary key (attachment_id, n)
);
comment on table attachment_chunk is '凭证内容分块（C3、C4 加密）';
alter table attachment_chunk alter column body set storage external;

create table attachment_upload (
  id uuid primary key,
  begun_at timestamptz not null
);
comment on table attachment_upload is '尚未成为凭证的上传；一小时后清除';
create index attachment_upload_begun on attachment_upload (begun_at);
