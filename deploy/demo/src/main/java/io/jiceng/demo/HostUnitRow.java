package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A host unit (单位) as the host-units import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HostUnitRow(
    String code,
    String name,
    @Nullable String creditCode,
    String kind,
    @Nullable String sector,
    String placeCode,
    String organizationId,
    LocalDate openedOn,
    @Nullable PartyWork partyWork,
    @Nullable Employees employees,
    @Nullable Leadership leadership,
    @Nullable Instructor instructor,
    @Nullable List<Step> incubation) {

  /** Party work from a day on (党建工作情况). */
  record PartyWork(
      boolean partyClause, boolean crossAppointed, boolean secretaryIsHead, LocalDate on) {}

  /** A number somebody stated (职工数). */
  record Employees(int number, String source, LocalDate on) {}

  /** Leadership system from a day on (领导体制). */
  record Leadership(String system, boolean secretaryIsHead, LocalDate on, String documentNo) {}

  /** Instructor from a day on (党建指导员). */
  record Instructor(UUID personId, LocalDate on) {}

  /** Step of the double incubation (双孵化). */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      @Nullable String bodyStage,
      @Nullable String organizationStage,
      @Nullable UUID instructorId,
      LocalDate on) {}

  HostUnitRow ledBy(Leadership system) {
    return new HostUnitRow(
        code,
        name,
        creditCode,
        kind,
        sector,
        placeCode,
        organizationId,
        openedOn,
        partyWork,
        employees,
        system,
        instructor,
        incubation);
  }
}
