package io.jiceng.kit.tree;

import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.stream.Version;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The header {@code Tree-Revision}: org-service answers it to writes; elsewhere a request that
 * carries it waits up to two seconds for the replica, then 503. After a long silence of org-service
 * writes answer 503 too.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
public class TreeRevisionFilter implements ContainerRequestFilter, ContainerResponseFilter {
  public static final String HEADER = "Tree-Revision";

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Set<String> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final TreeFreshness freshness;
  private final TreeRole role;
  private final DataSource database;

  @Inject
  TreeRevisionFilter(TreeFreshness freshness, TreeRole role, DataSource database) {
    this.freshness = freshness;
    this.role = role;
    this.database = database;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (role.states()) {
      return;
    }
    String header = request.getHeaderString(HEADER);
    if (header != null && !freshness.await(version(header), PATIENCE)) {
      throw new Problem(CommonProblem.UNAVAILABLE);
    }
    if (!SAFE.contains(request.getMethod())) {
      freshness.require();
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean written = !SAFE.contains(request.getMethod()) && response.getStatus() < 300;
    if (role.states() && written) {
      try {
        response.getHeaders().putSingle(HEADER, TreeProgress.stated(database).toString());
      } catch (SQLException e) {
        throw new IllegalStateException("the tree's revision cannot be read", e);
      }
    }
  }

  private static Version version(String header) {
    try {
      return Version.parse(header);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw Problem.badParameter(HEADER, "malformed", "修订号无效", "Not a tree revision");
    }
  }
}
