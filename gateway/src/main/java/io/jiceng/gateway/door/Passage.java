package io.jiceng.gateway.door;

import io.jiceng.kit.http.DoorProblems;
import io.jiceng.kit.http.RequestId;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.stream.Version;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import org.jboss.logging.Logger;

/** What changes on the way to one service and back: paths that name the service, a few headers. */
final class Passage implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Passage.class);

  private final String auditOfService;
  private final String service;
  private final TreeRevisions revisions;
  private final DoorProblems problems;

  Passage(String service, TreeRevisions revisions, DoorProblems problems) {
    this.service = service;
    this.problems = problems;
    this.auditOfService = Routes.AUDIT + "/" + service;
    this.revisions = revisions;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var request = context.request();
    if (request.getURI().startsWith(auditOfService)) {
      request.setURI(Routes.AUDIT + request.getURI().substring(auditOfService.length()));
    }
    // The gateway compresses what it answers; compressed twice or half declared, nobody can read
    // it.
    request.headers().remove(HttpHeaders.ACCEPT_ENCODING);
    var id = request.proxiedRequest().response().headers().get(RequestId.HEADER);
    if (id != null) {
      request.putHeader(RequestId.HEADER, id);
    }
    var highest = revisions.highest();
    if (highest.isAfter(Version.NONE) && !request.headers().contains(TreeRevisions.HEADER)) {
      request.putHeader(TreeRevisions.HEADER, highest.toString());
    }
    return context.sendRequest().recover(failure -> unavailable(context, failure));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    var headers = context.response().headers();
    context.request().proxiedRequest().response().headers().names().forEach(headers::remove);
    revisions.saw(headers.get(TreeRevisions.HEADER));
    var location = headers.get(HttpHeaders.LOCATION);
    if (location != null) {
      headers.set(HttpHeaders.LOCATION, URI.create(location).getRawPath());
    }
    return context.sendResponse();
  }

  private Future<ProxyResponse> unavailable(ProxyContext context, Throwable failure) {
    LOG.warnf("%s does not answer: %s", service, failure.getMessage());
    var request = context.request();
    var body =
        problems.body(
            CommonProblem.UNAVAILABLE,
            request.headers().get(HttpHeaders.ACCEPT_LANGUAGE),
            request.proxiedRequest().response().headers().get(RequestId.HEADER));
    return Future.succeededFuture(
        request
            .release()
            .response()
            .setStatusCode(CommonProblem.UNAVAILABLE.status())
            .putHeader(HttpHeaders.CONTENT_TYPE, DoorProblems.MEDIA_TYPE)
            .putHeader(HttpHeaders.RETRY_AFTER, "2")
            .setBody(Body.body(Buffer.buffer(body))));
  }
}
