package io.jiceng.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the keys once; a service that injects a cipher does not start with bad ones. */
@ApplicationScoped
class Keys {
  @Produces
  @Singleton
  KeyRing keyRing(
      CryptoConfig config,
      @ConfigProperty(name = "jiceng.local", defaultValue = "false") boolean local) {
    return KeyRing.of(config, local);
  }
}
