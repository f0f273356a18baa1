package io.jiceng.organization.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of an import of flags. */
@Schema(description = "Flag of a household as a row (户的认定), class C3")
record FlagRow(
    @NotNull @Schema(description = "Key (户标识)") UUID householdId,
    @NotNull @Schema(description = "Flag (认定类别)") FlagKind kind,
    @Nullable @Schema(description = "Kind (重点帮扶类别), of KEY_ASSISTANCE only")
        AssistanceKind assistanceKind,
    @NotNull @Schema(description = "First day (认定日期), not ahead") LocalDate from,
    @Nullable @Schema(description = "First day without it (终止日期)") LocalDate to,
    @NotNull
        @Pattern(regexp = HouseholdActs.DOCUMENT)
        @Schema(description = "Document (认定文号)", examples = "博农领〔2022〕12号")
        String documentNo) {

  HouseholdActs.FlagHousehold act() {
    return new HouseholdActs.FlagHousehold(kind, assistanceKind, from, to, documentNo);
  }
}
