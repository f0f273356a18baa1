package io.jiceng.organization.party;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about an organisation that its keepers may write, apart from where it stands. */
record Details(
    Attributes attributes,
    Declared declared,
    LocalDate foundedOn,
    @Nullable Term term,
    List<Identifier> identifiers) {

  Details {
    identifiers = List.copyOf(identifiers);
  }

  /** The same with the years of the term as they were settled. */
  Details withTermYears(@Nullable Integer years) {
    return term == null
        ? this
        : new Details(
            attributes,
            declared,
            foundedOn,
            new Term(term.startedOn(), term.years() == null ? years : term.years()),
            identifiers);
  }

  /** What the founding rules look at. */
  FoundingRules.Declared judged() {
    return new FoundingRules.Declared(
        attributes.form(),
        attributes.nature(),
        attributes.setting(),
        declared.fullMembers(),
        declared.probationaryMembers(),
        declared.unitsCovered(),
        declared.statedNeed(),
        declared.approvalDocumentNo(),
        foundedOn,
        declared.taskEndsOn());
  }
}
