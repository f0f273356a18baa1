package io.jiceng.kit.crypto;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  private static final String SM4_KEY = base64(16, 1);
  private static final String AES_KEY = base64(32, 2);
  private static final String INDEX_KEY = base64(32, 3);

  @Test
  void developmentKeysExistOnlyLocally() {
    var none = config(CryptoProfile.SM, Map.of(), null, null);
    assertThat(KeyRing.of(none, true).activeKey()).isEqualTo("local");
    assertThatThrownBy(() -> KeyRing.of(none, false))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining("jiceng.crypto.active-key");
  }

  @Test
  void refusesDevelopmentKeysThatWereCopied() {
    for (var profile : CryptoProfile.values()) {
      var local = KeyRing.of(config(profile, Map.of(), null, null), true);
      String key =
          Base64.getEncoder()
              .encodeToString(requireNonNull(local.keys().get("local")).getEncoded());
      assertThatThrownBy(() -> KeyRing.of(config(profile, Map.of("k", key), "k", INDEX_KEY), false))
          .isInstanceOf(KeyProblem.class)
          .hasMessageContaining("development key");
    }
  }

  @Test
  void takesOldKeysOfTheOtherProfile() {
    var keys = Map.of("old", AES_KEY, "new", SM4_KEY);
    assertThat(KeyRing.of(config(CryptoProfile.SM, keys, "new", INDEX_KEY), false).keys())
        .containsOnlyKeys("old", "new");
  }

  @Test
  void refusesWhatDoesNotFit() {
    refused(config(CryptoProfile.SM, Map.of("k", AES_KEY), "k", INDEX_KEY), "does not fit");
    refused(config(CryptoProfile.SM, Map.of("k", SM4_KEY), "x", INDEX_KEY), "names no key");
    refused(config(CryptoProfile.SM, Map.of("k", SM4_KEY), null, INDEX_KEY), "is not set");
    refused(config(CryptoProfile.SM, Map.of("k", SM4_KEY), "k", null), "is not set");
    refused(config(CryptoProfile.SM, Map.of("k", SM4_KEY), "k", SM4_KEY), "at least 32");
    refused(config(CryptoProfile.SM, Map.of("k", base64(15, 1)), "k", INDEX_KEY), "15 bytes");
    refused(config(CryptoProfile.SM, Map.of("k", "***"), "k", INDEX_KEY), "not base64");
    refused(config(CryptoProfile.SM, Map.of("k:1", SM4_KEY), "k:1", INDEX_KEY), "key id");
  }

  @Test
  void neverPrintsAKey() {
    var ring = KeyRing.of(config(CryptoProfile.SM, Map.of("k", SM4_KEY), "k", INDEX_KEY), false);
    assertThat(ring.toString()).isEqualTo("KeyRing[SM, [k], active k]");
  }

  private static void refused(CryptoConfig config, String reason) {
    assertThatThrownBy(() -> KeyRing.of(config, false))
        .isInstanceOf(KeyProblem.class)
        .hasMessageContaining(reason)
        .hasMessageNotContaining(SM4_KEY)
        .hasMessageNotContaining(INDEX_KEY);
  }

  private static CryptoConfig config(
      CryptoProfile profile,
      Map<String, String> keys,
      @Nullable String activeKey,
      @Nullable String indexKey) {
    return new CryptoConfig() {
      @Override
      public CryptoProfile profile() {
        return profile;
      }

      @Override
      public Map<String, String> keys() {
        return keys;
      }

      @Override
      public Optional<String> activeKey() {
        return Optional.ofNullable(activeKey);
      }

      @Override
      public Optional<String> indexKey() {
        return Optional.ofNullable(indexKey);
      }
    };
  }

  private static String base64(int bytes, int fill) {
    byte[] key = new byte[bytes];
    Arrays.fill(key, (byte) fill);
    return Base64.getEncoder().encodeToString(key);
  }
}
