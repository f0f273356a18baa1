package io.jiceng.kit.tree;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@code org_tree.path}: of a chain that is not complete, what is known from the topmost
 * known node down. The paths are put together here, not in SQL: the planner cannot know how large
 * the moved subtree is. Two states in flight may form a cycle for a moment; each node of it stands
 * alone then.
 */
final class TreePaths {
  private static final String BELOW =
      """
      with recursive below(id) as (
        select unnest(?::uuid[])
        union
        select t.organization_id from below b join org_tree t on t.parent_id = b.id
      )
      select t.organization_id, t.parent_id, t.path::text, p.path::text
        from below b
        join org_tree t on t.organization_id = b.id
        left join org_tree p on p.organization_id = t.parent_id
       where not t.poisoned
      """;
  private static final String UPDATE =
      """
      update org_tree t set path = n.path::ltree
        from unnest(?::uuid[], ?::text[]) as n(id, path)
       where t.organization_id = n.id
      """;

  private record Node(
      @Nullable UUID parent, @Nullable String storedPath, @Nullable String storedParentPath) {}

  private final Map<UUID, Node> nodes = new HashMap<>();
  private final Map<UUID, String> paths = new HashMap<>();

  private TreePaths() {}

  /** Rewrites the paths of these nodes and of everything below them. */
  static void rewrite(Connection connection, Collection<UUID> moved) throws SQLException {
    var paths = new TreePaths();
    paths.read(connection, moved);
    paths.write(connection);
  }

  private void read(Connection connection, Collection<UUID> moved) throws SQLException {
    try (var query = connection.prepareStatement(BELOW)) {
      query.setArray(1, connection.createArrayOf("uuid", moved.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          nodes.put(
              rows.getObject(1, UUID.class),
              new Node(rows.getObject(2, UUID.class), rows.getString(3), rows.getString(4)));
        }
      }
    }
  }

  private void write(Connection connection) throws SQLException {
    Map<UUID, String> changed = new HashMap<>();
    nodes.forEach(
        (id, node) -> {
          String path = path(id);
          if (!path.equals(node.storedPath())) {
            changed.put(id, path);
          }
        });
    if (changed.isEmpty()) {
      return;
    }
    try (var update = connection.prepareStatement(UPDATE)) {
      update.setArray(1, connection.createArrayOf("uuid", changed.keySet().toArray()));
      update.setArray(2, connection.createArrayOf("text", changed.values().toArray()));
      update.executeUpdate();
    }
  }

  private String path(UUID id) {
    List<UUID> chain = new ArrayList<>();
    Set<UUID> met = new HashSet<>();
    UUID at = id;
    Node node = nodes.get(at);
    while (node != null && !paths.containsKey(at) && met.add(at)) {
      chain.add(at);
      at = node.parent();
      node = at == null ? null : nodes.get(at);
    }
    boolean cycle = at != null && met.contains(at);
    String above = at == null || cycle ? null : paths.get(at);
    if (above == null && !cycle && !chain.isEmpty()) {
      above = storedParentPath(chain.getLast());
    }
    for (UUID each : chain.reversed()) {
      String label = each.toString().replace("-", "");
      above = above == null || cycle ? label : above + "." + label;
      paths.put(each, above);
    }
    return String.valueOf(paths.get(id));
  }

  private @Nullable String storedParentPath(UUID top) {
    Node node = nodes.get(top);
    return node == null ? null : node.storedParentPath();
  }
}
