package io.jiceng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** The few calls the benchmarks make, as a platform makes them. */
record Calls(URI gateway, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  BigDecimal value(String organization, String period, String figure) throws Exception {
    var path =
        "/v1/figures/values?organization=%s&period=%s&figures=%s"
            .formatted(organization, period, figure);
    return send(request(path).GET(), 200).get("figures").get(0).get("value").decimalValue();
  }

  void post(String path, Map<String, ?> body) throws Exception {
    var bytes = HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    send(request(path).header("Content-Type", "application/json").POST(bytes), 201);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private static JsonNode send(HttpRequest.Builder request, int expected) throws Exception {
    var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    Timing.check(
        answer.statusCode() == expected,
        answer.uri() + " answered " + answer.statusCode() + " " + new String(answer.body(), UTF_8));
    return JSON.readTree(answer.body());
  }
}
