package io.jiceng.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCipherTest {
  private static final String NUMBER = "990101190001010018";
  private static final Cell CELL = new Cell("payee.account", new UUID(1, 2));

  @ParameterizedTest
  @EnumSource(CryptoProfile.class)
  void opensWhatItSealed(CryptoProfile profile) {
    var cipher = cipher(profile, "k1");
    for (String value : new String[] {"", "x", NUMBER, "河南省鹤壁市".repeat(50)}) {
      String sealed = cipher.encrypt(value, CELL);
      assertThat(sealed).startsWith("k1:").doesNotContain(NUMBER);
      assertThat(cipher.decrypt(sealed, CELL)).isEqualTo(value);
    }
  }

  @ParameterizedTest
  @EnumSource(CryptoProfile.class)
  void neverSealsAValueTheSameWayTwice(CryptoProfile profile) {
    var cipher = cipher(profile, "k1");
    var seen = new HashSet<String>();
    for (int i = 0; i < 1000; i++) {
      assertThat(seen.add(cipher.encrypt(NUMBER, CELL))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(CryptoProfile.class)
  void refusesAValueWithAnyBitChanged(CryptoProfile profile) {
    var cipher = cipher(profile, "k1");
    byte[] sealed = Base64.getDecoder().decode(cipher.encrypt(NUMBER, CELL).substring(3));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] altered = sealed.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      String value = "k1:" + Base64.getEncoder().encodeToString(altered);
      assertThatThrownBy(() -> cipher.decrypt(value, CELL))
          .isInstanceOf(KeyProblem.class)
          .hasMessageNotContaining(NUMBER);
    }
    assertThat(cipher.decrypt(cipher.encrypt(NUMBER, CELL), CELL)).isEqualTo(NUMBER);
  }

  @Test
  void sealsBytesToo() {
    var cipher = cipher(CryptoProfile.SM, "k1");
    byte[] plain = new byte[100_000];
    byte[] sealed = cipher.seal(plain, CELL);
    assertThat(cipher.open(sealed, CELL)).isEqualTo(plain);
    sealed[sealed.length / 2] ^= 1;
    assertThatThrownBy(() -> cipher.open(sealed, CELL)).isInstanceOf(KeyProblem.class);
    for (byte[] wrong : new byte[][] {{}, {2, 'k', '1'}, {-1}, new byte[40]}) {
      assertThatThrownBy(() -> cipher.open(wrong, CELL)).isInstanceOf(KeyProblem.class);
    }
  }

  @Test
  void refusesAValueOfAnotherRowOrColumn() {
    var cipher = cipher(CryptoProfile.SM, "k1");
    String sealed = cipher.encrypt(NUMBER, CELL);
    for (var other :
        new Cell[] {
          new Cell(CELL.column(), new UUID(1, 3)), new Cell("payee.phone", CELL.record())
        }) {
      assertThatThrownBy(() -> cipher.decrypt(sealed, other)).isInstanceOf(KeyProblem.class);
    }
  }

  @Test
  void oldKeysStillOpenAlsoAfterAChangeOfProfile() {
    var keys = Map.of("k1", key(32, 1), "k2", key(16, 2));
    var before = new ColumnCipher(new KeyRing(CryptoProfile.INTERNATIONAL, keys, "k1", key(32, 9)));
    var after = new ColumnCipher(new KeyRing(CryptoProfile.SM, keys, "k2", key(32, 9)));
    String old = before.encrypt(NUMBER, CELL);
    assertThat(after.decrypt(old, CELL)).isEqualTo(NUMBER);
    assertThat(after.isCurrent(old)).isFalse();
    assertThat(after.isCurrent(after.encrypt(NUMBER, CELL))).isTrue();
  }

  @Test
  void refusesAnotherKeyUnderTheSameId() {
    var first = new ColumnCipher(ring(CryptoProfile.SM, "k1", 1));
    var second = new ColumnCipher(ring(CryptoProfile.SM, "k1", 2));
    String sealed = first.encrypt(NUMBER, CELL);
    assertThatThrownBy(() -> second.decrypt(sealed, CELL)).isInstanceOf(KeyProblem.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "k9:AAAA", "k1:", "k1:AAAA", "k1:****", "990101190001010018"})
  void refusesWhatIsNoSealedValue(String value) {
    var cipher = cipher(CryptoProfile.SM, "k1");
    assertThatThrownBy(() -> cipher.decrypt(value, CELL)).isInstanceOf(KeyProblem.class);
  }

  @Test
  void servesManyThreads() throws Exception {
    var cipher = cipher(CryptoProfile.SM, "k1");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new HashSet<Future<Boolean>>();
      for (int i = 0; i < 500; i++) {
        String value = NUMBER + i;
        results.add(
            threads.submit(() -> cipher.decrypt(cipher.encrypt(value, CELL), CELL).equals(value)));
      }
      for (var result : results) {
        assertThat(result.get()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CryptoProfile.class)
  void blindIndexMatchesEqualValuesOfOneKindOnly(CryptoProfile profile) {
    var index = new BlindIndex(ring(profile, "k1", 1));
    assertThat(index.of("id-number", NUMBER))
        .isEqualTo(index.of("id-number", NUMBER))
        .hasSize(43)
        .isNotEqualTo(index.of("phone", NUMBER))
        .isNotEqualTo(index.of("id-number", NUMBER + "x"));
    var otherKey = key(32, 8);
    var other = new BlindIndex(new KeyRing(profile, ring(profile, "k1", 1).keys(), "k1", otherKey));
    assertThat(other.of("id-number", NUMBER)).isNotEqualTo(index.of("id-number", NUMBER));
  }

  private static ColumnCipher cipher(CryptoProfile profile, String keyId) {
    return new ColumnCipher(ring(profile, keyId, 1));
  }

  private static KeyRing ring(CryptoProfile profile, String keyId, int seed) {
    return new KeyRing(
        profile, Map.of(keyId, key(profile.cipher().keyBytes(), seed)), keyId, key(32, 9));
  }

  private static SecretKey key(int bytes, int seed) {
    byte[] key = new byte[bytes];
    Arrays.fill(key, (byte) seed);
    return KeyRing.key(key);
  }
}
