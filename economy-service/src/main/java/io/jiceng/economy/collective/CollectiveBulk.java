package io.jiceng.economy.collective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.economy.record.Author;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.ProblemCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes many collectives by one statement each; rows travel as one JSON text. */
@ApplicationScoped
class CollectiveBulk {
  private static final String ORGANIZATIONS =
      """
      with named as (select unnest(cast(? as text[])) as ref),
        found as (
          select ref, t.* from named join org_tree t on t.code = ref
          union all
          select ref, t.* from named join org_tree t on t.organization_id = cast(ref as uuid)
          where ref ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$')
      select distinct on (ref) ref, organization_id,
        coalesce(path <@ any(cast(? as ltree[])), false) as held
      from found order by ref, epoch desc, revision desc
      """;
  private static final String STORED =
      """
      select c.*, coalesce(t.path <@ any(cast(? as ltree[])), false) as held
      from collective c left join org_tree t on t.organization_id = c.organization_id
      where c.id in (
        select id from collective where code = any(?)
        union select id from collective where credit_code = any(?))
      """;
  private static final String ROWS =
      """
      json_to_recordset(cast(? as json)) as r (id uuid, code text, name text, kind text,
        "creditCode" text, "organizationId" uuid, "placeCode" text, "registeredOn" date,
        households integer, "landMu" numeric, version bigint)
      """;
  private static final String INSERT =
      """
      with added as (
        insert into collective (id, code, name, kind, credit_code, organization_id, place_code,
          registered_on, households, land_mu, created_at, created_by, updated_at, updated_by,
          version)
        select id, code, name, kind, "creditCode", "organizationId", "placeCode", "registeredOn",
          households, "landMu", ?, ?, ?, ?, version from
      """
          + ROWS
          + """
        returning id, organization_id)
      insert into collective_affiliation (collective_id, organization_id, valid_from)
      select id, organization_id, ? from added
      """;
  private static final String UPDATE =
      """
      update collective c set name = r.name, credit_code = r."creditCode",
        place_code = r."placeCode", registered_on = r."registeredOn", households = r.households,
        land_mu = r."landMu", updated_at = ?, updated_by = ?, version = r.version
      from
      """
          + ROWS
          + " where c.id = r.id and c.version = r.version - 1";

  private final DataSource database;
  private final Scope scope;
  private final ObjectMapper mapper;

  CollectiveBulk(DataSource database, Scope scope, ObjectMapper mapper) {
    this.database = database;
    this.scope = scope;
    this.mapper = mapper;
  }

  private record Organization(UUID id, boolean held) {}

  private record Stored(CollectiveView view, boolean held) {}

  /** What the database knows about the organisations and collectives a batch names. */
  static final class Known {
    private final Map<String, Organization> organizations;
    private final Map<String, Stored> byCode = new HashMap<>();
    private final Map<String, Stored> byCreditCode = new HashMap<>();

    private Known(Map<String, Organization> organizations, List<Stored> stored) {
      this.organizations = organizations;
      for (var it : stored) {
        put(byCode, it, CollectiveView::code);
        put(byCreditCode, it, CollectiveView::creditCode);
      }
    }

    private static void put(
        Map<String, Stored> index, Stored it, Function<CollectiveView, @Nullable String> key) {
      var text = key.apply(it.view());
      if (text != null) {
        index.put(text, it);
      }
    }

    Optional<ProblemCode> organizationFault(String ref) {
      var found = organizations.get(ref);
      return found != null && found.held()
          ? Optional.empty()
          : Optional.of(CommonProblem.NOT_FOUND);
    }

    UUID organization(String ref) {
      return Objects.requireNonNull(organizations.get(ref)).id();
    }

    boolean isIn(String ref, UUID organizationId) {
      var named = organizations.get(ref);
      return named == null || named.id().equals(organizationId);
    }

