package io.jiceng.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The gateway's API as one user of the demo sees it. */
final class Gateway implements AutoCloseable {
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int TRIES = 60;
  private static final int CONFLICT = 409;

  /** Answers of a service that is just starting or busy. */
  private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);

  private final URI base;
  private final String user;
  private final UnaryOperator<String> tokenOf;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Gateway(URI base, String user, UnaryOperator<String> tokenOf) {
    this.base = base;
    this.user = user;
    this.tokenOf = tokenOf;
  }

  /** An answer's status and JSON body; the body is a missing node when there is none. */
  record Answer(int status, JsonNode body) {
    boolean isGood() {
      return status >= 200 && status < 300;
    }

    /** What a problem answer says, in one line. */
    String problem() {
      var text = new StringBuilder("HTTP " + status);
      for (String field : new String[] {"code", "title", "detail"}) {
        if (body.hasNonNull(field)) {
          text.append(' ').append(body.path(field).asText());
        }
      }
      for (JsonNode violation : body.path("violations")) {
        text.append(" [")
            .append(violation.path("pointer").asText())
            .append(' ')
            .append(violation.path("message").asText())
            .append(']');
      }
      return text.toString();
    }
  }

  Answer get(String path) throws DemoLoadException, InterruptedException {
    return send(request(path).GET());
  }

  /** A POST with a key: sent again it has one effect, so a broken connection is no harm. */
  Answer post(String path, String contentType, byte[] body, String idempotencyKey)
      throws DemoLoadException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", idempotencyKey)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .timeout(REQUEST_TIMEOUT)
        .header("Accept", "application/json")
        .header("Accept-Language", "zh");
  }

  private Answer send(HttpRequest.Builder request) throws DemoLoadException, InterruptedException {
    for (int tries = 1; ; tries++) {
      var authorized = request.setHeader("Authorization", "Bearer " + tokenOf.apply(user)).build();
      try {
        HttpResponse<byte[]> response =
            http.send(authorized, HttpResponse.BodyHandlers.ofByteArray());
        Answer answer = new Answer(response.statusCode(), json(response.body()));
        if (tries == TRIES || !isPassing(answer)) {
          return answer;
        }
      } catch (IOException e) {
        if (tries == TRIES) {
          throw new DemoLoadException("no answer from " + authorized.uri(), e);
        }
      }
      Thread.sleep(PAUSE);
    }
  }

  private static boolean isPassing(Answer answer) {
    return TRY_AGAIN.contains(answer.status())
        || (answer.status() == CONFLICT
            && answer.body().path("code").asText().equals("in-progress"));
  }

  private static JsonNode json(byte[] body) throws IOException {
    try {
      return body.length == 0 ? MissingNode.getInstance() : NdJson.JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
