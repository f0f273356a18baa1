-- The share of organisations below one of them is judged by a sample of paths: a larger one finds counties among 100,000.
alter table org_tree alter column path set statistics 1000;
