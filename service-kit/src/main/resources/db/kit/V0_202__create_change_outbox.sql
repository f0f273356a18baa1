-- Changes are written in the transaction of the record and sent afterwards by one relay.
create table change_outbox (
  seq             bigint generated always as identity primary key,
  id              uuid not null default gen_random_uuid(),
  topic           text not null,
  key             text not null,
  type            text not null,
  version         bigint not null,
  payload         jsonb,
  organization_id uuid,
  occurred_at     timestamptz not null,
  sent_at         timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);
comment on table change_outbox is '变更发件箱: payload null withdraws the record; the latest row of a key stays for restating';
create index change_outbox_unsent on change_outbox (seq) where sent_at is null;
create index change_outbox_key on change_outbox (topic, key, seq);

create table publisher_state (
  service        text primary key,
  epoch          bigint not null default 0,
  framed_epoch   bigint not null default 0,
  relayed_epoch  bigint not null default 0,
  restated_epoch bigint not null default 0,
  restate_seq    bigint not null default 0,
  restate_mark   bigint not null default 0,
  revision       bigint not null default 0
);
comment on table publisher_state is '发布状态: the epoch; how far its restatement is (begun, changes done, figures done); the counter of figures';

create table publisher_topic (
  topic               text not null,
  partition           integer not null,
  topic_id            text not null,
  acknowledged_offset bigint not null,
  primary key (topic, partition)
);
comment on table publisher_topic is '已确认位移: where this service last knew the end of what it sent';
