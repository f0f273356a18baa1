package io.jiceng.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.access.Caller;
import io.jiceng.kit.http.IdempotencyStore.OwnedKey;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a POST's effect in one transaction, once per {@code Idempotency-Key}.
 *
 * <p>The key is stored in the effect's transaction, with the id of the record it made or changed
 * and without any body: a repeated request gets the record read again.
 */
@RequestScoped
public class Idempotency {

  public static final String HEADER = "Idempotency-Key";
  private static final int MAX_KEY_CHARS = 128;

  private final Caller caller;
  private final IdempotencyStore store;
  private final ObjectMapper json;
  private final UriInfo uri;
  private final HttpHeaders headers;

  Idempotency(
      Caller caller, IdempotencyStore store, ObjectMapper json, UriInfo uri, HttpHeaders headers) {
    this.caller = caller;
    this.store = store;
    this.json = json;
    this.uri = uri;
    this.headers = headers;
  }

  /**
   * The answer, read after the commit.
   *
   * @param body what tells two requests of one key apart: the command, or a hash of a stream
   * @param effect returns the reference by which {@code answer} finds the outcome again
   */
  public <T> T once(Object body, Supplier<UUID> effect, Function<UUID, T> answer) {
    var key = headers.getHeaderString(HEADER);
    var reference =
        key == null
            ? QuarkusTransaction.requiringNew().call(effect::get)
            : keyed(checked(key), body, effect);
    return answer.apply(reference);
  }

  private UUID keyed(String key, Object body, Supplier<UUID> effect) {
    var owned = new OwnedKey(caller.subject(), key);
    var hash = hash(owned, body);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              if (!store.lock(owned)) {
                throw new Problem(CommonProblem.IN_PROGRESS);
              }
              var stored = store.find(owned);
              if (stored.isPresent()) {
                return repeated(stored.get(), hash);
              }
              var reference = effect.get();
              store.add(owned, hash, reference);
              return reference;
            });
  }

  private static UUID repeated(IdempotencyStore.Stored stored, String hash) {
    if (!stored.requestHash().equals(hash)) {
      throw new Problem(CommonProblem.KEY_REUSED);
    }
    return stored.reference();
  }

  private static String checked(@Nullable String key) {
    if (key == null || key.isBlank() || key.length() > MAX_KEY_CHARS) {
      throw Problem.badParameter(HEADER, "length", "幂等键须为 1 至 128 个字符", "1 to 128 characters");
    }
    return key;
  }

  private String hash(OwnedKey key, Object body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(json.writeValueAsBytes(new Object[] {key, target(), body}));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String target() {
    var request = uri.getRequestUri();
    return request.getRawPath() + '?' + request.getRawQuery();
  }
}
