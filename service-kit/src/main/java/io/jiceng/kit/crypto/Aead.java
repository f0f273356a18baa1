package io.jiceng.kit.crypto;

/** One keyed cipher, reused for many values by one thread at a time. */
interface Aead {
  int IV_BYTES = 12;
  int TAG_BYTES = 16;

  /** Writes ciphertext and tag of {@code plain} into {@code out} from {@code offset}. */
  void seal(byte[] iv, byte[] associated, byte[] plain, byte[] out, int offset);

  /** Opens {@code iv | ciphertext | tag}; throws {@link KeyProblem} when anything was altered. */
  byte[] open(byte[] sealed, byte[] associated);
}
