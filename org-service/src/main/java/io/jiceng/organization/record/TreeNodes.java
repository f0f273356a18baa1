package io.jiceng.organization.record;

import io.jiceng.kit.access.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Organisations that records name, looked up in the tree all at once. */
@ApplicationScoped
public class TreeNodes {
  private static final int UUID_LENGTH = 36;
  private static final String SQL =
      """
      select t.organization_id, t.code, t.form, t.status = 'ACTIVE',
             coalesce(t.path <@ any(cast(? as ltree[])), false), t.nature, t.founded_on, t.closed_on
      from org_tree t where t.code = any(?) or t.organization_id = any(?)
      """;

  private final DataSource database;
  private final Scope scope;

  TreeNodes(DataSource database, Scope scope) {
    this.database = database;
    this.scope = scope;
  }

  /** A named organisation; {@code inScope} of the caller. */
  public record TreeNode(
      UUID id,
      String code,
      @Nullable String form,
      boolean active,
      boolean inScope,
      @Nullable String nature,
      @Nullable LocalDate foundedOn,
      @Nullable LocalDate closedOn) {
    /** Whether it stood on this day. */
    public boolean stoodOn(LocalDate day) {
      return (foundedOn == null || !day.isBefore(foundedOn))
          && (closedOn == null || day.isBefore(closedOn));
    }
  }

  /** By the id and by the code of each that exists. */
  public Map<String, TreeNode> of(Collection<String> idsOrCodes) {
    var nodes = new HashMap<String, TreeNode>();
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(SQL)) {
      query.setString(1, scope.paths());
      query.setArray(2, connection.createArrayOf("text", idsOrCodes.toArray()));
      query.setArray(3, connection.createArrayOf("uuid", ids(idsOrCodes).toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var node =
              new TreeNode(
                  rows.getObject(1, UUID.class),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getBoolean(4),
                  rows.getBoolean(5),
                  rows.getString(6),
                  rows.getObject(7, LocalDate.class),
                  rows.getObject(8, LocalDate.class));
          nodes.put(node.id().toString(), node);
          nodes.put(node.code(), node);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot read the tree", e);
    }
    return nodes;
  }

  /** The id a text states, if it states one. */
  public static Optional<UUID> asId(String text) {
    try {
      return text.length() == UUID_LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
    } catch (IllegalArgumentException isCode) {
      return Optional.empty();
    }
  }

  private static List<UUID> ids(Collection<String> texts) {
    return texts.stream().flatMap(text -> asId(text).stream()).toList();
  }
}
