package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list or ledger (清单、台账) as the task-lists import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskListRow(
    String code,
    String organizationId,
    String type,
    @Nullable String ledgerKind,
    int year,
    String title,
    @Nullable String postingId,
    List<String> aspects,
    List<Item> items,
    LocalDate issuedOn) {

  /** An item that is due again in each period (清单事项). */
  record Item(int number, String title, String period, int minimum, List<String> recordKinds) {}
}
