package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.JsonFaults;
import io.jiceng.kit.problem.Problem;
import jakarta.ws.rs.WebApplicationException;

/** What JAX-RS itself refuses. */
final class HttpFaults {

  private HttpFaults() {}

  static Problem problem(WebApplicationException e) {
    // a parameter that cannot be converted arrives as a 404 or 400 around the converter's problem
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
      if (cause instanceof JsonProcessingException unreadable) {
        return JsonFaults.problem(unreadable);
      }
    }
    return new Problem(byStatus(e.getResponse().getStatus()));
  }

  static CommonProblem byStatus(int status) {
    for (var common : CommonProblem.values()) {
      if (common.status() == status) {
        return common;
      }
    }
    return status < 500 ? CommonProblem.MALFORMED : CommonProblem.INTERNAL;
  }
}
