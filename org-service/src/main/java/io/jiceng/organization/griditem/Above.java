package io.jiceng.organization.griditem;

import io.jiceng.kit.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The organisations above the caller's scope: their catalogue holds in it. */
@ApplicationScoped
class Above {
  private static final int UUID_DIGITS = 32;

  private final Caller caller;

  Above(Caller caller) {
    this.caller = caller;
  }

  /** Read off the paths of the scope, whose labels are the ids. */
  Set<UUID> ids() {
    return caller.scopePaths().stream()
        .flatMap(path -> Arrays.stream(path.split("\\.", -1)))
        .filter(label -> label.length() == UUID_DIGITS)
        .map(label -> new BigInteger(label, 16))
        .map(bits -> new UUID(bits.shiftRight(Long.SIZE).longValue(), bits.longValue()))
        .collect(Collectors.toSet());
  }
}
