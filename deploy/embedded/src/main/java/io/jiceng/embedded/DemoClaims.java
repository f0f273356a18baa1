package io.jiceng.embedded;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/**
 * Puts a user's roles, scope and person into the tokens of one issuer. After an interactive sign-in
 * the request names only the console; then the claims come from the button that was pressed.
 */
record DemoClaims(String issuerId, Duration lifetime, Function<String, Optional<DemoUser>> users)
    implements OAuth2TokenCallback {

  @Override
  public String subject(TokenRequest request) {
    return userName(request);
  }

  @Override
  public String typeHeader(TokenRequest request) {
    return JOSEObjectType.JWT.getType();
  }

  @Override
  public List<String> audience(TokenRequest request) {
    return List.of(EmbeddedSignIn.AUDIENCE);
  }

  @Override
  public Map<String, Object> addClaims(TokenRequest request) {
    return users.apply(userName(request)).map(DemoUser::claims).orElse(Map.of());
  }

  @Override
  public long tokenExpiry() {
    return lifetime.toSeconds();
  }

  private static String userName(TokenRequest request) {
    if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
      return grant.getUsername();
    }
    var client =
        request.getClientAuthentication() == null
            ? request.getClientID()
            : request.getClientAuthentication().getClientID();
    return Objects.requireNonNull(client, "a token request names its client").getValue();
  }
}
