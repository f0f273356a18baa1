package io.jiceng.kit.stream;

import java.util.List;
import java.util.function.Consumer;

/** What a publisher asks the broker besides sending. */
public interface Broker {
  /** Creates what is missing, compacted; answers all in the order asked. */
  List<Topic> topics(List<String> names);

  /**
   * Everything of a partition from {@code offset} up to its end as of now; returns the end offset.
   */
  long read(String topic, int partition, long offset, Consumer<Received> each);

  /** A topic of the broker; an emptied broker gives it another id. */
  record Topic(String name, String id, int partitions) {}
}
