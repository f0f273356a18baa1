package io.jiceng.demo;

import java.time.LocalDate;
import java.util.List;

/** The plan of a year's supervision (年度督查检查考核计划). */
record PlanRow(
    String organizationId, int year, String documentNo, LocalDate filedOn, List<Line> lines) {

  /** So many rounds of a kind (计划次数). */
  record Line(String kind, int rounds) {}
}
