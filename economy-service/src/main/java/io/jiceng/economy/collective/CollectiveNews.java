package io.jiceng.economy.collective;

import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.Topics;

/** Event io.jiceng.collective.changed.v1: how a collective stands now (集体经济组织变更). */
final class CollectiveNews {
  static final String CHANGED = "io.jiceng.collective.changed.v1";

  private CollectiveNews() {}

  static Change of(CollectiveView it) {
    return new Change(
        Topics.changes("economy"),
        it.id().toString(),
        CHANGED,
        it.version(),
        it,
        it.organizationId());
  }
}
