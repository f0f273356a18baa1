package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation (党组织) as the organisations import takes it; the parent is named by code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganizationRow(
    String code,
    String name,
    String shortName,
    Form form,
    Nature nature,
    @Nullable Setting setting,
    @Nullable String sector,
    @Nullable String populationGroup,
    @Nullable String placeCode,
    @Nullable String hostUnitId,
    @Nullable String parentId,
    LocalDate foundedOn,
    @Nullable LocalDate closedOn,
    @Nullable Term term,
    @Nullable Integer fullMembers,
    @Nullable Integer probationaryMembers,
    @Nullable Integer unitsCovered,
    @Nullable LocalDate taskEndsOn) {

  /** Term of office (任期). */
  record Term(LocalDate startedOn, int years) {}
}
