package io.jiceng.member.person;

import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must fit together in the facts about a person (RULES section 10). */
public final class PersonRules {
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  private PersonRules() {}

  /** The number itself, and sex and birth date where they are stated beside it. */
  public static List<Finding> check(
      IdNumber number,
      @Nullable Sex sex,
      @Nullable LocalDate birthDate,
      LocalDate today,
      boolean testArea) {
    var findings = new ArrayList<>(number.check(today, testArea));
    if (findings.isEmpty()) {
      findings.addAll(
          Finding.all(
              when(sex != null && sex != number.sex(), PersonProblem.SEX_DIFFERS, "/sex"),
              when(
                  birthDate != null && !birthDate.equals(number.birthDate()),
                  PersonProblem.BIRTH_DATE_DIFFERS,
                  "/birthDate")));
    }
    return findings;
  }

  /** A birth date that no number vouches for. */
  static List<Finding> check(LocalDate birthDate, LocalDate today) {
    return Finding.all(
        when(
            birthDate.isBefore(FIRST_BIRTH) || birthDate.isAfter(today),
            PersonProblem.BIRTH_DATE,
            "/birthDate"));
  }
}
