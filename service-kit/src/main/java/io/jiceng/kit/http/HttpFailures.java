package io.jiceng.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Failures before any resource is reached: unknown paths, bodies over the server's bound. */
@ApplicationScoped
class HttpFailures {

  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  private static final int AFTER_REQUEST_ID = 900;

  private final DoorProblems problems;
  private final long maxBytes;

  HttpFailures(
      DoorProblems problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
    this.problems = problems;
    this.maxBytes = maxBodySize.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::answerFailure);
    router.route().last().handler(request -> answer(request, NOT_FOUND));
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseOverlong, AFTER_REQUEST_ID);
  }

  /** The server itself would refuse it too, but without a word. */
  private void refuseOverlong(RoutingContext request) {
    var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.length() < 19 && Long.parseLong(length) > maxBytes) {
      request.response().putHeader("Connection", "close");
      answer(request, TOO_LARGE);
    } else {
      request.next();
    }
  }

  private void answerFailure(RoutingContext request) {
    if (request.response().ended() || request.response().headWritten()) {
      request.next();
    } else {
      answer(request, request.statusCode() < 400 ? 500 : request.statusCode());
    }
  }

  private void answer(RoutingContext request, int status) {
    problems.answer(request, HttpFaults.byStatus(status));
  }
}
