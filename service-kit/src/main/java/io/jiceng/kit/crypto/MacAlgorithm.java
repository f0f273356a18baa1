package io.jiceng.kit.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Keyed hash of a blind index. */
enum MacAlgorithm {
  HMAC_SM3 {
    @Override
    Mac open(byte[] key) {
      var mac = new HMac(new SM3Digest());
      mac.init(new KeyParameter(key));
      return message -> {
        mac.update(message, 0, message.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
      };
    }
  },
  HMAC_SHA256 {
    @Override
    Mac open(byte[] key) {
      try {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac::doFinal;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every JDK has HmacSHA256", e);
      }
    }
  };

  abstract Mac open(byte[] key);

  /** One keyed hash, reused by one thread at a time. */
  interface Mac {
    byte[] of(byte[] message);
  }
}
