package io.jiceng.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client's side of the import protocol, against a server that answers as scripted. */
class ImportJobsTest {
  private static final List<PlaceRow> ROWS =
      List.of(PlaceRow.of("990101000000", "测试", "COUNTY", "COUNTY", "990100000000"));

  private final List<String> keys = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> answers = new HashMap<>();
  private HttpServer server;
  private Gateway gateway;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/imports", this::answer);
    server.start();
    var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    gateway = new Gateway(base, "platform", user -> "token-of-" + user);
  }

  @AfterEach
  void stop() {
    gateway.close();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      assertThat(exchange.getRequestHeaders().getFirst("Authorization"))
          .isEqualTo("Bearer token-of-platform");
      String path = exchange.getRequestURI().getPath();
      if (exchange.getRequestMethod().equals("POST")) {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        path = "POST " + keys.size();
      }
      byte[] body = answers.getOrDefault(path, "{}").getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private ImportJobs jobs() {
    return new ImportJobs(gateway, lines::add);
  }

  @Test
  void followsAJobToItsEnd() throws Exception {
    answers.put("POST 1", "{\"id\":\"org-1\",\"status\":\"RECEIVED\"}");
    answers.put(
        "/v1/imports/org-1",
        "{\"id\":\"org-1\",\"status\":\"DONE\",\"finishedAt\":\"2026-01-02T03:04:05Z\"}");
    var jobs = jobs();
    jobs.send("places", ROWS);
    assertThat(jobs.lastFinished()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    assertThat(lines).containsExactly("places 1/1");
  }

  @Test
  void sendsTheSameRowsUnderTheSameKey() throws Exception {
    answers.put("POST 1", "{\"id\":\"org-1\",\"status\":\"DONE\"}");
    answers.put("POST 2", "{\"id\":\"org-1\",\"status\":\"DONE\"}");
    jobs().send("places", ROWS);
    jobs().send("places", ROWS);
    assertThat(keys).hasSize(2);
    assertThat(keys.getFirst()).isEqualTo(keys.getLast()).startsWith("demo-places-");
  }

  @Test
  void sendsAFileOnceMoreWhoseJobFailedInAnEarlierLoad() throws Exception {
    answers.put("POST 1", "{\"id\":\"org-1\",\"status\":\"FAILED\"}");
    answers.put("POST 2", "{\"id\":\"org-2\",\"status\":\"DONE\"}");
    jobs().send("places", ROWS);
    assertThat(keys).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void stopsAtARefusedFileAndNamesItsRows() {
    answers.put("POST 1", "{\"id\":\"org-1\",\"status\":\"RUNNING\"}");
    answers.put("/v1/imports/org-1", "{\"id\":\"org-1\",\"status\":\"REFUSED\"}");
    answers.put(
        "/v1/imports/org-1/errors",
        "{\"items\":[{\"row\":1,\"pointer\":\"/code\",\"code\":\"place-code\",\"message\":\"no\"}]}");
    assertThatThrownBy(() -> jobs().send("places", ROWS))
        .isInstanceOf(DemoLoadException.class)
        .hasMessageContaining("places: job org-1 REFUSED")
        .hasMessageContaining("row 1 /code place-code no");
    assertThat(lines).isEmpty();
  }
}
