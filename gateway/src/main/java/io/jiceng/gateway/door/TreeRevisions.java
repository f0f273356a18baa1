package io.jiceng.gateway.door;

import io.jiceng.kit.stream.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The highest tree revision a service answered: who wrote the tree finds it written everywhere. */
@ApplicationScoped
class TreeRevisions {
  static final String HEADER = "Tree-Revision";

  private final AtomicReference<Version> highest = new AtomicReference<>(Version.NONE);

  void saw(@Nullable String header) {
    if (header != null) {
      var seen = Version.parse(header);
      highest.accumulateAndGet(seen, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  Version highest() {
    return highest.get();
  }
}
