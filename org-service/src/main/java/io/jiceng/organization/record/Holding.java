package io.jiceng.organization.record;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Records of a feature that lie in an organisation's hands, and how they pass to another. */
public interface Holding {

  /** Plural resource name, as in paths. */
  String resource();

  /**
   * What the organisation holds, by code.
   *
   * @param day from which it would be another's
   */
  List<Held> of(UUID organization, LocalDate day, int limit);

  /** From the day on they are the other one's; the months before stay. */
  void handOver(Collection<UUID> ids, UUID from, UUID to, LocalDate day);
}
