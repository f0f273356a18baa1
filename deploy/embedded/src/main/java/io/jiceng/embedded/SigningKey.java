package io.jiceng.embedded;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

final class SigningKey {
  private static final int BITS = 2048;

  private SigningKey() {}

  static RSAKey in(Path folder) {
    var file = folder.resolve("signing-key.json");
    try {
      if (Files.exists(file)) {
        return RSAKey.parse(Files.readString(file));
      }
      var key = create();
      Files.writeString(file, key.toJSONString());
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the signing key in " + file, e);
    } catch (ParseException e) {
      throw new IllegalStateException(file + " is no signing key", e);
    }
  }

  static RSAKey create() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
