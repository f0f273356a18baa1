package io.jiceng.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** PRV-08, RFC 8998 and RFC 4231: what every other implementation answers. */
class KnownAnswersTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] SM4_KEY = hex("0123456789abcdeffedcba9876543210");

  @Test
  void sm3() {
    assertThat(HEX.formatHex(HashAlgorithm.SM3.digest(utf8("a"), utf8("bc"))))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  }

  @Test
  void sha256() {
    assertThat(HEX.formatHex(HashAlgorithm.SHA_256.digest(utf8("abc"))))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void sm4Block() {
    var engine = new SM4Engine();
    engine.init(true, new KeyParameter(SM4_KEY));
    byte[] out = new byte[16];
    engine.processBlock(SM4_KEY, 0, out, 0);
    assertThat(HEX.formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
  }

  @Test
  void sm4Gcm() {
    byte[] iv = hex("00001234567800000000abcd");
    byte[] associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    byte[] plain =
        hex(
            "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    byte[] out = new byte[plain.length + Aead.TAG_BYTES];
    new Sm4Gcm(SM4_KEY).seal(iv, associated, plain, out, 0);
    assertThat(HEX.formatHex(out))
        .isEqualTo(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
  }

  @Test
  void hmacSha256() {
    assertThat(
            HEX.formatHex(MacAlgorithm.HMAC_SHA256.open(hex("0b".repeat(20))).of(utf8("Hi There"))))
        .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  }

  @Test
  void hmacSm3IsTheHashOfTheHash() {
    byte[] key = hex("0b".repeat(20));
    byte[] inner = padded(key, 0x36);
    byte[] outer = padded(key, 0x5c);
    byte[] message = utf8("Hi There");
    assertThat(MacAlgorithm.HMAC_SM3.open(key).of(message))
        .isEqualTo(HashAlgorithm.SM3.digest(outer, HashAlgorithm.SM3.digest(inner, message)));
  }

  private static byte[] padded(byte[] key, int pad) {
    byte[] out = new byte[64];
    for (int i = 0; i < out.length; i++) {
      out[i] = (byte) ((i < key.length ? key[i] : 0) ^ pad);
    }
    return out;
  }

  private static byte[] hex(String text) {
    return HEX.parseHex(text);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
