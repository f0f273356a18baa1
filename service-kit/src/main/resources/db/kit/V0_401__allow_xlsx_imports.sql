-- Spreadsheets are imported too; one with errors stays sealed for a day, to be handed back marked.
alter table import_job drop constraint import_job_format_check;
alter table import_job add constraint import_job_format_check check (format in ('NDJSON', 'CSV', 'XLSX'));
comment on table import_chunk is '导入文件分块（加密，任务结束即删除；有错误的电子表格保留一天以便标注退回）';
