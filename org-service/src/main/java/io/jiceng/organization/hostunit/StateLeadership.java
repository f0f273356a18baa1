package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Leadership system of a unit from a day on (领导体制). */
@Schema(description = "Leadership system of a unit from a day on (领导体制), HST-03")
record StateLeadership(
    @NotNull @Schema(description = "System (领导体制)") LeadershipSystem system,
    @Nullable
        @Schema(
            description =
                "Secretary and head are one person (书记、行政负责人由一人担任), else two; the unit's"
                    + " secretaryIsHead")
        Boolean secretaryIsHead,
    @NotNull @Schema(description = "First day (起始日期), not ahead", examples = "2022-09-01")
        LocalDate on,
    @NotNull @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo)
    implements Statement {

  List<Stated> stated(String at) {
    var day = at + "/on";
    var stated = new ArrayList<Stated>();
    stated.add(new Stated(FactTopic.LEADERSHIP_SYSTEM, FactValue.of(system), on, documentNo, day));
    if (secretaryIsHead != null) {
      stated.add(
          new Stated(
              FactTopic.SECRETARY_IS_HEAD, FactValue.of(secretaryIsHead), on, documentNo, day));
    }
    return stated;
  }
}
