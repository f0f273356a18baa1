package io.jiceng.kit.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one record, for others to know (变更). It carries no personal data.
 *
 * @param key record id; messages of one key stay in order
 * @param type for change topics {@code io.jiceng.<record>.<verb>.v1}; on the tree topic the kind
 * @param version of the record, rising
 * @param data the record's public state; null withdraws it (tombstone)
 * @param organizationId the organisation the record lies under, for the change feed's scope
 */
public record Change(
    String topic,
    String key,
    String type,
    long version,
    @Nullable Object data,
    @Nullable UUID organizationId) {
  public Change(String topic, String key, String type, long version, @Nullable Object data) {
    this(topic, key, type, version, data, null);
  }
}
