package io.jiceng.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;

/** Hash of the configured profile (杂凑), for chains of audit entries and snapshots; needs no key. */
@ApplicationScoped
public class Hash {
  private final HashAlgorithm algorithm;

  @Inject
  Hash(CryptoConfig config) {
    this.algorithm = config.profile().hash();
  }

  /** To be stored beside what it sealed. */
  public HashAlgorithm algorithm() {
    return algorithm;
  }

  public byte[] of(byte[]... parts) {
    return algorithm.digest(parts);
  }

  public String hex(byte[]... parts) {
    return HexFormat.of().formatHex(of(parts));
  }
}
