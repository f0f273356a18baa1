package io.jiceng.gateway.limit;

import io.jiceng.kit.http.DoorProblems;
import io.jiceng.kit.problem.CommonProblem;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Counts every request of the API before anything else looks at it: by the token's subject and
 * application, and by address where there is no valid token.
 */
@ApplicationScoped
class RateLimitDoor {

  private static final int AFTER_AUTHENTICATION = -100;
  private static final Set<String> STRANGERS = Set.of("anonymous");
  private static final String POLICY = "RateLimit-Policy";
  private static final String STATE = "RateLimit";

  private final RateLimits limits;
  private final HttpAuthenticator authenticator;
  private final DoorProblems problems;

  RateLimitDoor(RateLimits limits, HttpAuthenticator authenticator, DoorProblems problems) {
    this.limits = limits;
    this.authenticator = authenticator;
    this.problems = problems;
  }

  void open(@Observes Router router) {
    router.route("/v1/*").order(AFTER_AUTHENTICATION).handler(this::count);
  }

  private void count(RoutingContext request) {
    authenticator
        .attemptAuthentication(request)
        .subscribe()
        .with(identity -> count(request, identity), badToken -> count(request, null));
  }

  private void count(RoutingContext request, @Nullable SecurityIdentity identity) {
    Quota quota =
        identity != null && identity.getPrincipal() instanceof JsonWebToken token
            ? limits.take(client(token), identity.getRoles())
            : limits.take(address(request), STRANGERS);
    request.response().putHeader(POLICY, quota.policy()).putHeader(STATE, quota.state());
    if (quota.isExceeded()) {
      request.response().putHeader(HttpHeaders.RETRY_AFTER, quota.retryAfter());
      problems.answer(request, CommonProblem.TOO_MANY_REQUESTS);
    } else {
      request.next();
    }
  }

  private static String client(JsonWebToken token) {
    return "token " + token.<String>getClaim("azp") + ' ' + token.getSubject();
  }

  private static String address(RoutingContext request) {
    return "address " + request.request().remoteAddress().hostAddress();
  }
}
