package io.jiceng.organization.boundary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Boundaries by grid and day. */
@ApplicationScoped
class Boundaries implements PanacheRepositoryBase<Boundary, UUID> {
  Optional<Boundary> on(UUID grid, LocalDate day) {
    return find("gridId = ?1 and begins <= ?2 and (ends is null or ends > ?2)", grid, day)
        .firstResultOptional();
  }

  Optional<Boundary> present(UUID grid) {
    return find("gridId = ?1 and ends is null", grid).firstResultOptional();
  }

  List<Boundary> of(UUID grid) {
    return find("gridId", Sort.by("begins"), grid).range(0, 199).list();
  }
}
