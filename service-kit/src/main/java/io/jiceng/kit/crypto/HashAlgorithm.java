package io.jiceng.kit.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A hash by name (杂凑算法), so that what was sealed under one profile verifies under another. */
public enum HashAlgorithm {
  SM3 {
    @Override
    public Running begin() {
      var digest = new SM3Digest();
      return new Running() {
        @Override
        public void add(byte[] part) {
          digest.update(part, 0, part.length);
        }

        @Override
        public byte[] end() {
          byte[] out = new byte[digest.getDigestSize()];
          digest.doFinal(out, 0);
          return out;
        }
      };
    }
  },
  SHA_256 {
    @Override
    public Running begin() {
      var digest = sha256();
      return new Running() {
        @Override
        public void add(byte[] part) {
          digest.update(part);
        }

        @Override
        public byte[] end() {
          return digest.digest();
        }
      };
    }
  };

  /** A hash in the making, of parts that need not be in memory together. */
  public interface Running {
    void add(byte[] part);

    /** 32 bytes; ends it. */
    byte[] end();
  }

  public abstract Running begin();

  /** Hash of the parts one after the other, 32 bytes. */
  public byte[] digest(byte[]... parts) {
    var running = begin();
    for (byte[] part : parts) {
      running.add(part);
    }
    return running.end();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
