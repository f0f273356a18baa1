package io.jiceng.gateway.reconciliation;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.AUDITOR;
import static io.jiceng.kit.access.Role.SECURITY;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.gateway.reconciliation.Reconciliation.Owner;
import io.jiceng.gateway.reconciliation.Reconciliation.TotalDifference;
import io.jiceng.gateway.reconciliation.Reconciliation.Totals;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.gateway.rollup.TotalsProof;
import io.jiceng.gateway.upstream.UpstreamClient;
import io.jiceng.kit.access.OrganizationRef;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proof that totals are the sum of cells, and cells what the owners' records say (对账). */
@Path("/v1/reconciliation")
@Tag(name = "reconciliation", description = "对账: proof that totals are what the records say")
@Produces(MediaType.APPLICATION_JSON)
class ReconciliationResource {

  private static final int LISTED_MAX = 100;

  private static final String SUBTREE =
      """
      select organization_id from org_tree where path <@ any(?::ltree[])
      """;

  private static final String VIEWS =
      """
      select service, document ->> 'view' from definition
       where not withdrawn and kind in ('FLOW', 'STOCK')
      """;

  private final Database database;
  private final Scope scope;
  private final UpstreamClient upstream;
  private final Clock clock;

  ReconciliationResource(Database database, Scope scope, UpstreamClient upstream, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.upstream = upstream;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({AUDITOR, ADMIN, SECURITY})
  @RunOnVirtualThread
  @Operation(summary = "Compares totals, cells and the owners' records below an organisation")
  public Reconciliation reconcile(
      @Parameter(
              description = "Id or code of an organisation: it and all below it are compared",
              required = true)
          @QueryParam("organization")
          @Nullable String organization,
      @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
    if (organization == null) {
      throw Problem.badParameter(
          "organization", "missing", "须给出 organization", "Give organization, by id or code");
    }
    UUID id = scope.find(organization).map(OrganizationRef::id).orElseThrow(Problem::notFound);
    String paths = scope.under(organization);
    List<UUID> subtree = database.read(connection -> subtree(connection, paths));
    Totals totals = database.read(connection -> totals(connection, subtree));
    List<Owner> owners =
        database.read(ReconciliationResource::views).entrySet().stream()
            .map(
                views ->
                    new OwnerComparison(views.getKey(), upstream, database, authorization)
                        .compare(id, views.getValue(), subtree))
            .toList();
    boolean clean = totals.differences().isEmpty() && owners.stream().allMatch(Owner::agrees);
    return new Reconciliation(id, clock.instant(), clean, totals, owners);
  }

  private static List<UUID> subtree(Connection connection, String paths) throws SQLException {
    var ids = new ArrayList<UUID>();
    Sql.query(connection, SUBTREE, row -> ids.add(row.getObject(1, UUID.class)), paths);
    return ids;
  }

  private static Totals totals(Connection connection, List<UUID> subtree) throws SQLException {
    List<TotalDifference> differences =
        TotalsProof.differences(connection, subtree, LISTED_MAX).stream()
            .map(
                difference ->
                    new TotalDifference(
                        difference.organizationId(),
                        difference.figure(),
                        MonthIndex.toYearMonth(difference.month()).toString(),
                        difference.total(),
                        difference.cells()))
            .toList();
    return new Totals(subtree.size(), differences);
  }

  private static Map<String, Set<String>> views(Connection connection) throws SQLException {
    var views = new TreeMap<String, Set<String>>();
    Sql.query(
        connection,
        VIEWS,
        row -> views.computeIfAbsent(row.getString(1), s -> new TreeSet<>()).add(row.getString(2)));
    return views;
  }
}
