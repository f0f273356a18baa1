package io.jiceng.gateway.door;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * The one address for all services: what the gateway does not answer itself goes to the record's
 * owner.
 */
@ApplicationScoped
class FrontDoor {
  private static final int BEFORE_RESOURCES = 1;
  private static final String GATEWAY = "gateway";

  private final Routes routes;
  private final Passages passages;

  FrontDoor(Routes routes, Passages passages) {
    this.routes = routes;
    this.passages = passages;
  }

  void open(@Observes Router router) {
    router.route("/v1/*").order(BEFORE_RESOURCES).handler(this::pass);
  }

  private void pass(RoutingContext request) {
    owner(request)
        .filter(service -> !service.equals(GATEWAY))
        .ifPresentOrElse(service -> passages.to(service).handle(request.request()), request::next);
  }

  private Optional<String> owner(RoutingContext request) {
    var path = request.normalizedPath();
    if (path.equals(Routes.IMPORTS)) {
      return request.queryParam("resource").stream().findFirst().flatMap(routes::ownerOfResource);
    }
    if (path.startsWith(Routes.TEMPLATES + "/")) {
      return routes.ownerOfResource(path.substring(Routes.TEMPLATES.length() + 1));
    }
    if (path.startsWith(Routes.IMPORTS + "/")) {
      return routes.named(step(path, Routes.IMPORTS).split("-", 2)[0]);
    }
    if (path.startsWith(Routes.AUDIT + "/")) {
      return routes.named(step(path, Routes.AUDIT));
    }
    return routes.owner(path);
  }

  private static String step(String path, String after) {
    return path.substring(after.length() + 1).split("/", 2)[0];
  }
}
