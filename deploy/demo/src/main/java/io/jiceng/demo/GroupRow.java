package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of organisations (联村、同类、片区) as the groups import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroupRow(
    String code,
    String name,
    String kind,
    String leadOrganizationId,
    @Nullable String placeCode,
    @Nullable List<Member> members,
    LocalDate openedOn) {

  record Member(String organizationId) {}

  /** One whose members are named; those of a place follow from it. */
  static GroupRow of(
      String code, String name, String kind, Unit lead, List<Unit> members, LocalDate openedOn) {
    return new GroupRow(
        code,
        name,
        kind,
        lead.code(),
        null,
        members.stream().map(it -> new Member(it.code())).toList(),
        openedOn);
  }

  /** The organisations that stand in a place, or in the places a zone manages. */
  static GroupRow ofPlace(String code, String name, Unit lead, String place) {
    return new GroupRow(code, name, "PLACE", lead.code(), place, null, lead.foundedOn());
  }

  List<String> organizations() {
    return members == null ? List.of() : members.stream().map(Member::organizationId).toList();
  }
}
