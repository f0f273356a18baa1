package io.jiceng.organization.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task list to be recorded, as a request and as a row of an import. */
@Schema(description = "New task list (新增清单、台账)")
record NewTaskList(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
        @Schema(description = "Code (代码)", examples = "SX-2021-KEY")
        String code,
    @NotBlank
        @Size(max = 36)
        @Schema(description = "Organisation whose list it is (所属党组织), id or code")
        String organizationId,
    @NotNull @Schema(description = "Type (清单类型)") ListType type,
    @Nullable @Schema(description = "Kind of ledger (台账类别); of a LEDGER") LedgerKind ledgerKind,
    @NotNull @Min(2000) @Max(2100) @Schema(description = "Year (年度)", examples = "2026")
        Integer year,
    @NotBlank @Size(max = 200) @Schema(description = "Title (名称)") String title,
    @Nullable @Schema(description = "Posting it hangs on (所属任职), opaque; of a CONTACT_POINT list")
        UUID postingId,
    @Size(max = 50) @Schema(description = "Aspects (方面) in their order")
        List<@NotBlank @Size(max = 100) String> aspects,
    @Valid @Size(max = 500) @Schema(description = "Items (事项)") List<ListItem> items,
    @NotNull @Schema(description = "Issued on (下达日期), not ahead") LocalDate issuedOn) {
  NewTaskList {
    aspects = Objects.requireNonNullElse(aspects, List.of()); // absent in json
    items = Objects.requireNonNullElse(items, List.of());
  }
}
