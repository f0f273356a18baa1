-- Temporary organisations close with their task (ORG-06): those that have not are found by the day their task ended.
create index organization_by_task_end on organization (code) where nature = 'TEMPORARY' and closed_on is null;
