package io.jiceng.demo;

import java.time.LocalDate;

/** An item admitted to the grids of a district (入格事项). */
record GridItemRow(Proposal proposal, Permit permit) {

  /** As it is proposed. */
  record Proposal(
      String code,
      String title,
      String organizationId,
      String ownerOrganizationId,
      String handlerLevel,
      String basis,
      int minutes,
      boolean collectsResidentData) {}

  /** What admits it. */
  record Permit(String permitNo, LocalDate admittedOn) {}
}
