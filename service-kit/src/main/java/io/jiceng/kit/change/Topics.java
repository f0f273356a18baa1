package io.jiceng.kit.change;

import java.util.Map;

/** The topics, by name. All are compacted. */
public final class Topics {
  public static final String TREE = "jiceng.tree.v1";
  public static final String CATALOGUE = "jiceng.catalogue.v1";
  public static final String FIGURES = "jiceng.figures.v1";

  /** Orders between services, and their answers. */
  public static final String SAGA = "jiceng.saga.v1";

  private static final Map<String, String> CHANGES =
      Map.of(
          "org", "jiceng.organization.v1",
          "member", "jiceng.member.v1",
          "economy", "jiceng.economy.v1");

  private Topics() {}

  /** The change topic of a service, named as in {@code jiceng.service}. */
  public static String changes(String service) {
    return CHANGES.getOrDefault(service, "jiceng." + service + ".v1");
  }

  public static int partitions(String topic) {
    return topic.equals(TREE) || topic.equals(CATALOGUE) || topic.equals(SAGA) ? 1 : 4;
  }
}
