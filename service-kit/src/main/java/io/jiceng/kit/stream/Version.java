package io.jiceng.kit.stream;

import java.util.Comparator;

/**
 * (epoch, revision): the order in which one sender stated one key. Written {@code epoch.revision}
 * in headers.
 */
public record Version(long epoch, long revision) implements Comparable<Version> {
  public static final Version NONE = new Version(0, 0);
  private static final Comparator<Version> ORDER =
      Comparator.comparingLong(Version::epoch).thenComparingLong(Version::revision);

  public static Version parse(String text) {
    int dot = text.indexOf('.');
    return new Version(
        Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
  }

  public boolean isAfter(Version other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return epoch + "." + revision;
  }
}
