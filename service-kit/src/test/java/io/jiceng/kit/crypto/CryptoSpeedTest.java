package io.jiceng.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints what one core does; run with {@code -Dtest.excluded= -Dtest=CryptoSpeedTest}. */
@Tag("long")
class CryptoSpeedTest {
  private static final int ROUNDS = 200_000;

  @ParameterizedTest
  @EnumSource(CryptoProfile.class)
  void sealsOpensAndIndexes(CryptoProfile profile) {
    var ring =
        new KeyRing(
            profile,
            Map.of("k", KeyRing.key(new byte[profile.cipher().keyBytes()])),
            "k",
            KeyRing.key(new byte[32]));
    var cipher = new ColumnCipher(ring);
    var index = new BlindIndex(ring);
    var cell = new Cell("payee.account", new UUID(1, 2));
    String sealed = cipher.encrypt("990101190001010018", cell);
    for (int warm = 0; warm < 3; warm++) {
      long start = System.nanoTime();
      for (int i = 0; i < ROUNDS; i++) {
        sealed = cipher.encrypt("990101190001010018", cell);
      }
      long encrypted = System.nanoTime();
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(cipher.decrypt(sealed, cell)).hasSize(18);
      }
      long decrypted = System.nanoTime();
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(index.of("id-number", "990101190001010018")).hasSize(43);
      }
      long indexed = System.nanoTime();
      System.out.printf(
          "%s: %,d encryptions/s, %,d decryptions/s, %,d indexes/s%n",
          profile, rate(encrypted - start), rate(decrypted - encrypted), rate(indexed - decrypted));
    }
  }

  private static long rate(long nanos) {
    return ROUNDS * 1_000_000_000L / nanos;
  }
}
