package io.jiceng.organization.group;

import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Organisations that acts on groups name, looked up all at once. */
@ApplicationScoped
class Candidates {
  private static final String SQL =
      """
      select t.organization_id, t.setting, t.place_code, p.kind
      from org_tree t left join place p on p.code = t.place_code where t.organization_id = any(?)
      """;

  private final TreeNodes nodes;
  private final DataSource database;

  Candidates(TreeNodes nodes, DataSource database) {
    this.nodes = nodes;
    this.database = database;
  }

  /** By the id and by the code of each that exists. */
  Map<String, Candidate> of(Collection<String> idsOrCodes) {
    var candidates = new HashMap<String, Candidate>();
    var found =
        nodes.of(idsOrCodes).values().stream()
            .collect(Collectors.toMap(TreeNodes.TreeNode::id, it -> it, (one, _) -> one));
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SQL)) {
      query.setArray(1, connection.createArrayOf("uuid", found.keySet().toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var node = found.get(rows.getObject(1, UUID.class));
          if (node != null) {
            var candidate =
                new Candidate(node, rows.getString(2), rows.getString(3), rows.getString(4));
            candidates.put(node.id().toString(), candidate);
            candidates.put(node.code(), candidate);
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the tree", e);
    }
    return candidates;
  }
}
