package io.jiceng.demo;

/** Where an organisation is set up (设置类型). */
enum Setting {
  VILLAGE,
  COMMUNITY,
  RESIDENTIAL_AREA,
  BUILDING,
  GRID,
  PROPERTY_COMPANY,
  ENTERPRISE,
  SCHOOL,
  HOSPITAL,
  DEPARTMENT,
  PROJECT_SITE,
  JOINT_VILLAGE
}
