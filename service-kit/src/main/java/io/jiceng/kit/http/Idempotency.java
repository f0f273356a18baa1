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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
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
 * and without any body: a repeated request gets the same status and the record read again.
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

  /** 201 with {@code Location: <this path>/<id>}, ETag and the view, read after the commit. */
  public Response created(
      Object body, Supplier<UUID> effect, Function<UUID, ? extends Versioned> read) {
    return once(
        Status.CREATED,
        body,
        effect,
        id -> {
          var view = read.apply(id);
          return Response.status(Status.CREATED)
              .header(HttpHeaders.LOCATION, uri.getPath() + "/" + id)
              .tag(Etags.of(view.version()))
              .entity(view)
              .build();
        });
  }

  /** 200 with ETag and the view of the record an act has changed, read after the commit. */
  public Response acted(
      Object body, Supplier<UUID> effect, Function<UUID, ? extends Versioned> read) {
    return once(Status.OK, body, effect, id -> Etags.changed(read.apply(id)));
  }

  /**
   * Any other POST.
   *
   * @param body what tells two requests of one key apart: the command, or a hash of a stream
   * @param effect returns the reference by which {@code answer} finds the outcome again
   */
  public Response once(
      Status status, Object body, Supplier<UUID> effect, Function<UUID, Response> answer) {
    var header = headers.getHeaderString(HEADER);
    var reference =
        header == null
            ? QuarkusTransaction.requiringNew().call(effect::get)
            : keyed(checked(header), status, body, effect);
    return answer.apply(reference);
  }

  private UUID keyed(String key, Status status, Object body, Supplier<UUID> effect) {
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
              store.add(owned, hash, status.getStatusCode(), reference);
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
