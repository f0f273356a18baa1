package io.jiceng.kit.saga;

import io.jiceng.kit.stream.Received;
import java.util.Set;

/**
 * What a service does about orders or answers of others. It runs in a transaction of its own, in
 * which the position moves as well; a message may come again, so it tells for itself what is done.
 */
public interface SagaHandler {

  /** Types of the messages it takes; none: nothing is followed for it. */
  Set<String> types();

  /** Throws for a message that cannot be handled: it becomes a dead letter. */
  void handle(Received message);
}
