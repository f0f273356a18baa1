package io.jiceng.kit.http;

import java.util.UUID;

/** A view of a record with an id and a version, which is its ETag. */
public interface Versioned {
  UUID id();

  long version();
}
