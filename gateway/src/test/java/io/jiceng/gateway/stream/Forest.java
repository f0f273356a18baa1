package io.jiceng.gateway.stream;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.rollup.MonthIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A small tree and its cells as they are in truth. */
final class Forest {

  static final int FIRST = MonthIndex.of(2021, 1);
  static final int LAST = MonthIndex.of(2024, 12);

  record SetName(String view, int year) {}

  /** An organisation with its cell sets: figure, then month 1 to 12. */
  record Node(UUID id, Map<SetName, Map<String, Map<Integer, BigDecimal>>> sets) {}

  final List<Node> nodes = new ArrayList<>();
  final ParentHistory parents = new ParentHistory();
  private final Random random;

  Forest(Random random) {
    this.random = random;
    int size = 4 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      grow();
    }
  }

  Node grow() {
    var node = new Node(new UUID(random.nextLong(), random.nextLong()), new HashMap<>());
    boolean root = nodes.isEmpty() || random.nextInt(12) == 0;
    parents.put(node.id(), ParentHistory.EVER, root ? null : any().id());
    nodes.add(node);
    return node;
  }

  Node any() {
    return nodes.get(random.nextInt(nodes.size()));
  }

  /** Moves to another parent in a later month, if no month sees a cycle then. */
  boolean move(Node node) {
    UUID target = random.nextInt(10) == 0 ? null : any().id();
    int earliest = Math.max(FIRST, parents.lastMove(node.id()));
    int month = earliest + random.nextInt(Math.max(1, LAST - earliest));
    return parents.move(node.id(), month, target, LAST);
  }

  void requireTotals(Database database, Map<String, String> kinds) {
    var count = new CountByHand(parents, kinds, FIRST, LAST);
    for (Node node : nodes) {
      node.sets()
          .forEach(
              (set, cells) ->
                  cells.forEach(
                      (figure, months) ->
                          months.forEach(
                              (month, value) ->
                                  count.add(
                                      node.id(),
                                      figure,
                                      MonthIndex.of(set.year(), month),
                                      value))));
    }
    count.requireTotals(database);
  }
}
