package io.jiceng.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Keyed hash of a sensitive value (盲索引): equal values have equal indexes, so that an encrypted
 * column can be unique and be looked up exactly; without the key nothing can be guessed from it.
 */
@ApplicationScoped
public class BlindIndex {
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final Pool<MacAlgorithm.Mac> macs;

  @Inject
  BlindIndex(KeyRing ring) {
    this.macs = new Pool<>(() -> ring.profile().mac().open(ring.indexKey().getEncoded()));
  }

  /**
   * Index of a value, 43 characters.
   *
   * @param kind separates columns, so that equal values of two columns cannot be matched
   * @param normalised the value in its one written form
   */
  public String of(String kind, String normalised) {
    byte[] message = (kind + '\u001f' + normalised).getBytes(StandardCharsets.UTF_8);
    return ENCODER.encodeToString(macs.use(mac -> mac.of(message)));
  }
}
