package io.jiceng.gateway.upstream;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.stream.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks a service in the caller's name, so that the owner decides what the caller may see. */
@ApplicationScoped
public class UpstreamClient {

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** The service did not answer, or not with success. */
  public static final class Unanswered extends Exception {

    private final int status;

    Unanswered(int status, String message, @Nullable Throwable cause) {
      super(message, cause);
      this.status = status;
    }

    /** The answer's status; 0 when there was none. */
    public int status() {
      return status;
    }
  }

  private final Upstreams upstreams;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_TIMEOUT)
          .build();

  public UpstreamClient(Upstreams upstreams) {
    this.upstreams = upstreams;
  }

  public JsonNode get(
      String service, String path, Map<String, String> query, @Nullable String authorization)
      throws Unanswered {
    return send(service, path, query, authorization, HttpRequest.newBuilder().GET());
  }

  public JsonNode post(
      String service, String path, Map<String, String> query, @Nullable String authorization)
      throws Unanswered {
    return send(
        service,
        path,
        query,
        authorization,
        HttpRequest.newBuilder().POST(BodyPublishers.noBody()));
  }

  private JsonNode send(
      String service,
      String path,
      Map<String, String> query,
      @Nullable String authorization,
      HttpRequest.Builder request)
      throws Unanswered {
    request.uri(uri(service, path, query)).timeout(TIMEOUT).header("Accept", "application/json");
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
      if (answer.statusCode() / 100 != 2) {
        throw new Unanswered(
            answer.statusCode(), service + " answered " + answer.statusCode(), null);
      }
      return Json.tree(answer.body().isEmpty() ? "null" : answer.body());
    } catch (IOException e) {
      throw new Unanswered(0, service + " cannot be reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(0, "interrupted", e);
    }
  }

  private URI uri(String service, String path, Map<String, String> query) {
    String text =
        query.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + encode(entry.getValue(), UTF_8))
            .collect(joining("&"));
    return upstreams.base(service).resolve(text.isEmpty() ? path : path + "?" + text);
  }
}
