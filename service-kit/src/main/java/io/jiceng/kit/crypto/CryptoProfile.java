package io.jiceng.kit.crypto;

/** Family of algorithms (密码算法体系) used for everything written from now on. */
public enum CryptoProfile {
  /** SM4-GCM, HMAC-SM3, SM3. */
  SM(CipherAlgorithm.SM4_GCM, MacAlgorithm.HMAC_SM3, HashAlgorithm.SM3),
  /** AES-256-GCM, HMAC-SHA256, SHA-256. */
  INTERNATIONAL(CipherAlgorithm.AES_256_GCM, MacAlgorithm.HMAC_SHA256, HashAlgorithm.SHA_256);

  private final CipherAlgorithm cipher;
  private final MacAlgorithm mac;
  private final HashAlgorithm hash;

  CryptoProfile(CipherAlgorithm cipher, MacAlgorithm mac, HashAlgorithm hash) {
    this.cipher = cipher;
    this.mac = mac;
    this.hash = hash;
  }

  CipherAlgorithm cipher() {
    return cipher;
  }

  MacAlgorithm mac() {
    return mac;
  }

  public HashAlgorithm hash() {
    return hash;
  }
}
