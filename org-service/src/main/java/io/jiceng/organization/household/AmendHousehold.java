package io.jiceng.organization.household;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a household corrects; a change from a day on is a move. */
@Schema(description = "Correctable fields of a household (可更正字段); changes from a day on are moves")
record AmendHousehold(
    @NotNull
        @Size(min = 1, max = 36)
        @Schema(description = "Grid (所在网格), id or code", examples = "BS-N001201")
        String gridId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Micro-grid (微网格), id or code")
        String microGridId,
    @Nullable @Size(min = 1, max = 36) @Schema(description = "Central household (中心户), id or code")
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
    @NotNull @Schema(description = "First day (立户日期)") LocalDate from) {

  static AmendHousehold of(Household now) {
    var micro = now.microGridId;
    var central = now.centralHouseholdId;
    return new AmendHousehold(
        now.gridId.toString(),
        micro == null ? null : micro.toString(),
        central == null ? null : central.toString(),
        now.placeCode,
        now.listNumber,
        now.openedOn);
  }

  /** The same with what an import row says. */
  AmendHousehold with(NewHousehold row) {
    return new AmendHousehold(
        row.gridId(),
        row.microGridId(),
        row.centralHouseholdId(),
        row.placeCode(),
        row.listNumber(),
        row.from() == null ? from : row.from());
  }

  NamedSeat seat() {
    return new NamedSeat(gridId, microGridId, centralHouseholdId, placeCode, listNumber);
  }
}
