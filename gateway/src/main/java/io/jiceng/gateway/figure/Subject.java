package io.jiceng.gateway.figure;

import java.util.List;
import java.util.UUID;

/**
 * Whom a number is about: one organisation, or several as one (组织集合).
 *
 * @param organizations distinct, in the caller's order and scope
 */
record Subject(List<UUID> organizations, boolean isGroup) {

  static Subject of(UUID organization) {
    return new Subject(List.of(organization), false);
  }

  static Subject group(List<UUID> organizations) {
    return new Subject(organizations, true);
  }
}
