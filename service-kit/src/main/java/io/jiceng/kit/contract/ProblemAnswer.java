package io.jiceng.kit.contract;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem answers of operations, and which operations have them. */
enum ProblemAnswer {
  MALFORMED("400", "Malformed", "Malformed request or parameter"),
  UNAUTHENTICATED("401", "Unauthenticated", "No valid token"),
  FORBIDDEN("403", "Forbidden", "The caller's roles do not allow this"),
  NOT_FOUND("404", "NotFound", "Nothing there in the caller's scope"),
  CONFLICT("409", "Conflict", "Conflicts with another record or a request in progress"),
  VERSION_CONFLICT("412", "VersionConflict", "Not the version of `If-Match` any more"),
  TOO_LARGE("413", "TooLarge", "The body is too large"),
  UNSUPPORTED("415", "UnsupportedMediaType", "Unsupported content type"),
  INVALID("422", "Invalid", "The body breaks a rule; `violations` point to the faults"),
  PRECONDITION_REQUIRED("428", "PreconditionRequired", "`If-Match` is missing"),
  TOO_MANY("429", "TooManyRequests", "Over the client's rate; `Retry-After` in seconds"),
  UNAVAILABLE("503", "Unavailable", "Temporarily unavailable; `Retry-After` in seconds");

  private static final String SCHEMA = "#/components/schemas/Problem";

  private final String status;
  private final String component;
  private final String text;

  ProblemAnswer(String status, String component, String text) {
    this.status = status;
    this.component = component;
    this.text = text;
  }

  static Stream<ProblemAnswer> of(String path, HttpMethod method) {
    return Stream.of(values()).filter(answer -> answer.belongsTo(path, method));
  }

  private boolean belongsTo(String path, HttpMethod method) {
    return switch (this) {
      case MALFORMED, UNAUTHENTICATED, FORBIDDEN, TOO_MANY, UNAVAILABLE -> true;
      case NOT_FOUND -> path.contains("{") || method != HttpMethod.GET;
      case CONFLICT, TOO_LARGE, UNSUPPORTED, INVALID -> method != HttpMethod.GET;
      case VERSION_CONFLICT, PRECONDITION_REQUIRED -> method == HttpMethod.PATCH;
    };
  }

  String status() {
    return status;
  }

  String component() {
    return component;
  }

  APIResponse response() {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
    return OASFactory.createAPIResponse()
        .description(text)
        .content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }
}
