package io.jiceng.gateway.stream;

import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParentLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small tree and its cells as they are in truth, and what they add up to by counting month by
 * month.
 */
final class Forest {

  static final int FIRST = MonthIndex.of(2021, 1);
  static final int LAST = MonthIndex.of(2024, 12);

  /** From a month on under a parent; null is a root. */
  record Link(@Nullable Node parent, int from) {}

  record SetName(String view, int year) {}

  static final class Node {
    final UUID id;
    final List<Link> links = new ArrayList<>();

    /** Cell sets: figure, then month 1 to 12. */
    final Map<SetName, Map<String, Map<Integer, BigDecimal>>> sets = new HashMap<>();

    boolean inTree = true;

    Node(Random random) {
      this.id = new UUID(random.nextLong(), random.nextLong());
    }

    @Nullable Node parentIn(int month) {
      Node parent = null;
      for (Link link : links) {
        if (inTree && link.from() <= month) {
          parent = link.parent();
        }
      }
      return parent;
    }

    OrganizationState state() {
      var intervals = new ArrayList<ParentLink>();
      for (int i = 0; i < links.size(); i++) {
        intervals.add(
            new ParentLink(
                idOf(links.get(i).parent()),
                i == 0 ? ParentLink.EVER : day(links.get(i).from()),
                i + 1 < links.size() ? day(links.get(i + 1).from()) : null));
      }
      String name = id.toString();
      return new OrganizationState(
          id, name, name, null, null, null, null, null, "ACTIVE", null, null, intervals);
    }

    private static @Nullable UUID idOf(@Nullable Node node) {
      return node == null ? null : node.id;
    }

    private static LocalDate day(int month) {
      return MonthIndex.toYearMonth(month).atDay(1 + month % 28);
    }
  }

  /** What one figure at one organisation must read. */
  record Expectation(UUID organization, String figure) {}

  final List<Node> nodes = new ArrayList<>();
  private final Random random;

  Forest(Random random) {
    this.random = random;
    int size = 4 + random.nextInt(5);
    for (int i = 0; i < size; i++) {
      grow();
    }
  }

  Node grow() {
    var node = new Node(random);
    node.links.add(new Link(nodes.isEmpty() || random.nextInt(12) == 0 ? null : any(), 0));
    nodes.add(node);
    return node;
  }

  Node any() {
    return nodes.get(random.nextInt(nodes.size()));
  }

  /** Moves to another parent in a later month, if no month sees a cycle then. */
  boolean move(Node node) {
    Node target = random.nextInt(10) == 0 ? null : any();
    int earliest = Math.max(FIRST, node.links.getLast().from());
    int month = earliest + random.nextInt(Math.max(1, LAST - earliest));
    var link = new Link(target, month);
    var before = new ArrayList<>(node.links);
    if (node.links.getLast().from() == month) {
      node.links.removeLast();
    }
    node.links.add(link);
    for (int m = month; m <= LAST; m++) {
      if (hasCycle(node, m)) {
        node.links.clear();
        node.links.addAll(before);
        return false;
      }
    }
    return true;
  }

  private static boolean hasCycle(Node node, int month) {
    var seen = new HashSet<Node>();
    for (Node n = node; n != null; n = n.parentIn(month)) {
      if (!seen.add(n)) {
        return true;
      }
    }
    return false;
  }

  /** Levels for stocks, months for flows; index 0 is {@link #FIRST}. */
  Map<Expectation, List<BigDecimal>> expected(Map<String, String> kinds) {
    var sums = new HashMap<Expectation, BigDecimal[]>();
    for (Node node : nodes) {
      for (Map.Entry<String, NavigableMap<Integer, BigDecimal>> figure : byMonth(node).entrySet()) {
        boolean stock = "STOCK".equals(kinds.get(figure.getKey()));
        for (int month = FIRST; month <= LAST; month++) {
          BigDecimal value =
              stock
                  ? figure.getValue().headMap(month, true).values().stream()
                      .reduce(BigDecimal.ZERO, BigDecimal::add)
                  : figure.getValue().getOrDefault(month, BigDecimal.ZERO);
          if (value.signum() != 0) {
            addUpwards(sums, node, figure.getKey(), month, value);
          }
        }
      }
    }
    var expected = new HashMap<Expectation, List<BigDecimal>>();
    sums.forEach((key, values) -> expected.put(key, List.of(values)));
    return expected;
  }

  private static void addUpwards(
      Map<Expectation, BigDecimal[]> sums, Node node, String figure, int month, BigDecimal value) {
    for (Node above = node; above != null; above = above.parentIn(month)) {
      BigDecimal[] months = sums.computeIfAbsent(new Expectation(above.id, figure), key -> zeros());
      months[month - FIRST] = months[month - FIRST].add(value);
    }
  }

  private static Map<String, NavigableMap<Integer, BigDecimal>> byMonth(Node node) {
    var figures = new HashMap<String, NavigableMap<Integer, BigDecimal>>();
    node.sets.forEach(
        (set, cells) ->
            cells.forEach(
                (figure, months) ->
                    months.forEach(
                        (month, value) ->
                            figures
                                .computeIfAbsent(figure, f -> new TreeMap<>())
                                .merge(MonthIndex.of(set.year(), month), value, BigDecimal::add))));
    return figures;
  }

  private static BigDecimal[] zeros() {
    var zeros = new BigDecimal[LAST - FIRST + 1];
    Arrays.fill(zeros, BigDecimal.ZERO);
    return zeros;
  }
}
