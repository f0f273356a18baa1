package io.jiceng.organization.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the acts on households say. */
final class HouseholdActs {
  private HouseholdActs() {}

  /** To another grid, micro-grid or central household (迁移). */
  @Schema(description = "Move of a household (户迁移); the months before stay in its former grid")
  record MoveHousehold(
      @NotNull
          @Size(min = 1, max = 36)
          @Schema(description = "Grid (所在网格), id or code", examples = "BS-N001201")
          String gridId,
      @Nullable @Size(min = 1, max = 36) @Schema(description = "Micro-grid (微网格), id or code")
          String microGridId,
      @Nullable
          @Size(min = 1, max = 36)
          @Schema(description = "Central household (中心户), id or code")
          String centralHouseholdId,
      @Nullable
          @Size(min = 1, max = 40)
          @Schema(description = "Place (所在地点); that of its lowest unit when left out")
          String placeCode,
      @NotNull
          @Pattern(regexp = "[0-9]{1,6}(-[0-9]{1,4})?")
          @Schema(
              description =
                  "Number in the place's list (户册序号), digits only; the list itself stays on paper",
              examples = "27")
          String listNumber,
      @NotNull @Schema(description = "First day there (生效日期), not ahead", examples = "2026-03-01")
          LocalDate effectiveOn) {
    NamedSeat seat() {
      return new NamedSeat(gridId, microGridId, centralHouseholdId, placeCode, listNumber);
    }
  }

  /** End (销户) without a successor. */
  @Schema(description = "End of a household (销户): MOVED or ENDED")
  record EndHousehold(
      @NotNull @Schema(description = "Why (销户原因): MOVED or ENDED") HouseholdEnding ending,
      @NotNull @Schema(description = "First day without it (销户日期), not ahead") LocalDate endedOn) {}

  /** One of the households a split makes; it stays where the old one was. */
  @Schema(name = "HouseholdPart", description = "New household of a split (分户后的户)")
  record Part(
      @Nullable @Schema(description = "Key (户标识), UUID; made by the system when left out") UUID key,
      @NotNull
          @Pattern(regexp = "[0-9]{1,6}(-[0-9]{1,4})?")
          @Schema(description = "Number in the place's list (户册序号)")
          String listNumber) {}

  /** Split (分户). */
  @Schema(
      description = "Split of a household (分户); the new ones begin where and when the old one ends")
  record SplitHousehold(
      @NotNull @Schema(description = "First day of the new ones (生效日期), not ahead")
          LocalDate effectiveOn,
      @NotEmpty @Size(max = 10) @Schema(description = "New households (分户后的户), 2 to 10")
          List<@Valid @NotNull Part> parts) {}

  /** Merger (并户). */
  @Schema(description = "Merger of households (并户); the new one begins when the old ones end")
  record MergeHouseholds(
      @NotEmpty
          @Size(max = 10)
          @Schema(description = "Keys of the old ones (原户标识), 2 to 10", uniqueItems = true)
          Set<@NotNull UUID> keys,
      @NotNull
          @Valid
          @Schema(description = "The new household (并户后的户); `from` is the first day of the merger")
          NewHousehold into) {}

  /** Flag (认定), class C3. */
  @Schema(description = "Flag of a household (户的认定), class C3")
  record FlagHousehold(
      @NotNull @Schema(description = "Flag (认定类别)") FlagKind kind,
      @Nullable @Schema(description = "Kind (重点帮扶类别), of KEY_ASSISTANCE only")
          AssistanceKind assistanceKind,
      @NotNull @Schema(description = "First day (认定日期), not ahead") LocalDate from,
      @Nullable @Schema(description = "First day without it (终止日期)") LocalDate to,
      @NotNull
          @Pattern(regexp = DOCUMENT)
          @Schema(description = "Document (认定文号)", examples = "博农领〔2022〕12号")
          String documentNo) {}

  /** End of a flag (终止认定). */
  @Schema(description = "End of a flag (终止认定)")
  record EndFlag(
      @NotNull @Schema(description = "First day without it (终止日期), not ahead") LocalDate to) {}

  /** Which households' flags are asked. */
  @Schema(description = "Keys whose flags are read (查询户的认定)")
  record ReadFlags(
      @NotEmpty
          @Size(max = 200)
          @Schema(description = "Keys (户标识), at most 200", uniqueItems = true)
          Set<@NotNull UUID> keys,
      @NotNull @Schema(description = "Day (日期)") LocalDate on,
      @NotNull
          @Pattern(regexp = "[A-Z][A-Z0-9_]{2,39}")
          @Schema(description = "What for (用途), a code for the audit log", examples = "FIGURE")
          String purpose) {}

  /** A document number has the shape of one, so that no name can stand in it (HHD-01). */
  static final String DOCUMENT =
      "[一-龥]{1,12}〔[0-9]{4}〕(第)?[0-9]{1,5}号|[A-Z]{0,4}[0-9]{1,4}[./-][0-9]{1,5}";
}
