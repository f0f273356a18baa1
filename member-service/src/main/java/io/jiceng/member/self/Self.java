package io.jiceng.member.self;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.problem.Problem;
import io.jiceng.member.membership.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who the caller is among the people on record. */
@ApplicationScoped
class Self {
  private final Caller caller;
  private final Identifiers identifiers;

  Self(Caller caller, Identifiers identifiers) {
    this.caller = caller;
    this.identifiers = identifiers;
  }

  /** The claim {@code person} is an identifier given at registration, or the person's id. */
  UUID person() {
    return caller
        .person()
        .flatMap(claim -> identifiers.person(Identifiers.LOGIN, claim).or(() -> uuid(claim)))
        .orElseThrow(Problem::notFound);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
