package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
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

  private final ObjectMapper json;
  private final long maxBytes;

  HttpFailures(
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
    this.json = json;
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
    var problem = new Problem(HttpFaults.byStatus(status));
    var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    try {
      var body = json.writeValueAsString(ProblemBody.of(problem, language, RequestId.of(request)));
      request
          .response()
          .setStatusCode(problem.code().status())
          .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
          .end(body);
    } catch (JsonProcessingException impossible) {
      request.next();
    }
  }
}
