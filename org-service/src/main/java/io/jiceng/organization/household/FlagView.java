package io.jiceng.organization.household;

import io.jiceng.kit.audit.Personal;
import io.jiceng.kit.http.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A flag (认定) as answered; the audit log keeps that it changed, never what it says. */
@Schema(description = "Flag of a household (户的认定), class C3")
public record FlagView(
    UUID id,
    @Schema(description = "Household (户标识)") UUID householdId,
    @Personal @Schema(description = "Flag (认定类别)") FlagKind kind,
    @Personal @Schema(description = "Kind (重点帮扶类别)") @Nullable AssistanceKind assistanceKind,
    @Schema(description = "First day (认定日期)") LocalDate from,
    @Schema(description = "First day without it (终止日期)") @Nullable LocalDate to,
    @Schema(description = "Document (认定文号)") String documentNo,
    @Schema(description = "Version, the ETag (版本)") long version)
    implements Versioned {

  static FlagView of(Flag it) {
    return new FlagView(
        it.id,
        it.householdId,
        it.kind,
        it.assistanceKind,
        it.begins,
        it.ends,
        it.documentNo,
        it.version);
  }
}
