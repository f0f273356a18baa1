package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.ProblemCode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Problem answers where no resource speaks: in front of them, or in place of another service. */
@ApplicationScoped
public class DoorProblems {

  public static final String MEDIA_TYPE = ProblemBody.MEDIA_TYPE;

  private final ObjectMapper json;

  DoorProblems(ObjectMapper json) {
    this.json = json;
  }

  public void answer(RoutingContext request, ProblemCode code) {
    var language = request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    request
        .response()
        .setStatusCode(code.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).pick("zh", "en"))
        .end(body(code, language, RequestId.of(request)));
  }

  public String body(
      ProblemCode code, @Nullable String acceptLanguage, @Nullable String requestId) {
    try {
      return json.writeValueAsString(
          ProblemBody.of(new Problem(code), Language.of(acceptLanguage), requestId));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
