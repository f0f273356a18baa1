package io.jiceng.embedded;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;

/**
 * Answers every request as if it had been sent to 127.0.0.1: the provider derives its issuer from
 * the Host header, and a token fetched by way of {@code localhost} would be of another issuer.
 */
record OneHost(Route inner) implements Route {
  static final String HOST = "127.0.0.1";

  @Override
  public boolean match(OAuth2HttpRequest request) {
    return inner.match(atOneHost(request));
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    return inner.invoke(atOneHost(request));
  }

  private static OAuth2HttpRequest atOneHost(OAuth2HttpRequest request) {
    var url = request.getOriginalUrl().newBuilder().host(HOST).build();
    var headers = request.getHeaders().newBuilder().set("Host", HOST + ":" + url.port()).build();
    return new OAuth2HttpRequest(headers, request.getMethod(), url, request.getBody());
  }
}