    /** The stored collective the row names, if the caller's scope holds it. */
    Optional<CollectiveView> of(NewCollective row) {
      return Optional.ofNullable(match(row)).filter(Stored::held).map(Stored::view);
    }

    private @Nullable Stored match(NewCollective row) {
      var found = row.code() == null ? null : byCode.get(row.code());
      if (found == null && row.creditCode() != null) {
        var coded = byCreditCode.get(row.creditCode());
        boolean same = coded != null && (row.code() == null || coded.view().code() == null);
        found = same ? coded : null;
      }
      return found;
    }

    /** Also when the record lies out of scope: codes are unique over all. */
    boolean isCreditCodeOfAnother(NewCollective row) {
      var holder = row.creditCode() == null ? null : byCreditCode.get(row.creditCode());
      var match = match(row);
      boolean foreign = match != null && !match.held();
      return foreign || (holder != null && !holder.equals(match));
    }
  }

  Known lookUp(List<NewCollective> rows) {
    try (var connection = database.getConnection()) {
      return new Known(organizations(connection, rows), stored(connection, rows));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Organization> organizations(Connection connection, List<NewCollective> rows)
      throws SQLException {
    var found = new HashMap<String, Organization>();
    try (var select = connection.prepareStatement(ORGANIZATIONS)) {
      select.setArray(
          1,
          texts(connection, rows.stream().map(NewCollective::organizationId).distinct().toList()));
      select.setString(2, scope.paths());
      try (var names = select.executeQuery()) {
        while (names.next()) {
          found.put(
              names.getString("ref"),
              new Organization(
                  names.getObject("organization_id", UUID.class), names.getBoolean("held")));
        }
      }
    }
    return found;
  }

  private List<Stored> stored(Connection connection, List<NewCollective> rows) throws SQLException {
    var found = new ArrayList<Stored>();
    try (var select = connection.prepareStatement(STORED)) {
      select.setString(1, scope.paths());
      select.setArray(2, texts(connection, present(rows, NewCollective::code)));
      select.setArray(3, texts(connection, present(rows, NewCollective::creditCode)));
      try (var collectives = select.executeQuery()) {
        while (collectives.next()) {
          found.add(new Stored(view(collectives), collectives.getBoolean("held")));
        }
      }
    }
    return found;
  }

  private static List<String> present(
      List<NewCollective> rows, Function<NewCollective, @Nullable String> key) {
    return rows.stream().map(key).filter(Objects::nonNull).map(String.class::cast).toList();
  }

  private static Array texts(Connection connection, Collection<String> texts) throws SQLException {
    return connection.createArrayOf("text", texts.toArray());
  }

  private static CollectiveView view(ResultSet row) throws SQLException {
    return new CollectiveView(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        CollectiveKind.valueOf(row.getString("kind")),
        row.getString("credit_code"),
        row.getObject("organization_id", UUID.class),
        row.getString("place_code"),
        row.getObject("registered_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        row.getObject("households", Integer.class),
        row.getBigDecimal("land_mu"),
        row.getLong("version"));
  }

  void insert(List<CollectiveView> rows, Author author) {
    if (rows.isEmpty()) {
      return;
    }
    var at = author.at().atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, at);
      insert.setString(2, author.subject());
      insert.setObject(3, at);
      insert.setString(4, author.subject());
      insert.setString(5, json(rows));
      insert.setObject(6, Affiliation.EVER);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("collectives refused", e);
    }
  }

  void update(List<CollectiveView> rows, Author author) {
    if (rows.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(UPDATE)) {
      update.setObject(1, author.at().atOffset(ZoneOffset.UTC));
      update.setString(2, author.subject());
      update.setString(3, json(rows));
      if (update.executeUpdate() != rows.size()) {
        throw new Problem(CommonProblem.VERSION_CONFLICT);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("collectives refused", e);
    }
  }

  private String json(List<CollectiveView> rows) {
    try {
      return mapper.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
