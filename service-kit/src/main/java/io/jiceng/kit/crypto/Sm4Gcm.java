package io.jiceng.kit.crypto;

import java.util.Arrays;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM (国密 SM4). Two ciphers, so that the key schedule and hash tables are made once. */
final class Sm4Gcm implements Aead {
  private final KeyParameter key;
  private final GCMModeCipher sealing = GCMBlockCipher.newInstance(new SM4Engine());
  private final GCMModeCipher opening = GCMBlockCipher.newInstance(new SM4Engine());
  private boolean sealingKeyed;
  private boolean openingKeyed;

  Sm4Gcm(byte[] key) {
    this.key = new KeyParameter(key);
  }

  @Override
  public void seal(byte[] iv, byte[] associated, byte[] plain, byte[] out, int offset) {
    sealing.init(true, new AEADParameters(sealingKeyed ? null : key, 128, iv, associated));
    sealingKeyed = true;
    try {
      int written = sealing.processBytes(plain, 0, plain.length, out, offset);
      sealing.doFinal(out, offset + written);
    } catch (InvalidCipherTextException e) {
      throw new KeyProblem("value could not be encrypted", e);
    }
  }

  @Override
  public byte[] open(byte[] sealed, byte[] associated) {
    byte[] iv = Arrays.copyOf(sealed, IV_BYTES);
    opening.init(false, new AEADParameters(openingKeyed ? null : key, 128, iv, associated));
    openingKeyed = true;
    try {
      int length = sealed.length - IV_BYTES;
      byte[] out = new byte[opening.getOutputSize(length)];
      int written = opening.processBytes(sealed, IV_BYTES, length, out, 0);
      opening.doFinal(out, written);
      return out;
    } catch (InvalidCipherTextException e) {
      throw new KeyProblem("encrypted value was altered, moved, or belongs to another key", e);
    }
  }
}
