package io.jiceng.kit;

import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParameterState;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.kit.tree.TreeFact;
import io.jiceng.kit.tree.TreeReplica;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Fills a service's replica of the tree in tests: organisations by code, ids made of the code, and
 * parameters. What is put later replaces what was put earlier.
 */
public final class TestTree {
  private static final AtomicLong REVISION = new AtomicLong();

  private final DataSource database;
  private final TreeReplica replica;

  public TestTree(DataSource database, TreeReplica replica) {
    this.database = database;
    this.replica = replica;
  }

  /** The id of an organisation with this code. */
  public static UUID id(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  /** An organisation under a parent since ever; null: a root. */
  public UUID put(String code, @Nullable String parentCode) {
    return put(
        code,
        List.of(new ParentLink(parentCode == null ? null : id(parentCode), ParentLink.EVER, null)));
  }

  /** The organisation moves on the day; it has been under {@code from} before. */
  public UUID move(String code, String from, LocalDate on, String to) {
    return put(
        code,
        List.of(new ParentLink(id(from), ParentLink.EVER, on), new ParentLink(id(to), on, null)));
  }

  public UUID put(String code, List<ParentLink> links) {
    UUID id = id(code);
    var state =
        new OrganizationState(
            id, code, code, null, null, null, null, null, "ACTIVE", null, null, links);
    apply(List.of(new TreeFact.Organization(next(), state)));
    return id;
  }

  public UUID parameter(String code, String organizationCode, String value, LocalDate from) {
    UUID id = id(code + "@" + organizationCode + "@" + from);
    var state = new ParameterState(id, code, id(organizationCode), value, from, null, null, null);
    apply(List.of(new TreeFact.Parameter(next(), state)));
    return id;
  }

  private static Version next() {
    return new Version(1, REVISION.incrementAndGet());
  }

  private void apply(List<TreeFact> facts) {
    try (Connection connection = database.getConnection()) {
      replica.apply(connection, new ArrayList<>(facts));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
