package io.jiceng.kit.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/**
 * Encrypts values of sensitive columns (字段加密). A value reads {@code keyId:base64(iv | ciphertext |
 * tag)}: old keys still open what they sealed, the active key seals what is written now. The random
 * 96-bit iv allows 2^32 values for each key; rotate before.
 */
@ApplicationScoped
public class ColumnCipher {
  private static final Base64.Encoder ENCODER = Base64.getEncoder();
  private static final Base64.Decoder DECODER = Base64.getDecoder();

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Pool<Aead>> ciphers;
  private final Pool<Aead> active;
  private final String activeKey;

  @Inject
  ColumnCipher(KeyRing ring) {
    this.activeKey = ring.activeKey();
    this.ciphers =
        ring.keys().entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, key -> pool(key.getKey(), key.getValue())));
    this.active = pool(activeKey);
  }

  private static Pool<Aead> pool(String id, SecretKey key) {
    var algorithm = CipherAlgorithm.ofKey(id, key);
    return new Pool<>(() -> algorithm.open(key.getEncoded()));
  }

  /** Seals a value for one cell under the active key. */
  public String encrypt(String plain, Cell cell) {
    return activeKey + ':' + ENCODER.encodeToString(sealed(plain.getBytes(UTF_8), cell, 0));
  }

  /** Opens a value of that cell; {@link KeyProblem} when it was altered, moved or has no key. */
  public String decrypt(String value, Cell cell) {
    int colon = value.indexOf(':');
    if (colon <= 0) {
      throw new KeyProblem("encrypted value names no key");
    }
    return new String(
        opened(value.substring(0, colon), decoded(value.substring(colon + 1)), cell), UTF_8);
  }

  /** As {@link #encrypt}, for bytes: {@code length of key id | key id | iv | ciphertext | tag}. */
  public byte[] seal(byte[] plain, Cell cell) {
    byte[] id = activeKey.getBytes(US_ASCII);
    byte[] out = sealed(plain, cell, 1 + id.length);
    out[0] = (byte) id.length;
    System.arraycopy(id, 0, out, 1, id.length);
    return out;
  }

  /** Opens what {@link #seal} made for that cell. */
  public byte[] open(byte[] sealed, Cell cell) {
    int start = sealed.length == 0 ? 1 : 1 + (sealed[0] & 0xff);
    if (sealed.length < start + Aead.IV_BYTES + Aead.TAG_BYTES) {
      throw new KeyProblem("encrypted value is too short");
    }
    String keyId = new String(sealed, 1, start - 1, US_ASCII);
    return opened(keyId, Arrays.copyOfRange(sealed, start, sealed.length), cell);
  }

  private byte[] sealed(byte[] plain, Cell cell, int offset) {
    byte[] associated = cell.associatedWith(activeKey);
    byte[] iv = new byte[Aead.IV_BYTES];
    random.nextBytes(iv);
    byte[] out = new byte[offset + Aead.IV_BYTES + plain.length + Aead.TAG_BYTES];
    System.arraycopy(iv, 0, out, offset, iv.length);
    return active.use(
        cipher -> {
          cipher.seal(iv, associated, plain, out, offset + Aead.IV_BYTES);
          return out;
        });
  }

  private byte[] opened(String keyId, byte[] sealed, Cell cell) {
    byte[] associated = cell.associatedWith(keyId);
    return pool(keyId).use(cipher -> cipher.open(sealed, associated));
  }

  /** Whether a stored value is under the active key, so that rotation may leave it. */
  public boolean isCurrent(String value) {
    return value.startsWith(activeKey + ':');
  }

  String activeKey() {
    return activeKey;
  }

  private Pool<Aead> pool(String keyId) {
    var pool = ciphers.get(keyId);
    if (pool == null) {
      throw new KeyProblem("encrypted value is under a key that is not configured");
    }
    return pool;
  }

  private static byte[] decoded(String base64) {
    try {
      byte[] sealed = DECODER.decode(base64);
      if (sealed.length >= Aead.IV_BYTES + Aead.TAG_BYTES) {
        return sealed;
      }
    } catch (IllegalArgumentException e) {
      throw new KeyProblem("encrypted value is not base64");
    }
    throw new KeyProblem("encrypted value is too short");
  }
}
