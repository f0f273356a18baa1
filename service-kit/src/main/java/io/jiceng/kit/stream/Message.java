package io.jiceng.kit.stream;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the broker.
 *
 * @param partition null: by the hash of the key
 * @param value null: a tombstone
 */
public record Message(
    String topic,
    @Nullable Integer partition,
    String key,
    @Nullable String value,
    Map<String, String> headers) {}
