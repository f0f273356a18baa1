package io.jiceng.kit.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A hash by name (杂凑算法), so that what was sealed under one profile verifies under another. */
public enum HashAlgorithm {
  SM3 {
    @Override
    public byte[] digest(byte[]... parts) {
      var digest = new SM3Digest();
      for (byte[] part : parts) {
        digest.update(part, 0, part.length);
      }
      byte[] out = new byte[digest.getDigestSize()];
      digest.doFinal(out, 0);
      return out;
    }
  },
  SHA_256 {
    @Override
    public byte[] digest(byte[]... parts) {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
          digest.update(part);
        }
        return digest.digest();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  };

  /** Hash of the parts one after the other, 32 bytes. */
  public abstract byte[] digest(byte[]... parts);
}
