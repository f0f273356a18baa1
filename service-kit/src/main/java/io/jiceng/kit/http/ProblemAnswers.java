package io.jiceng.kit.http;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.JsonFaults;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource as a problem answer; never a stack trace. */
public class ProblemAnswers {

  private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

  private final Faults faults;

  public ProblemAnswers(Faults faults) {
    this.faults = faults;
  }

  @ServerExceptionMapper
  public Response problem(Problem problem, RoutingContext request) {
    return answer(problem, request);
  }

  @ServerExceptionMapper
  public Response brokenConstraints(ConstraintViolationException e, RoutingContext request) {
    return answer(BrokenConstraints.problem(e), request);
  }

  @ServerExceptionMapper
  public Response unreadable(MismatchedInputException e, RoutingContext request) {
    return answer(JsonFaults.problem(e), request);
  }

  @ServerExceptionMapper(
      value = {UnauthorizedException.class, AuthenticationFailedException.class},
      priority = 1)
  public Response unauthenticated(RoutingContext request) {
    return Response.fromResponse(answer(new Problem(CommonProblem.UNAUTHENTICATED), request))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
  public Response forbidden(RoutingContext request) {
    return answer(new Problem(CommonProblem.FORBIDDEN), request);
  }

  @ServerExceptionMapper
  public Response http(WebApplicationException e, RoutingContext request) {
    var status = e.getResponse().getStatus();
    if (status < 400) {
      return e.getResponse();
    }
    return Response.fromResponse(answer(HttpFaults.problem(e), request))
        .header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW))
        .build();
  }

  @ServerExceptionMapper
  public Response anythingElse(Throwable e, RoutingContext request) {
    var known = faults.known(e);
    if (known.isEmpty()) {
      LOG.errorf(e, "%s %s failed", request.request().method(), request.normalizedPath());
    }
    return answer(known.orElseGet(() -> new Problem(CommonProblem.INTERNAL)), request);
  }

  private static Response answer(Problem problem, RoutingContext request) {
    var language = Language.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var body = ProblemBody.of(problem, language, RequestId.of(request));
    var answer =
        Response.status(body.status())
            .type(ProblemBody.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, language.pick("zh", "en"))
            .entity(body);
    return problem.code() == CommonProblem.UNAVAILABLE
        ? answer.header(HttpHeaders.RETRY_AFTER, 2).build()
        : answer.build();
  }
}
