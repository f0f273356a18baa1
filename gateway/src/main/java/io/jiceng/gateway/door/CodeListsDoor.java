package io.jiceng.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiceng.gateway.upstream.UpstreamClient;
import io.jiceng.gateway.upstream.UpstreamClient.Unanswered;
import io.jiceng.gateway.upstream.Upstreams;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.TreeMap;

/** The code lists of all services as one. */
@ApplicationScoped
class CodeListsDoor {
  private static final int BEFORE_FRONT_DOOR = 0;
  private static final int UNAVAILABLE = 503;

  private final Upstreams upstreams;
  private final UpstreamClient client;
  private final ObjectMapper json;

  CodeListsDoor(Upstreams upstreams, UpstreamClient client, ObjectMapper json) {
    this.upstreams = upstreams;
    this.client = client;
    this.json = json;
  }

  void open(@Observes Router router) {
    router.get(Routes.CODE_LISTS).order(BEFORE_FRONT_DOOR).blockingHandler(this::answer, false);
  }

  private void answer(RoutingContext request) {
    var lists = new TreeMap<String, JsonNode>();
    try {
      for (var service : upstreams.services()) {
        client
            .get(
                service,
                Routes.CODE_LISTS,
                Map.of(),
                request.request().getHeader(HttpHeaders.AUTHORIZATION))
            .path("items")
            .forEach(list -> lists.put(list.path("name").asText(), list));
      }
    } catch (Unanswered e) {
      request.fail(e.status() == 0 ? UNAVAILABLE : e.status());
      return;
    }
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
        .end(page(lists).toString());
  }

  private ObjectNode page(Map<String, JsonNode> lists) {
    var page = json.createObjectNode();
    page.putArray("items").addAll(lists.values());
    return page.putNull("next");
  }
}
