package io.jiceng.organization;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;

/** An import as a county sends it, followed to its end. */
public final class Bulk {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int PAUSE_MS = 50;

  private Bulk() {}

  /** The job, once it has finished. */
  public static JsonPath run(Api api, String resource, String format, String mode, byte[] file) {
    var location =
        api.request()
            .contentType("application/octet-stream")
            .body(file)
            .post("/v1/imports?resource=%s&format=%s&mode=%s".formatted(resource, format, mode))
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      var job = api.get(location).jsonPath();
      if (job.getString("finishedAt") != null) {
        return job;
      }
      pause();
    }
    throw new AssertionError("the import does not end");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
