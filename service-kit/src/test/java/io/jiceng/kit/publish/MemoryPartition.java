package io.jiceng.kit.publish;

import io.jiceng.kit.stream.Received;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One partition of a compacted topic, without a broker. */
public final class MemoryPartition {

  private final String name;
  private final int partition;
  private final List<Received> log = new ArrayList<>();
  private long end;
  private int incarnation;
  private boolean haunted;

  public MemoryPartition(String name, int partition) {
    this.name = name;
    this.partition = partition;
  }

  /** The offset it got. */
  public long add(String key, @Nullable String value, Map<String, String> headers) {
    log.add(new Received(name, partition, end, key, value, headers));
    return end++;
  }

  /**
   * A sender that was thought dead sends an old record again; sometimes the living one sends the
   * newest of that key once more.
   */
  public void haunt(Random random) {
    if (log.isEmpty()) {
      return;
    }
    Received old = log.get(random.nextInt(log.size()));
    Received newest =
        log.reversed().stream().filter(m -> m.key().equals(old.key())).findFirst().orElse(old);
    add(old.key(), old.value(), old.headers());
    if (newest.offset() == old.offset()) {
      return;
    }
    if (random.nextBoolean()) {
      haunted = true;
    } else {
      add(newest.key(), newest.value(), newest.headers());
    }
  }

  /** Everything from an offset on. */
  public List<Received> read(long from) {
    return read(from, Integer.MAX_VALUE);
  }

  /** At most {@code limit} records from an offset on. */
  public List<Received> read(long from, int limit) {
    return log.stream().filter(message -> message.offset() >= from).limit(limit).toList();
  }

  /**
   * Keeps the last record of each key, as a broker does at any time; offsets stay. Not after an old
   * record came last: that would lose the newest, which one idempotent sender at a time rules out.
   */
  public void compact() {
    if (haunted) {
      return;
    }
    var seen = new HashSet<String>();
    List<Received> kept = new ArrayList<>();
    for (Received message : log.reversed()) {
      if (seen.add(message.key())) {
        kept.addFirst(message);
      }
    }
    log.clear();
    log.addAll(kept);
  }

  /** The broker was emptied: the name is the same, the topic another. */
  public void empty() {
    log.clear();
    haunted = false;
    end = 0;
    incarnation++;
  }

  /** The topic's id. */
  public String id() {
    return name + "#" + incarnation;
  }

  public String name() {
    return name;
  }

  public int partition() {
    return partition;
  }

  /** The offset after the last record. */
  public long end() {
    return end;
  }
}
