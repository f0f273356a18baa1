package io.jiceng.organization.election;

import io.jiceng.kit.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which an organisation has a committee (委员会), half-open. */
@Entity
@Table(name = "branch_committee")
class Committee {
  @Id UUID id;
  UUID organizationId;
  LocalDate validFrom;
  @Nullable LocalDate validTo;
  int seats;

  @SuppressWarnings("NullAway.Init")
  protected Committee() {}

  Committee(UUID organizationId, LocalDate validFrom, int seats) {
    this.id = Ids.next();
    this.organizationId = organizationId;
    this.validFrom = validFrom;
    this.seats = seats;
  }
}
