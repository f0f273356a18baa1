package io.jiceng.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/** An OpenID Connect provider with the demo users; issuer path {@code /jiceng}. */
public final class EmbeddedSignIn implements AutoCloseable {
  public static final String AUDIENCE = "jiceng";
  public static final Duration LIFETIME = Duration.ofHours(8);

  private static final String ISSUER = "jiceng";
  private static final String FOREIGN_ISSUER = "foreign";

  private final MockOAuth2Server server;
  private final Map<String, String> persons = new ConcurrentHashMap<>();

  private EmbeddedSignIn(RSAKey key) {
    var keys = new KeyProvider(List.of(key), JWSAlgorithm.RS256.getName());
    var config =
        new OAuth2Config(
            true,
            null,
            null,
            false,
            new OAuth2TokenProvider(keys),
            Set.of(new DemoClaims(ISSUER, LIFETIME, this::user)),
            new MockWebServerWrapper());
    var provider = new OAuth2HttpRequestHandler(config).getAuthorizationServer();
    this.server =
        new MockOAuth2Server(config, new OneHost(OAuth2HttpRouterKt.routes(loginPage(), provider)));
  }

  public static EmbeddedSignIn temporary() {
    return new EmbeddedSignIn(SigningKey.create()).listen(0);
  }

  /** Keeps its signing key in the folder, so tokens stay good after a restart. */
  public static EmbeddedSignIn start(Path data, int port) {
    return new EmbeddedSignIn(SigningKey.in(Folders.create(data))).listen(port);
  }

  private EmbeddedSignIn listen(int port) {
    server.start(InetAddress.getLoopbackAddress(), port);
    return this;
  }

  private Route loginPage() {
    return OAuth2HttpRouterKt.get(
        "/" + ISSUER + "/authorize", _ -> OAuth2HttpResponseKt.html(LoginPage.html(users())));
  }

  public URI issuer() {
    return issuer(ISSUER).uri();
  }

  /** A token of a demo user, as after signing in. */
  public String token(String user) {
    return issue(ISSUER, known(user), LIFETIME).serialize();
  }

  /** A token with any claims; a negative lifetime makes an expired one. */
  public String token(
      String subject, Collection<String> roles, Collection<String> scope, Duration lifetime) {
    return issue(ISSUER, custom(subject, roles, scope), lifetime).serialize();
  }

  /** The same claims from an issuer nobody trusts. */
  public String foreignToken(String user) {
    return issue(FOREIGN_ISSUER, known(user), LIFETIME).serialize();
  }

  /** The right issuer and claims under a wrong signature. */
  public String forgedToken(String user) {
    try {
      var real = issue(ISSUER, known(user), LIFETIME);
      var forged = new SignedJWT(real.getHeader(), real.getJWTClaimsSet());
      forged.sign(new RSASSASigner(SigningKey.create()));
      return forged.serialize();
    } catch (JOSEException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says which person a user is: see {@link DemoUser#person}. */
  public void person(String user, String person) {
    persons.put(user, person);
  }

  private HttpUrl issuer(String name) {
    return server.issuerUrl(name).newBuilder().host(OneHost.HOST).build();
  }

  private SignedJWT issue(String issuer, DemoUser user, Duration lifetime) {
    var client = new ClientSecretBasic(new ClientID(user.name()), new Secret());
    var url = issuer(issuer);
    var request = new TokenRequest.Builder(url.uri(), client, new ClientCredentialsGrant()).build();
    return server
        .getConfig()
        .getTokenProvider()
        .accessToken(request, url, new DemoClaims(issuer, lifetime, _ -> Optional.of(user)), null);
  }

  private DemoUser known(String name) {
    return user(name)
        .orElseThrow(() -> new IllegalArgumentException("no demo user is called " + name));
  }

  private Optional<DemoUser> user(String name) {
    return DemoUsers.find(name).map(this::withPerson);
  }

  private List<DemoUser> users() {
    return DemoUsers.list().stream().map(this::withPerson).toList();
  }

  private DemoUser withPerson(DemoUser user) {
    var person = persons.get(user.name());
    return person == null ? user : user.withPerson(person);
  }

  private static DemoUser custom(
      String subject, Collection<String> roles, Collection<String> scope) {
    return new DemoUser(
        subject, subject, subject, "", List.copyOf(roles), List.copyOf(scope), null);
  }

  @Override
  public void close() {
    server.shutdown();
  }
}
