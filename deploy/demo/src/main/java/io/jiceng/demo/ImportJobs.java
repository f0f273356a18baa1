package io.jiceng.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sends files of rows and follows their jobs. The key of a file is made of its contents: the same
 * demo sent again finds the jobs of the first time and changes nothing.
 */
final class ImportJobs {
  private static final int ROWS_PER_FILE = 2_000;
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int ATTEMPTS = 5;
  private static final int ERRORS_SHOWN = 10;
  private static final Set<String> ENDED_BADLY = Set.of("FAILED", "REFUSED");

  private final Gateway gateway;
  private final Consumer<String> progress;
  private Instant lastFinished = Instant.EPOCH;

  ImportJobs(Gateway gateway, Consumer<String> progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  /** When the last job ended, by the server's clock. */
  Instant lastFinished() {
    return lastFinished;
  }

  void send(String resource, List<?> rows) throws DemoLoadException, InterruptedException {
    send(resource, resource, rows);
  }

  /**
   * Rows in files of a handy size, one after the other; every file is stored whole or not at all.
   */
  void send(String label, String resource, List<?> rows)
      throws DemoLoadException, InterruptedException {
    for (int from = 0; from < rows.size(); from += ROWS_PER_FILE) {
      int to = Math.min(from + ROWS_PER_FILE, rows.size());
      sendFile(resource, NdJson.of(rows.subList(from, to)));
      progress.accept("%s %d/%d".formatted(label, to, rows.size()));
    }
  }

  private void sendFile(String resource, byte[] file)
      throws DemoLoadException, InterruptedException {
    String key = "demo-" + resource + "-" + digest(file);
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Gateway.Answer accepted =
          gateway.post(
              "/v1/imports?format=NDJSON&mode=ALL_OR_NOTHING&resource=" + resource,
              "application/x-ndjson",
              file,
              key + "-" + attempt);
      if (!accepted.isGood()) {
        throw new DemoLoadException(resource + ": " + accepted.problem());
      }
      if (!endedBadly(accepted.body())) {
        follow(resource, accepted.body());
        return;
      }
      // The job of an earlier, failed load: nothing of it is stored, so the file goes once more.
    }
    throw new DemoLoadException(resource + ": failed " + ATTEMPTS + " times, giving up");
  }

  private void follow(String resource, JsonNode accepted)
      throws DemoLoadException, InterruptedException {
    JsonNode job = accepted;
    String id = job.path("id").asText();
    Instant end = Instant.now().plus(PATIENCE);
    while (!job.path("status").asText().equals("DONE")) {
      if (endedBadly(job)) {
        throw new DemoLoadException(
            "%s: job %s %s%n%s".formatted(resource, id, job.path("status").asText(), errors(id)));
      }
      if (Instant.now().isAfter(end)) {
        throw new DemoLoadException(resource + ": job " + id + " does not end");
      }
      Thread.sleep(PAUSE);
      Gateway.Answer answer = gateway.get("/v1/imports/" + id);
      if (!answer.isGood()) {
        throw new DemoLoadException(resource + ": job " + id + ": " + answer.problem());
      }
      job = answer.body();
    }
    noteEnd(job);
  }

  private void noteEnd(JsonNode job) {
    if (job.hasNonNull("finishedAt")) {
      Instant finished = Instant.parse(job.path("finishedAt").asText());
      lastFinished = finished.isAfter(lastFinished) ? finished : lastFinished;
    }
  }

  private String errors(String id) throws DemoLoadException, InterruptedException {
    var text = new StringBuilder();
    JsonNode errors = gateway.get("/v1/imports/" + id + "/errors?limit=" + ERRORS_SHOWN).body();
    for (JsonNode error : errors.path("items")) {
      text.append(
          "  row %d %s %s %s%n"
              .formatted(
                  error.path("row").asLong(),
                  error.path("pointer").asText(),
                  error.path("code").asText(),
                  error.path("message").asText()));
    }
    return text.toString();
  }

  private static boolean endedBadly(JsonNode job) {
    return ENDED_BADLY.contains(job.path("status").asText());
  }

  private static String digest(byte[] file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
      return HexFormat.of().formatHex(Arrays.copyOf(hash, 12));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
