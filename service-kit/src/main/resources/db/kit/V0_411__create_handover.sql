-- Orders of other services that were carried out or refused here; each has its effect once.
create table handover (
  order_id   uuid primary key,
  attempt    integer not null check (attempt > 0),
  done       boolean not null,
  counts     jsonb not null,
  problems   jsonb not null,
  handled_at timestamptz not null
);
comment on table handover is '跨服务移交令的办理: written in the transaction of the effect; a later attempt follows a refusal';
