package io.jiceng.organization.founding;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The founding file (成立档案) of an organisation. */
@Entity
class FoundingFile {
  @Id UUID organizationId;
  @Embedded FoundingSteps steps;
  @Embedded Trail trail;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected FoundingFile() {}

  FoundingFile(UUID organizationId, FoundingSteps steps, Author author) {
    this.organizationId = organizationId;
    this.steps = steps;
    this.trail = Trail.begin(author);
  }

  void take(FoundingSteps now, Author author) {
    steps = now;
    trail = trail.continuedBy(author);
  }
}
