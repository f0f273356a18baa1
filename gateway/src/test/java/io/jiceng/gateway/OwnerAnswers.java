package io.jiceng.gateway;

import static io.restassured.RestAssured.given;

import io.jiceng.gateway.upstream.Upstreams;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells {@link Owners} what to answer. */
@ApplicationScoped
public class OwnerAnswers {

  private final Upstreams upstreams;

  OwnerAnswers(Upstreams upstreams) {
    this.upstreams = upstreams;
  }

  /**
   * What a service answers from now on.
   *
   * @param path with a part of the query by which the question is known
   * @param status 0: hangs up
   */
  public void put(String service, String path, int status, String json) {
    given()
        .baseUri(upstreams.base(service).toString())
        .header(Owners.ANSWER, status)
        .body(json)
        .put(path)
        .then()
        .statusCode(204);
  }

  public void put(String service, String path, String json) {
    put(service, path, 200, json);
  }
}
