package io.jiceng.kit.saga;

import java.util.List;
import java.util.Map;

/** A feature whose records an order may hand over to other organisations. */
public interface HandoverReceiver {

  /** Why the records cannot be handed over; nothing is changed yet. */
  List<HandoverAnswer.Fault> faults(HandoverOrder order);

  /** Hands over in the running transaction; how many of each resource. */
  Map<String, Integer> handOver(HandoverOrder order);
}
