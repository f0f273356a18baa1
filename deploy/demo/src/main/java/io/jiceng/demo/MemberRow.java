package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
    String phone,
    @Nullable List<Identifier> identifiers) {
  private static final String LOGIN = "person-claim";

  /** By which another system knows the member. */
  record Identifier(String system, String value) {}

  /** The member whose own file a sign-in with this claim {@code person} opens. */
  MemberRow signingInAs(String claim) {
    return new MemberRow(
        name,
        idNumber,
        sex,
        birthDate,
        ethnicGroup,
        education,
        category,
        membershipStatus,
        organizationId,
        residence,
        joinedOn,
        fullSince,
        relationFrom,
        phone,
        List.of(new Identifier(LOGIN, claim)));
  }

  boolean isFull() {
    return category.equals("FULL");
  }
}
