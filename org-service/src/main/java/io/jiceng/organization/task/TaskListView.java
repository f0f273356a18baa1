package io.jiceng.organization.task;

import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list or ledger (清单、台账) as answered. */
@Schema(name = "TaskList", description = "Task list (清单) or ledger (台账) of an organisation")
public record TaskListView(
    UUID id,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Organisation whose list it is (所属党组织)") UUID organizationId,
    @Schema(description = "Type (清单类型)") ListType type,
    @Schema(description = "Kind of ledger (台账类别)") @Nullable LedgerKind ledgerKind,
    @Schema(description = "Year (年度)") int year,
    @Schema(description = "Title (名称)") String title,
    @Schema(description = "Posting it hangs on (所属任职)") @Nullable UUID postingId,
    @Schema(description = "Aspects (方面)") List<String> aspects,
    @Schema(description = "Items (事项)") List<ListItem> items,
    @Schema(description = "Issued on (下达日期)") LocalDate issuedOn,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static TaskListView of(TaskList it) {
    return new TaskListView(
        it.id,
        it.code,
        it.organizationId,
        it.type,
        it.ledgerKind,
        it.year,
        it.title,
        it.postingId,
        List.copyOf(it.aspects),
        it.sortedItems(),
        it.issuedOn,
        it.version);
  }
}
