-- Rows of former leads that every column can be changed in.
insert into grid_former_lead (grid_id, organization_id, valid_from, valid_to)
values ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a2', '0001-01-01', '2020-05-05'),
  ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a3', '2020-05-05', '2021-05-05'),
  ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-0000000000a2', '0001-01-01', '2022-07-07');
insert into place_former_lead (place_id, organization_id, valid_from, valid_to)
select id, '00000000-0000-0000-0000-0000000000a3'::uuid, date '0001-01-01', date '2021-05-05' from place where code = '990101100201'
union all
select id, '00000000-0000-0000-0000-0000000000a2'::uuid, date '0001-01-01', date '2022-07-07' from place where code = '990101100202';
