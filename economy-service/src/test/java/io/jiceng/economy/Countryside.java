package io.jiceng.economy;

import io.jiceng.kit.stream.Version;
import io.jiceng.kit.tree.OrganizationState;
import io.jiceng.kit.tree.ParameterState;
import io.jiceng.kit.tree.ParentLink;
import io.jiceng.kit.tree.TreeFact;
import io.jiceng.kit.tree.TreeReplica;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** LAND over the counties A and B; the villages A1, A2 under A; B1 under B. */
@ApplicationScoped
public class Countryside {
  private static final AtomicLong REVISION = new AtomicLong(System.nanoTime() / 1_000);

  private final TreeReplica tree;
  private final DataSource database;

  Countryside(TreeReplica tree, DataSource database) {
    this.tree = tree;
    this.database = database;
  }

  public void plant() {
    apply(
        List.of(
            organization("LAND", null),
            organization("A", "LAND"),
            organization("B", "LAND"),
            organization("A1", "A"),
            organization("A2", "A"),
            organization("B1", "B")));
  }

  /** A new organisation of its own, by its code. */
  public String village(String parent) {
    var code = "V" + REVISION.incrementAndGet();
    apply(List.of(organization(code, parent)));
    return code;
  }

  /** A parameter that holds from a day on under an organisation. */
  public UUID set(String code, String organization, String value, @Nullable LocalDate from) {
    var id = UUID.randomUUID();
    var state = new ParameterState(id, code, id(organization), value, from, null, "test", "P");
    apply(List.of(new TreeFact.Parameter(version(), state)));
    return id;
  }

  public void unset(UUID parameter) {
    apply(List.of(new TreeFact.ParameterRemoved(version(), parameter)));
  }

  public static UUID id(String code) {
    return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
  }

  private static TreeFact organization(String code, @Nullable String parent) {
    var link = new ParentLink(parent == null ? null : id(parent), ParentLink.EVER, null);
    return new TreeFact.Organization(
        version(),
        new OrganizationState(
            id(code),
            code,
            code,
            null,
            null,
            null,
            null,
            null,
            "ACTIVE",
            null,
            null,
            List.of(link)));
  }

  private static Version version() {
    return new Version(1, REVISION.incrementAndGet());
  }

  private void apply(List<TreeFact> facts) {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              try (var connection = database.getConnection()) {
                tree.apply(connection, facts);
                return facts;
              }
            });
  }
}
