package io.jiceng.kit.http;

import io.jiceng.kit.time.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id of a request: the caller's {@code X-Request-Id} if it is sane, else a new one. */
@ApplicationScoped
public class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final String KEY = "requestId";
  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final int BEFORE_ALL = 1000;

  void register(@Observes Filters filters) {
    filters.register(RequestId::assign, BEFORE_ALL);
  }

  /** The running request's id; null outside of one. */
  public static @Nullable String current() {
    return MDC.get(KEY) instanceof String id ? id : null;
  }

  static @Nullable String of(RoutingContext request) {
    return request.get(KEY);
  }

  private static void assign(RoutingContext request) {
    var given = request.request().getHeader(HEADER);
    var id = given != null && SANE.matcher(given).matches() ? given : Ids.next().toString();
    request.put(KEY, id);
    MDC.put(KEY, id);
    request.response().putHeader(HEADER, id);
    request.next();
  }
}
