package io.jiceng.gateway.catalogue;

import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Version;

/** What a message on the catalogue topic says. */
sealed interface CatalogueMessage {

  record Figure(Definition definition, Version version, String document)
      implements CatalogueMessage {}

  /** No longer declared. */
  record Withdrawn(Key key, Version version) implements CatalogueMessage {}

  /** A code list or the declaration of a parameter. */
  record Other(Key key, Version version, String document) implements CatalogueMessage {}

  /** A service has declared everything anew in this epoch. */
  record RestatementEnded(String service, long epoch) implements CatalogueMessage {}

  /** A kind of message that a later version knows. */
  record Unknown() implements CatalogueMessage {}

  /** {@code <service>/<type>/<name>}. */
  record Key(String service, String type, String name) {

    static Key parse(String key) {
      String[] parts = key.split("/", 3);
      if (parts.length != 3) {
        throw new IllegalArgumentException("key is not <service>/<type>/<name>");
      }
      return new Key(parts[0], parts[1], parts[2]);
    }
  }

  /** Reads a message; throws IllegalArgumentException. */
  static CatalogueMessage read(Received message) {
    return switch (message.kind()) {
      case "figure", "code-list", "parameter" -> declaration(message);
      case "end" ->
          new RestatementEnded(
              message.headers().getOrDefault("service", ""), message.version().epoch());
      default -> new Unknown();
    };
  }

  private static CatalogueMessage declaration(Received message) {
    Key key = Key.parse(message.key());
    Version version = message.version();
    String document = message.value();
    if (document == null) {
      return new Withdrawn(key, version);
    }
    return key.type().equals("figure")
        ? new Figure(Json.read(document, Definition.class), version, document)
        : new Other(key, version, document);
  }
}
