package io.jiceng.kit.crypto;

import javax.crypto.SecretKey;

/** Authenticated cipher of a column; the length of a key tells which one it is for. */
enum CipherAlgorithm {
  SM4_GCM(16) {
    @Override
    Aead open(byte[] key) {
      return new Sm4Gcm(key);
    }
  },
  AES_256_GCM(32) {
    @Override
    Aead open(byte[] key) {
      return new AesGcm(key);
    }
  };

  private final int keyBytes;

  CipherAlgorithm(int keyBytes) {
    this.keyBytes = keyBytes;
  }

  int keyBytes() {
    return keyBytes;
  }

  abstract Aead open(byte[] key);

  static CipherAlgorithm ofKey(String keyId, SecretKey key) {
    int bytes = key.getEncoded().length;
    for (var algorithm : values()) {
      if (algorithm.keyBytes == bytes) {
        return algorithm;
      }
    }
    throw new KeyProblem(
        "jiceng.crypto.keys.%s has %d bytes: an SM4 key has 16, an AES-256 key 32"
            .formatted(keyId, bytes));
  }
}
