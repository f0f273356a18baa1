package io.jiceng.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The public API as one caller uses it. */
record Api(URI gateway, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  record Answer(int status, JsonNode body, HttpResponse<String> response) {
    Answer expect(int expected) {
      if (status != expected) {
        throw new AssertionError(
            response.request().method()
                + " "
                + response.uri()
                + " answered "
                + status
                + " instead of "
                + expected
                + ": "
                + response.body());
      }
      return this;
    }

    String etag() {
      return response.headers().firstValue("ETag").orElseThrow();
    }

    String code() {
      return body.path("code").asText();
    }

    String id() {
      return body.get("id").asText();
    }
  }

  Api at(URI other) {
    return new Api(other, token);
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  /** The items of a list, over all its pages. */
  List<JsonNode> all(String path) {
    var items = new ArrayList<JsonNode>();
    var from = path + (path.contains("?") ? "&" : "?") + "limit=500";
    var page = get(from).expect(200).body();
    page.get("items").forEach(items::add);
    while (page.hasNonNull("next")) {
      page = get(from + "&cursor=" + page.get("next").asText()).expect(200).body();
      page.get("items").forEach(items::add);
    }
    return items;
  }

  Answer post(String path, Object body) {
    return post(path, UUID.randomUUID().toString(), body);
  }

  Answer post(String path, String idempotencyKey, Object body) {
    return post(path, idempotencyKey, "application/json", text(body));
  }

  Answer post(String path, String idempotencyKey, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** An act without a body, on the version seen. */
  Answer act(String path, String ifMatch) {
    return send(
        request(path).header("If-Match", ifMatch).POST(HttpRequest.BodyPublishers.noBody()));
  }

  Answer delete(String path, String ifMatch) {
    return send(request(path).header("If-Match", ifMatch).DELETE());
  }

  Answer patch(String path, String ifMatch, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", ifMatch)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(text(body))));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en");
  }

  static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), JSON.readTree(response.body()), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
