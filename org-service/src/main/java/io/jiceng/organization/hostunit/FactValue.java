package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.PopulationGroup;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a fact says: a code, for estimates with a number, for stages and instructors with whom. */
@Embeddable
record FactValue(
    String code,
    @Nullable Integer amount,
    @Nullable String source,
    @Nullable UUID personId,
    @Nullable UUID namedOrganizationId) {
  private static final String ESTIMATE = "ESTIMATE";
  private static final String YES = "YES";
  private static final String NO = "NO";

  static FactValue of(boolean holds) {
    return of(holds ? YES : NO);
  }

  static FactValue of(Enum<?> stage) {
    return of(stage.name());
  }

  static FactValue employees(int number, String source) {
    return new FactValue(ESTIMATE, number, source, null, null);
  }

  static FactValue population(PopulationGroup group, int number, String source) {
    return new FactValue(group.name(), number, source, null, null);
  }

  static FactValue instructor(@Nullable UUID person) {
    return new FactValue(person == null ? NO : YES, null, null, person, null);
  }

  static FactValue stage(OrganizationStage stage, @Nullable UUID branch) {
    return new FactValue(stage.name(), null, null, null, branch);
  }

  boolean holds() {
    return code.equals(YES);
  }

  private static FactValue of(String code) {
    return new FactValue(code, null, null, null, null);
  }
}
