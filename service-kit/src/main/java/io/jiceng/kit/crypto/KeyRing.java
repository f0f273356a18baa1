package io.jiceng.kit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of a service (密钥环): all that decrypt, the one that encrypts, the one that indexes. */
record KeyRing(
    CryptoProfile profile, Map<String, SecretKey> keys, String activeKey, SecretKey indexKey) {
  private static final Pattern KEY_ID = Pattern.compile("[A-Za-z0-9._-]{1,32}");
  private static final int INDEX_KEY_BYTES = 32;

  KeyRing {
    keys = Map.copyOf(keys);
    keys.forEach(KeyRing::requireUsable);
    SecretKey active = keys.get(activeKey);
    if (active == null) {
      throw new KeyProblem("jiceng.crypto.active-key names no key of jiceng.crypto.keys");
    }
    if (CipherAlgorithm.ofKey(activeKey, active) != profile.cipher()) {
      throw new KeyProblem(
          "the active key does not fit jiceng.crypto.profile %s, which needs %d bytes"
              .formatted(profile, profile.cipher().keyBytes()));
    }
    if (indexKey.getEncoded().length < INDEX_KEY_BYTES) {
      throw new KeyProblem("jiceng.crypto.index-key needs at least 32 bytes");
    }
  }

  static KeyRing of(CryptoConfig config, boolean local) {
    if (config.keys().isEmpty() && config.activeKey().isEmpty() && config.indexKey().isEmpty()) {
      if (local) {
        return development(config.profile());
      }
      throw new KeyProblem(
          "no keys: set jiceng.crypto.keys.<id>, jiceng.crypto.active-key and"
              + " jiceng.crypto.index-key (development keys exist only with jiceng.local=true)");
    }
    var keys = new HashMap<String, SecretKey>();
    config.keys().forEach((id, value) -> keys.put(id, decode("keys." + id, value)));
    var ring =
        new KeyRing(
            config.profile(),
            keys,
            require("active-key", config.activeKey()),
            decode("index-key", require("index-key", config.indexKey())));
    if (!local) {
      ring.refuseDevelopmentKeys();
    }
    return ring;
  }

  private void refuseDevelopmentKeys() {
    for (var other : CryptoProfile.values()) {
      var development = development(other);
      if (indexKey.equals(development.indexKey)
          || keys.containsValue(development.keys.get(development.activeKey))) {
        throw new KeyProblem("a development key is configured outside the local profile");
      }
    }
  }

  private static KeyRing development(CryptoProfile profile) {
    var key = key(Arrays.copyOf(derived("column " + profile), profile.cipher().keyBytes()));
    return new KeyRing(profile, Map.of("local", key), "local", key(derived("index " + profile)));
  }

  private static byte[] derived(String use) {
    return HashAlgorithm.SHA_256.digest(
        ("development only, " + use).getBytes(StandardCharsets.UTF_8));
  }

  private static void requireUsable(String id, SecretKey key) {
    if (!KEY_ID.matcher(id).matches()) {
      throw new KeyProblem("a key id has 1 to 32 letters, digits, points, dashes or underscores");
    }
    CipherAlgorithm.ofKey(id, key);
  }

  private static String require(String name, Optional<String> value) {
    return value.orElseThrow(() -> new KeyProblem("jiceng.crypto." + name + " is not set"));
  }

  private static SecretKey decode(String name, String value) {
    try {
      return key(Base64.getDecoder().decode(value));
    } catch (IllegalArgumentException e) {
      throw new KeyProblem("jiceng.crypto." + name + " is not base64");
    }
  }

  static SecretKey key(byte[] bytes) {
    if (bytes.length == 0) {
      throw new KeyProblem("a key is empty");
    }
    return new SecretKeySpec(bytes, "RAW");
  }

  @Override
  public String toString() {
    return "KeyRing[%s, %s, active %s]".formatted(profile, keys.keySet(), activeKey);
  }
}
