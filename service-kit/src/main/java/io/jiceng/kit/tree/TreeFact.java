package io.jiceng.kit.tree;

import io.jiceng.kit.stream.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What the tree topic can say (组织树事实). Each states its key whole; a higher version replaces a lower
 * one.
 */
public sealed interface TreeFact {
  Version version();

  record Organization(Version version, OrganizationState state) implements TreeFact {}

  record Parameter(Version version, ParameterState state) implements TreeFact {}

  record ParameterRemoved(Version version, UUID id) implements TreeFact {}

  record Heartbeat(Version version, Instant at) implements TreeFact {}

  /** A restatement of everything starts under this version's epoch. */
  record Begin(Version version) implements TreeFact {}

  /** The restatement is complete: what its epoch did not name is gone. */
  record End(Version version) implements TreeFact {}
}
