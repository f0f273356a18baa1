-- How an organisation came to be founded (ORG-05): application, reply, meeting and filing, with their documents.
create table founding_file (
  organization_id         uuid primary key references organization (id),
  applied_on              date not null,
  application_document_no text not null check (char_length(application_document_no) between 1 and 100),
  replied_on              date check (replied_on >= applied_on),
  reply_document_no       text check (char_length(reply_document_no) between 1 and 100),
  met_on                  date check (met_on >= replied_on),
  meeting_document_no     text check (char_length(meeting_document_no) between 1 and 100),
  filed_on                date check (filed_on >= met_on),
  filing_document_no      text check (char_length(filing_document_no) between 1 and 100),
  version                 bigint not null,
  created_at              timestamptz not null,
  created_by              text not null,
  updated_at              timestamptz not null,
  updated_by              text not null,
  check ((replied_on is null) = (reply_document_no is null)),
  check ((filed_on is null) = (filing_document_no is null)),
  check (met_on is null or replied_on is not null),
  check (filed_on is null or met_on is not null)
);
comment on table founding_file is '党组织成立档案：申请、批复、选举大会、备案';
comment on column founding_file.applied_on is '单位申请日期';
comment on column founding_file.application_document_no is '申请文号';
comment on column founding_file.replied_on is '上级党委批复日期';
comment on column founding_file.reply_document_no is '批复文号';
comment on column founding_file.met_on is '党员大会选举日期';
comment on column founding_file.meeting_document_no is '大会决议文号';
comment on column founding_file.filed_on is '组织部门备案日期';
comment on column founding_file.filing_document_no is '备案文号';
