package io.jiceng.kit.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM of the JDK. */
final class AesGcm implements Aead {
  private final SecretKey key;
  private final Cipher cipher;

  AesGcm(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  @Override
  public void seal(byte[] iv, byte[] associated, byte[] plain, byte[] out, int offset) {
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
      cipher.updateAAD(associated);
      cipher.doFinal(plain, 0, plain.length, out, offset);
    } catch (GeneralSecurityException e) {
      throw new KeyProblem("value could not be encrypted", e);
    }
  }

  @Override
  public byte[] open(byte[] sealed, byte[] associated) {
    try {
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, IV_BYTES));
      cipher.updateAAD(associated);
      return cipher.doFinal(sealed, IV_BYTES, sealed.length - IV_BYTES);
    } catch (AEADBadTagException e) {
      throw new KeyProblem("encrypted value was altered, moved, or belongs to another key", e);
    } catch (GeneralSecurityException e) {
      throw new KeyProblem("value could not be decrypted", e);
    }
  }
}
