package io.jiceng.organization.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Flags by household. */
@ApplicationScoped
class Flags implements PanacheRepositoryBase<Flag, UUID> {
  List<Flag> on(Collection<UUID> households, LocalDate day) {
    return list(
        "householdId in ?1 and begins <= ?2 and (ends is null or ends > ?2)",
        Sort.by("householdId").and("kind"),
        households,
        day);
  }

  List<Flag> of(UUID household) {
    return list("householdId", Sort.by("begins").and("id"), household);
  }

  boolean isFlagged(UUID household, FlagKind kind, LocalDate from, @Nullable LocalDate to) {
    var end = to == null ? LocalDate.MAX.withYear(9999) : to;
    return count(
            "householdId = ?1 and kind = ?2 and begins < ?4 and (ends is null or ends > ?3)",
            household,
            kind,
            from,
            end)
        > 0;
  }
}
