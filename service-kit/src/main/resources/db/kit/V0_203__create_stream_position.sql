-- The position of a consumer is stored with its effect; another topic id starts from 0.
create table stream_position (
  topic       text not null,
  partition   integer not null,
  topic_id    text not null,
  next_offset bigint not null,
  primary key (topic, partition)
);
comment on table stream_position is '消费位置: advanced by compare-and-set in the transaction of the effect';

create table dead_letter (
  id            bigint generated always as identity primary key,
  topic         text not null,
  partition     integer not null,
  record_offset bigint not null,
  key           text not null,
  headers       jsonb not null,
  value         text,
  reason        text not null,
  parked        boolean not null,
  received_at   timestamptz not null,
  unique (topic, partition, record_offset, received_at)
);
comment on table dead_letter is '死信: messages that could not be applied, and later ones of their key parked behind them';
create index dead_letter_key on dead_letter (topic, key, id);
