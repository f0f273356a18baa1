package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fictitious member (党员) as the members import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberRow(
    String name,
    String idNumber,
    String sex,
    LocalDate birthDate,
    String ethnicGroup,
    String education,
    String category,
    String membershipStatus,
    String organizationId,
    String residence,
    LocalDate joinedOn,
    @Nullable LocalDate fullSince,
    LocalDate relationFrom,
    String phone) {

  boolean isFull() {
    return category.equals("FULL");
  }
}
