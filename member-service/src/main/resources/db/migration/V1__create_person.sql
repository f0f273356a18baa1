-- A person is known once, by the blind index of the ID number; C4 columns hold keyId:base64 of kit.crypto.
create extension if not exists btree_gist;

create table person (
  id               uuid primary key,
  name             text collate "C" not null check (length(name) between 1 and 60),
  sex              text not null check (sex in ('0', '1', '2', '9')),
  birth_date       date not null check (birth_date >= date '1900-01-01'),
  ethnic_group     text not null check (ethnic_group ~ '^\d\d$'),
  education        text not null check (education ~ '^\d\d$'),
  political_status text check (political_status ~ '^(0[3-9]|1[0-3])$'),
  organization_id  uuid,
  basis            text check (basis in ('POSTING', 'TALENT', 'TRAINING', 'EVALUATION')),
  id_number        text,
  id_number_index  text unique,
  phone            text,
  version          bigint not null,
  created_at       timestamptz not null,
  created_by       text not null,
  updated_at       timestamptz not null,
  updated_by       text not null,
  check ((id_number is null) = (id_number_index is null)),
  check ((political_status is null) = (basis is null)),
  check ((organization_id is null) = (basis is null))
);
comment on table person is '人员: members and, with a basis, people in posts, talent pools and classes (PER-01)';
comment on column person.name is '姓名 (C3)';
comment on column person.sex is '性别 GB/T 2261.1 (C3)';
comment on column person.birth_date is '出生日期 (C3)';
comment on column person.ethnic_group is '民族 GB/T 3304 (C3)';
comment on column person.education is '学历 GB/T 4658 (C3)';
comment on column person.political_status is '政治面貌 GB/T 4762, only of a person who is no member (PER-03)';
comment on column person.organization_id is '归口组织: answers for a person who is no member';
comment on column person.basis is '建档依据: why a person who is no member is on record (PER-01)';
comment on column person.id_number is '公民身份号码 (C4, encrypted)';
comment on column person.id_number_index is '公民身份号码盲索引: keyed hash, equal for equal numbers';
comment on column person.phone is '联系电话 (C4, encrypted)';
create index person_organization on person (organization_id, id) where organization_id is not null;
create index person_name on person (name, id);
