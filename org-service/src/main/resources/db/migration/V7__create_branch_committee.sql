-- When an organisation has a committee, and of how many seats; each span begins with an election.
create table branch_committee (
  id              uuid primary key,
  organization_id uuid not null references organization (id),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  seats           integer not null check (seats between 3 and 50),
  exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&)
);
create index branch_committee_by_organization on branch_committee (organization_id, valid_from);
comment on table branch_committee is '支部委员会（党委、党总支委员会）的存续期间';
comment on column branch_committee.seats is '委员职数';
