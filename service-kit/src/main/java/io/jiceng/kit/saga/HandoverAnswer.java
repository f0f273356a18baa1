package io.jiceng.kit.saga;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Event io.jiceng.handover.answered.v1: what a service did about an order (移交结果).
 *
 * @param done false: refused whole, for the problems
 * @param counts records handed over, by the plural name of their resource
 */
public record HandoverAnswer(
    UUID orderId,
    int attempt,
    String service,
    boolean done,
    Map<String, Integer> counts,
    List<Fault> problems) {
  public static final String TYPE = "io.jiceng.handover.answered.v1";

  /** Why an order is refused: a stable code, and the record it is about. */
  public record Fault(String code, UUID recordId) {}

  public String key() {
    return "answer/" + service + "/" + orderId;
  }
}
