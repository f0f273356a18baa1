package io.jiceng.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands where the three services are, which are other processes. What one answers is put to it
 * with the header {@code Test-Answer: <status>}, by path and a part of the query; status 0 hangs
 * up. A question without a token answers 401; what else lies under {@code /v1/} answers what
 * arrived.
 */
public class Owners implements QuarkusTestResourceLifecycleManager {

  public static final String ANSWER = "Test-Answer";
  public static final String TREE_REVISION = "1700000000.77";

  /** Callers of this role alone are limited to so many requests, to test the limit. */
  public static final int RESIDENTS_PER_MINUTE = 5;

  /** Callers without a valid token, by address. */
  public static final int STRANGERS_PER_MINUTE = 60;

  private record Answer(int status, String body) {}

  private static final Answer NOTHING = new Answer(404, "{}");

  private static final class Owner {
    private final String name;
    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    Owner(String name) throws IOException {
      this.name = name;
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.createContext("/", this::answer);
      server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
      try (exchange) {
        String asked = exchange.getRequestURI().toString();
        String told = exchange.getRequestHeaders().getFirst(ANSWER);
        if (told != null) {
          answers.put(asked, new Answer(Integer.parseInt(told), body(exchange)));
          exchange.sendResponseHeaders(204, -1);
        } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
          respond(exchange, new Answer(401, "{\"code\": \"unauthenticated\"}"));
        } else {
          respond(exchange, known(asked, exchange));
        }
      }
    }

    /** The answer whose path is the same and whose query is the most of the one asked. */
    private Answer known(String asked, HttpExchange exchange) throws IOException {
      var told =
          answers.keySet().stream()
              .filter(given -> isPartOf(given, asked))
              .max(Comparator.comparingInt(String::length));
      if (told.isPresent()) {
        return answers.getOrDefault(told.get(), NOTHING);
      }
      return asked.startsWith("/v1/") ? new Answer(200, echo(exchange)) : NOTHING;
    }

    private String echo(HttpExchange exchange) throws IOException {
      var seen = JsonNodeFactory.instance.objectNode();
      seen.put("service", name);
      seen.put("method", exchange.getRequestMethod());
      seen.put("path", exchange.getRequestURI().toString());
      seen.put("body", body(exchange));
      var headers = seen.putObject("headers");
      exchange
          .getRequestHeaders()
          .forEach((header, values) -> headers.put(header, values.getFirst()));
      return seen.toString();
    }

    private void respond(HttpExchange exchange, Answer answer) throws IOException {
      if (answer.status() == 0) {
        return;
      }
      var headers = exchange.getResponseHeaders();
      headers.add("Content-Type", "application/json");
      if (exchange.getRequestMethod().equals("POST")) {
        headers.add("Tree-Revision", TREE_REVISION);
        headers.add("Location", "http://" + name + ".internal:8081/v1/things/1");
      }
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }

    private static String body(HttpExchange exchange) throws IOException {
      return new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    }

    private static boolean isPartOf(String given, String asked) {
      String[] one = given.split("[?&]");
      List<String> all = List.of(asked.split("[?&]"));
      return all.getFirst().equals(one[0]) && all.containsAll(List.of(one));
    }

    private String base() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }
  }

  private final List<Owner> owners = new ArrayList<>();

  @Override
  public Map<String, String> start() {
    try {
      for (String name : List.of("org", "member", "economy")) {
        owners.add(new Owner(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var settings =
        new HashMap<>(
            owners.stream().collect(toMap(o -> "jiceng.upstream." + o.name, Owner::base)));
    settings.put("jiceng.limits.roles.resident", String.valueOf(RESIDENTS_PER_MINUTE));
    settings.put("jiceng.limits.roles.anonymous", String.valueOf(STRANGERS_PER_MINUTE));
    return settings;
  }

  @Override
  public void stop() {
    owners.forEach(owner -> owner.server.stop(0));
  }
}
