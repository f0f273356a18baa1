package io.jiceng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedSignInTest {
  private static final String CONSOLE = "http://127.0.0.1:8080/";

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void signsTokensOfNamedUsers() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var token = SignedJWT.parse(signIn.token("kt-admin"));
      var claims = token.getJWTClaimsSet();
      assertThat(claims.getIssuer()).isEqualTo(signIn.issuer().toString());
      assertThat(claims.getSubject()).isEqualTo("kt-admin");
      assertThat(claims.getAudience()).containsExactly("jiceng");
      assertThat(claims.getStringListClaim("roles")).contains("admin", "clerk");
      assertThat(claims.getStringListClaim("org_scope")).containsExactly("KT");
      assertThat(claims.getExpirationTime().toInstant())
          .isBetween(
              Instant.now().plus(Duration.ofHours(7)), Instant.now().plus(Duration.ofHours(9)));
      assertThat(verifies(signIn, token)).isTrue();
    }
  }

  @Test
  void makesExpiredForeignAndForgedTokens() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var expired = signIn.token("x", List.of("clerk"), List.of("KT"), Duration.ofMinutes(-5));
      assertThat(SignedJWT.parse(expired).getJWTClaimsSet().getExpirationTime().toInstant())
          .isBefore(Instant.now());
      var foreign = SignedJWT.parse(signIn.foreignToken("kt-admin"));
      assertThat(foreign.getJWTClaimsSet().getIssuer()).isNotEqualTo(signIn.issuer().toString());
      assertThat(verifies(signIn, foreign)).isFalse();
      var forged = SignedJWT.parse(signIn.forgedToken("kt-admin"));
      assertThat(forged.getJWTClaimsSet().getIssuer()).isEqualTo(signIn.issuer().toString());
      assertThat(verifies(signIn, forged)).isFalse();
    }
  }

  @Test
  void isTheSameIssuerUnderEveryHostName() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var port = signIn.issuer().getPort();
      assertThat(signIn.issuer()).hasToString("http://127.0.0.1:" + port + "/jiceng");
      var byName = "http://localhost:" + port + "/jiceng/.well-known/openid-configuration";
      var found = JSONObjectUtils.parse(get(URI.create(byName)).body());
      assertThat(found).containsEntry("issuer", signIn.issuer().toString());
    }
  }

  @Test
  void keepsItsKeyOverRestart() throws Exception {
    SignedJWT token;
    try (var signIn = EmbeddedSignIn.start(data, 0)) {
      token = SignedJWT.parse(signIn.token("bs-clerk"));
    }
    try (var signIn = EmbeddedSignIn.start(data, 0)) {
      assertThat(verifies(signIn, token)).isTrue();
    }
  }

  @Test
  void namesThePersonOfMembers() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      signIn.person("member-1", "somebody");
      assertThat(claim(signIn.token("member-1"), "person")).isEqualTo("somebody");
      assertThat(claim(signIn.token("member-2"), "person")).isEqualTo("demo-member-2");
    }
  }

  @Test
  void letsBrowserSignInWithCodeAndProof() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var verifier = new CodeVerifier();
      var login = authorize(signIn, verifier);
      var page = get(login).body();
      assertThat(page).contains("选择演示用户登录", "kt-admin", "崆峒管理");

      var form = Map.of("username", "kt-admin", "claims", hidden(page, "kt-admin"));
      var redirect = URI.create(post(login, form).headers().firstValue("Location").orElseThrow());
      assertThat(redirect.toString()).startsWith(CONSOLE).contains("state=s1");

      var answer =
          post(
              endpoint(signIn, "token"),
              Map.of(
                  "grant_type",
                  "authorization_code",
                  "code",
                  parameter(redirect, "code"),
                  "client_id",
                  "jiceng-console",
                  "redirect_uri",
                  CONSOLE,
                  "code_verifier",
                  verifier.getValue()));
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isPresent();
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      var tokens = JSONObjectUtils.parse(answer.body());
      for (var kind : List.of("access_token", "id_token")) {
        var claims = SignedJWT.parse(text(tokens, kind)).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("kt-admin");
        assertThat(claims.getStringListClaim("roles")).contains("admin");
        assertThat(claims.getStringListClaim("org_scope")).containsExactly("KT");
      }
      assertThat(claim(text(tokens, "access_token"), "aud")).isEqualTo(List.of("jiceng"));

      var refreshed =
          post(
              endpoint(signIn, "token"),
              Map.of(
                  "grant_type", "refresh_token",
                  "refresh_token", text(tokens, "refresh_token"),
                  "client_id", "jiceng-console"));
      var again = text(JSONObjectUtils.parse(refreshed.body()), "access_token");
      assertThat(claim(again, "roles")).isEqualTo(claim(signIn.token("kt-admin"), "roles"));
    }
  }

  @Test
  void refusesCodeWithoutItsProof() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var login = authorize(signIn, new CodeVerifier());
      var form = Map.of("username", "kt-admin", "claims", "{}");
      var redirect = URI.create(post(login, form).headers().firstValue("Location").orElseThrow());
      var answer =
          post(
              endpoint(signIn, "token"),
              Map.of(
                  "grant_type",
                  "authorization_code",
                  "code",
                  parameter(redirect, "code"),
                  "client_id",
                  "jiceng-console",
                  "redirect_uri",
                  CONSOLE,
                  "code_verifier",
                  new CodeVerifier().getValue()));
      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }

  @Test
  void givesTokensToCommandLines() throws Exception {
    try (var signIn = EmbeddedSignIn.temporary()) {
      var answer =
          post(
              endpoint(signIn, "token"),
              Map.of(
                  "grant_type", "password",
                  "client_id", "curl",
                  "username", "sx-clerk",
                  "password", "any"));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      var token = text(JSONObjectUtils.parse(answer.body()), "access_token");
      assertThat(claim(token, "sub")).isEqualTo("sx-clerk");
      assertThat(claim(token, "org_scope")).isEqualTo(List.of("SX"));
    }
  }

  private static URI authorize(EmbeddedSignIn signIn, CodeVerifier verifier) {
    var query =
        Map.of(
            "client_id", "jiceng-console",
            "response_type", "code",
            "scope", "openid",
            "redirect_uri", CONSOLE,
            "state", "s1",
            "code_challenge_method", "S256",
            "code_challenge", CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue());
    return URI.create(endpoint(signIn, "authorize") + "?" + encode(query));
  }

  private static URI endpoint(EmbeddedSignIn signIn, String name) {
    return URI.create(signIn.issuer() + "/" + name);
  }

  private static boolean verifies(EmbeddedSignIn signIn, SignedJWT token) throws Exception {
    var keys = JWKSet.load(endpoint(signIn, "jwks").toURL());
    return token.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey()));
  }

  private static String text(Map<String, Object> json, String name) {
    return String.valueOf(json.get(name));
  }

  private static Object claim(String token, String name) throws Exception {
    return SignedJWT.parse(token).getJWTClaimsSet().getClaim(name);
  }

  private static String hidden(String page, String user) {
    var pattern =
        Pattern.compile(
            "value=\"" + user + "\">\\s*<input type=\"hidden\" name=\"claims\" value=\"([^\"]*)\"");
    var matcher = pattern.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).replace("&quot;", "\"");
  }

  private static String parameter(URI uri, String name) {
    var matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(uri.toString());
    assertThat(matcher.find()).isTrue();
    return URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(URI uri) throws Exception {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(URI uri, Map<String, String> form) throws Exception {
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "http://127.0.0.1:8080")
            .POST(BodyPublishers.ofString(encode(form)))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            entry ->
                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
