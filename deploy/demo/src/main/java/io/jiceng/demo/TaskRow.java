package io.jiceng.demo;

import java.time.LocalDate;
import java.util.List;

/** A task with its assignments (任务及交办) as the tasks import takes it. */
record TaskRow(
    String code,
    String organizationId,
    String listId,
    String aspect,
    String title,
    LocalDate issuedOn,
    List<Assignment> assignments) {

  /** Who answers for it (责任单位). */
  record Assignment(String answeringOrganizationId, String letterNo, LocalDate dueOn) {}
}
