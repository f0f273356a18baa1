package io.jiceng.kit.change;

import java.util.Map;
import java.util.Set;

/** The topics, by name. All are compacted. */
public final class Topics {
  public static final String TREE = "jiceng.tree.v1";

  /** Groups of organisations beside the tree, with their members by time. */
  public static final String GROUPS = "jiceng.groups.v1";

  public static final String CATALOGUE = "jiceng.catalogue.v1";
  public static final String FIGURES = "jiceng.figures.v1";

  /** Orders between services, and their answers. */
  public static final String SAGA = "jiceng.saga.v1";

  private static final Set<String> STATES = Set.of(TREE, GROUPS, CATALOGUE);

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
    return isState(topic) || topic.equals(SAGA) ? 1 : 4;
  }

  /** Whether its messages state what is, instead of announcing what has changed. */
  public static boolean isState(String topic) {
    return STATES.contains(topic);
  }
}
