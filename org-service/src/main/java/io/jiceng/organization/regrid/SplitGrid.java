package io.jiceng.organization.regrid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Split of a grid (网格拆分). */
@Schema(description = "Split of a grid (网格拆分); it closes and the parts open on the day")
record SplitGrid(
    @NotNull @Schema(description = "First day of the parts (生效日期), not ahead")
        LocalDate effectiveOn,
    @NotEmpty @Size(max = 10) @Schema(description = "Parts (拆分后的网格), 2 to 10")
        List<@Valid @NotNull Part> parts,
    @NotBlank @Size(max = 500) @Schema(description = "Reason (原因)") String reason,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo) {

  /** One of the new grids, of the level, parent and organisation of the old one. */
  @Schema(name = "GridPart", description = "New grid of a split (拆分后的网格)")
  record Part(
      @NotNull
          @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z._-]{0,31}")
          @Schema(description = "Code (代码)")
          String code,
      @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
      @Nullable
          @Size(min = 1, max = 40)
          @Schema(description = "Place (所在地点); that of the old one when left out")
          String placeCode,
      @Nullable
          @Size(min = 1, max = 36)
          @Schema(description = "Branch or group on the grid (网格党支部、党小组), id or code")
          String branchOrganizationId,
      @Nullable @Min(0) @Max(100_000) @Schema(description = "Households (户数)")
          Integer householdCount,
      @Nullable
          @Size(max = 200)
          @Schema(description = "Grids below that go to it (划入的下级网格), ids", uniqueItems = true)
          Set<@NotNull UUID> childIds,
      @Nullable
          @Size(max = 2000)
          @Schema(
              description = "Households in no grid below that go to it (划入的户), keys",
              uniqueItems = true)
          Set<@NotNull UUID> householdKeys,
      @Nullable
          @Size(max = 200)
          @Schema(
              description = "Staff who go on here (划入的网格力量), ids of posts; other posts end",
              uniqueItems = true)
          Set<@NotNull UUID> staffIds) {

    Set<UUID> children() {
      return Objects.requireNonNullElse(childIds, Set.of());
    }

    Set<UUID> households() {
      return Objects.requireNonNullElse(householdKeys, Set.of());
    }

    Set<UUID> staff() {
      return Objects.requireNonNullElse(staffIds, Set.of());
    }
  }
}
