package io.jiceng.kit.saga;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Event io.jiceng.handover.ordered.v1: records of organisations count under other ones from a day
 * on (记录移交令). An attempt states the order whole.
 *
 * @param attempt rises when the order is given again after a refusal
 * @param effectiveOn first day under the other organisation
 * @param orderedBy subject of the caller whose act it is
 */
public record HandoverOrder(
    UUID id,
    int attempt,
    LocalDate effectiveOn,
    String orderedBy,
    String reason,
    List<Part> parts) {
  public static final String TYPE = "io.jiceng.handover.ordered.v1";

  /**
   * From one organisation to another.
   *
   * @param all everything, else what is named
   * @param named ids of records by the plural name of their resource
   */
  public record Part(UUID fromId, UUID toId, boolean all, Map<String, List<UUID>> named) {
    public List<UUID> named(String resource) {
      return named.getOrDefault(resource, List.of());
    }
  }

  public String key() {
    return "order/" + id;
  }
}
