package io.jiceng.kit.publish;

import io.jiceng.kit.change.Topics;
import java.util.ArrayList;
import java.util.List;

/**
 * The topics a service writes to.
 *
 * @param tree whether it states the tree, and the groups beside it
 */
public record Outlets(String service, boolean tree) {
  public static Outlets of(String service) {
    return new Outlets(service, service.equals("org"));
  }

  /** Topics of the outbox. */
  List<String> changes() {
    return tree
        ? List.of(
            Topics.TREE, Topics.GROUPS, Topics.CATALOGUE, Topics.SAGA, Topics.changes(service))
        : List.of(Topics.CATALOGUE, Topics.SAGA, Topics.changes(service));
  }

  List<String> all() {
    var all = new ArrayList<>(changes());
    all.add(Topics.FIGURES);
    return all;
  }
}
