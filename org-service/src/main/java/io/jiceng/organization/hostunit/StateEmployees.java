package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many work in a unit, as estimated on a day (职工数). */
@Schema(description = "Employees of a unit as estimated on a day (职工数)")
record StateEmployees(
    @NotNull @Min(0) @Max(10_000_000) @Schema(description = "Number (人数), people") Integer number,
    @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Source (来源), required", examples = "年报")
        String source,
    @Nullable @Schema(description = "Day (日期), required, not ahead", examples = "2023-12-31")
        LocalDate on)
    implements Statement {

  /** Asked only once the rules hold. */
  List<Stated> stated(String at) {
    var value = FactValue.employees(number, Objects.requireNonNull(source));
    return List.of(
        new Stated(FactTopic.EMPLOYEES, value, Objects.requireNonNull(on), null, at + "/on"));
  }
}
