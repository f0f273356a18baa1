package io.jiceng.gateway.door;

import io.jiceng.gateway.upstream.Upstreams;
import io.jiceng.kit.http.DoorProblems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A streaming way to each service, over connections that stay open. */
@ApplicationScoped
class Passages {
  private static final int CONNECTIONS = 64;
  private static final int CONNECT_MILLIS = 2_000;
  private static final int IDLE_SECONDS = 60;

  private final Map<String, HttpProxy> proxies;

  Passages(Vertx vertx, Upstreams upstreams, TreeRevisions revisions, DoorProblems problems) {
    var client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS));
    proxies =
        upstreams.services().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    service -> service,
                    service ->
                        proxy(
                            client,
                            upstreams.base(service),
                            new Passage(service, revisions, problems))));
  }

  private static HttpProxy proxy(HttpClient client, URI base, Passage passage) {
    return HttpProxy.reverseProxy(client)
        .origin(base.getPort(), base.getHost())
        .addInterceptor(passage);
  }

  HttpProxy to(String service) {
    return Objects.requireNonNull(proxies.get(service), service);
  }
}
