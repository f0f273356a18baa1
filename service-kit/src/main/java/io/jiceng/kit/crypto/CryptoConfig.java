package io.jiceng.kit.crypto;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Optional;

/** {@code jiceng.crypto.*}: keys come from outside the database, usually from a mounted secret. */
@ConfigMapping(prefix = "jiceng.crypto")
interface CryptoConfig {
  @WithDefault("SM")
  CryptoProfile profile();

  /** Keys by id, base64; 16 bytes are an SM4 key, 32 bytes an AES-256 key. Old ones stay listed. */
  Map<String, String> keys();

  /** Id of the key new values are encrypted with. */
  Optional<String> activeKey();

  /** Base64, at least 32 bytes; never changes without recomputing every blind index. */
  Optional<String> indexKey();
}
