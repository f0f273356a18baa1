package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A gathering (组织生活) as the import takes it: one topic for all its kinds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LifeRow(
    String organizationId,
    String number,
    String kinds,
    String topic,
    LocalDate heldOn,
    String hostPersonId,
    @Nullable String hostRank,
    int expectedCount,
    int attendedCount,
    int excusedCount,
    @Nullable String studyForm,
    @Nullable String makeUpFor,
    @Nullable String campaign,
    String status) {

  /** Confirmed, with nobody excused. */
  static LifeRow held(
      String organization, String number, String kinds, String topic, LocalDate day, int people) {
    return new LifeRow(
        organization,
        number,
        kinds,
        topic,
        day,
        Lecturers.person(organization),
        null,
        people,
        people,
        0,
        null,
        null,
        null,
        "CONFIRMED");
  }

  LifeRow with(@Nullable String rank, String person) {
    return new LifeRow(
        organizationId,
        number,
        kinds,
        topic,
        heldOn,
        person,
        rank,
        expectedCount,
        attendedCount,
        excusedCount,
        studyForm,
        makeUpFor,
        campaign,
        status);
  }

  LifeRow tagged(String tag, @Nullable String form) {
    return new LifeRow(
        organizationId,
        number,
        kinds,
        topic,
        heldOn,
        hostPersonId,
        hostRank,
        expectedCount,
        attendedCount,
        excusedCount,
        form,
        makeUpFor,
        tag,
        status);
  }

  LifeRow makingUpFor(String period) {
    return new LifeRow(
        organizationId,
        number,
        kinds,
        topic,
        heldOn,
        hostPersonId,
        hostRank,
        expectedCount,
        attendedCount,
        excusedCount,
        studyForm,
        period,
        campaign,
        status);
  }
}
