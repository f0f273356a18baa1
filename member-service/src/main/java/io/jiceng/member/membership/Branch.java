package io.jiceng.member.membership;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the tree says of an organisation that keeps, or shall keep, members. */
record Branch(
    UUID id,
    String code,
    @Nullable String form,
    @Nullable String nature,
    String status,
    @Nullable LocalDate foundedOn) {
  private static final Set<String> FORMS = Set.of("BRANCH", "JOINT_BRANCH");

  boolean isBranch() {
    return FORMS.contains(form);
  }

  boolean isFunctional() {
    return "FUNCTIONAL".equals(nature);
  }

  boolean isOpen() {
    return "ACTIVE".equals(status);
  }

  boolean existedOn(LocalDate day) {
    return foundedOn == null || !day.isBefore(foundedOn);
  }

  /** When a relation begins if nobody says: on the day of joining, or later with the branch. */
  LocalDate relationFrom(LocalDate joinedOn) {
    return foundedOn == null || joinedOn.isAfter(foundedOn) ? joinedOn : foundedOn;
  }
}
