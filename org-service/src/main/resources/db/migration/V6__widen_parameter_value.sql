-- A working calendar is one value: a year of holidays does not fit into 100 characters.
alter table parameter_setting
  drop constraint parameter_setting_value_check,
  add constraint parameter_setting_value_check check (char_length(value) between 1 and 1000);
