package io.jiceng.gateway.rollup;

import java.util.UUID;

/** What one message on the figures topic states whole. */
record SetKey(UUID organizationId, String view, int year) {

  /** Reads {@code <organisation>|<view>|<year>}. */
  static SetKey parse(String key) {
    String[] parts = key.split("\\|", -1);
    if (parts.length != 3 || parts[1].isEmpty()) {
      throw new Unreadable("key is not <organisation>|<view>|<year>");
    }
    int year = Integer.parseInt(parts[2]);
    if (year < 1 || year > 9999) {
      throw new Unreadable("year out of range");
    }
    return new SetKey(UUID.fromString(parts[0]), parts[1], year);
  }
}
