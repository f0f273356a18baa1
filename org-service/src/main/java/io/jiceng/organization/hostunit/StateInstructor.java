package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The instructor sent to a unit from a day on (党建指导员). */
@Schema(description = "Instructor sent to a unit from a day on (党建指导员)")
record StateInstructor(
    @Nullable
        @Schema(
            description =
                "Person (指导员), the opaque personId of member-service; left out: none from that day on")
        UUID personId,
    @NotNull @Schema(description = "First day (起始日期), not ahead", examples = "2023-03-01")
        LocalDate on,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo)
    implements Statement {

  List<Stated> stated(String at) {
    return List.of(
        new Stated(
            FactTopic.INSTRUCTOR, FactValue.instructor(personId), on, documentNo, at + "/on"));
  }
}
