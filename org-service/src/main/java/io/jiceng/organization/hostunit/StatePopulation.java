package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.PopulationGroup;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A population group at a unit, as estimated on a day (群体估计数); never a list of people. */
@Schema(
    description =
        "Population group at a unit as estimated on a day (群体估计数), HST-02; never a list of people")
record StatePopulation(
    @NotNull @Schema(description = "Group (群体)") PopulationGroup group,
    @NotNull @Min(0) @Max(10_000_000) @Schema(description = "Number (估计人数), people") Integer number,
    @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Source (来源), required", examples = "站点填报")
        String source,
    @Nullable @Schema(description = "Day (日期), required, not ahead", examples = "2023-12-31")
        LocalDate on)
    implements Statement {

  /** Asked only once the rules hold. */
  List<Stated> stated(String at) {
    var value = FactValue.population(group, number, Objects.requireNonNull(source));
    return List.of(
        new Stated(FactTopic.POPULATION, value, Objects.requireNonNull(on), null, at + "/on"));
  }
}
