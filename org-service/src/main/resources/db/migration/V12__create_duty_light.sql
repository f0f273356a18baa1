-- Lights of duties as computed from the records; who keeps them is one worker, which reads duty_mark.
create table duty_light (
  subject_id      uuid not null references organization (id),
  obligation      text not null,
  period_start    date not null,
  period          text not null,
  period_end      date not null,
  counts_until    date not null,
  organization_id uuid not null references organization (id),
  rule_id         uuid not null,
  state           text not null check (state in ('OPEN', 'DONE', 'YELLOW', 'YELLOW_LATE', 'RED', 'RED_MADE_UP', 'WAIVED')),
  colour          text generated always as (
    case when state like 'YELLOW%' then 'YELLOW' when state like 'RED%' then 'RED' else 'GREEN' end) stored,
  done_on         date,
  quantity        numeric(8, 1) not null,
  next_change_on  date,
  primary key (subject_id, obligation, period_start)
);
create index duty_light_by_organization on duty_light (organization_id, period_start);
create index duty_light_by_period on duty_light (period_start desc, obligation, subject_id);
create index duty_light_red on duty_light (period_start desc, obligation, subject_id) where state = 'RED';
create index duty_light_due on duty_light (next_change_on) where next_change_on is not null;
comment on table duty_light is '职责健康灯：组织 × 职责 × 期间';
comment on column duty_light.subject_id is '承担职责的组织（支部或党小组）';
comment on column duty_light.organization_id is '计入哪个支部的健康灯';
comment on column duty_light.rule_id is '规则版本：职责要求或清单事项';
comment on column duty_light.counts_until is '计入支部健康灯的最后一天（下一期末）';

create table duty_light_day (
  subject_id   uuid not null,
  obligation   text not null,
  period_start date not null,
  day          date not null,
  state        text not null,
  rule_id      uuid not null,
  primary key (subject_id, obligation, period_start, day)
);
comment on table duty_light_day is '健康灯每日快照：自该日起显示的状态，直至下一行';

create table branch_light (
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  colour          text not null check (colour in ('GREEN', 'YELLOW', 'RED')),
  primary key (organization_id, valid_from)
);
create index branch_light_now on branch_light (organization_id, colour) where valid_to is null;
comment on table branch_light is '支部健康灯：当期和上期未完成职责中最差的颜色';

create table waiver (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  obligation      text not null,
  period          text not null,
  period_start    date not null,
  reason          text not null check (char_length(reason) between 1 and 500),
  document_no     text check (char_length(document_no) between 1 and 100),
  status          text not null check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'REVOKED')),
  decided_by      text,
  decided_at      timestamptz,
  decision_note   text check (char_length(decision_note) between 1 and 500),
  version         bigint not null,
  created_at      timestamptz not null,
  created_by      text not null,
  updated_at      timestamptz not null,
  updated_by      text not null,
  check ((status = 'REQUESTED') = (decided_by is null))
);
create unique index waiver_once on waiver (organization_id, obligation, period_start)
  where status in ('REQUESTED', 'APPROVED');
create index waiver_by_period on waiver (period_start desc, id desc);
comment on table waiver is '职责免除，须上级批准';

-- What has to be looked at again: an organisation, from a day on (null: from the beginning).
create table duty_mark (
  id              bigint generated always as identity primary key,
  organization_id uuid not null,
  since           date
);
comment on table duty_mark is '待重新计算健康灯的组织';

create table duty_calendar (
  one     boolean primary key default true check (one),
  applied date
);
insert into duty_calendar default values;
comment on table duty_calendar is '健康灯已计算到的日期';

-- Whatever proves a duty: features add their records here.
create view duty_evidence as
select r.organization_id as subject_id, k.kind::text as kind, r.id as record_id, r.held_on, r.make_up_for, r.hours, r.pairs, r.campaign
from org_life_record r cross join lateral unnest(r.kinds) k (kind)
where r.status in ('CONFIRMED', 'LOCKED');
comment on view duty_evidence is '职责履行的依据';

create function duty_mark_period(period text) returns date language sql immutable as $$
  select case when period ~ 'Q' then make_date(left(period, 4)::integer, right(period, 1)::integer * 3 - 2, 1)
              when period ~ 'H' then make_date(left(period, 4)::integer, right(period, 1)::integer * 6 - 5, 1)
              when period ~ '-' then to_date(period, 'YYYY-MM')
              else make_date(period::integer, 1, 1) end
$$;

create function duty_mark_records() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    insert into duty_mark (organization_id, since)
    select distinct organization_id, least(held_on, duty_mark_period(make_up_for)) from old_rows;
  end if;
  if tg_op <> 'DELETE' then
    insert into duty_mark (organization_id, since)
    select distinct organization_id, least(held_on, duty_mark_period(make_up_for)) from new_rows where status <> 'DRAFT';
  end if;
  return null;
end $$;
create trigger duty_mark_inserted after insert on org_life_record referencing new table as new_rows
  for each statement execute function duty_mark_records();
create trigger duty_mark_updated after update on org_life_record referencing old table as old_rows new table as new_rows
  for each statement execute function duty_mark_records();
create trigger duty_mark_deleted after delete on org_life_record referencing old table as old_rows
  for each statement execute function duty_mark_records();

create function duty_mark_organizations() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    execute format('insert into duty_mark (organization_id) select distinct %I from old_rows', tg_argv[0]);
  end if;
  if tg_op <> 'DELETE' then
    execute format('insert into duty_mark (organization_id) select distinct %I from new_rows', tg_argv[0]);
  end if;
  return null;
end $$;
do $$
declare
  source text[];
begin
  foreach source slice 1 in array array[
    ['organization', 'id'], ['organization_state', 'organization_id'], ['branch_committee', 'organization_id'],
    ['waiver', 'organization_id']]
  loop
    execute format('create trigger duty_mark_inserted after insert on %I referencing new table as new_rows
                    for each statement execute function duty_mark_organizations(%L)', source[1], source[2]);
    execute format('create trigger duty_mark_updated after update on %I referencing old table as old_rows new table as new_rows
                    for each statement execute function duty_mark_organizations(%L)', source[1], source[2]);
    execute format('create trigger duty_mark_deleted after delete on %I referencing old table as old_rows
                    for each statement execute function duty_mark_organizations(%L)', source[1], source[2]);
  end loop;
end $$;

create view figure_branch_light as
select b.organization_id, figure_month(c.day) as month, b.organization_id as record_id, c.value, b.colour
from branch_light b
cross join lateral (values (b.valid_from, 1::numeric), (b.valid_to, -1::numeric)) c (day, value)
where c.day is not null;
comment on view figure_branch_light is '支部健康灯数量的来源（月末的灯）';

-- A move changes whose rules hold for a whole subtree.
create function duty_mark_tree() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into duty_mark (organization_id) select organization_id from new_rows;
  else
    insert into duty_mark (organization_id)
    select n.organization_id from new_rows n join old_rows o using (organization_id)
    where n.path is distinct from o.path;
  end if;
  return null;
end $$;
create trigger duty_mark_inserted after insert on org_tree referencing new table as new_rows
  for each statement execute function duty_mark_tree();
create trigger duty_mark_updated after update on org_tree referencing old table as old_rows new table as new_rows
  for each statement execute function duty_mark_tree();
