package io.jiceng.organization.record;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made a record and who changed it last (留痕). */
@Embeddable
public record Trail(Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {

  public static Trail begin(Author author) {
    return new Trail(author.at(), author.subject(), author.at(), author.subject());
  }

  public Trail continuedBy(Author author) {
    return new Trail(createdAt, createdBy, author.at(), author.subject());
  }
}
