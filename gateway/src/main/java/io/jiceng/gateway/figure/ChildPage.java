package io.jiceng.gateway.figure;

import io.jiceng.gateway.figure.Organizations.Child;
import io.jiceng.kit.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of the children, in order.
 *
 * @param last after which the next page goes on; null when none follows
 */
record ChildPage(List<Child> children, @Nullable UUID last) {

  static ChildPage of(List<Child> all, Optional<UUID> after, int limit) {
    List<Child> rest = after.map(last -> following(all, last)).orElse(all);
    List<Child> page = rest.subList(0, Math.min(limit, rest.size()));
    return new ChildPage(
        page, page.size() < rest.size() ? page.getLast().organization().id() : null);
  }

  private static List<Child> following(List<Child> all, UUID last) {
    int place =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).organization().id().equals(last))
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.badParameter(
                        "cursor",
                        "malformed",
                        "游标无效",
                        "Not a cursor of this list; start again without it"));
    return all.subList(place + 1, all.size());
  }
}
