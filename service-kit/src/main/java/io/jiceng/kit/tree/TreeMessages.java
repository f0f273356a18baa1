package io.jiceng.kit.tree;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what stands on the tree topic. */
final class TreeMessages {
  private static final String ORGANIZATION = "organization/";
  private static final String PARAMETER = "parameter/";

  private TreeMessages() {}

  /** Throws IllegalArgumentException for what cannot be read; kinds of a later day are nothing. */
  static Optional<TreeFact> read(Received message) {
    return switch (message.kind()) {
      case "organization" -> Optional.of(organization(message));
      case "parameter" -> Optional.of(parameter(message));
      case "heartbeat" ->
          Optional.of(new TreeFact.Heartbeat(message.version(), at(Json.tree(value(message)))));
      case "begin" -> Optional.of(new TreeFact.Begin(message.version()));
      case "end" -> Optional.of(new TreeFact.End(message.version()));
      default -> Optional.empty();
    };
  }

  /** The organisation a message is about, as far as its key can be read. */
  static Optional<UUID> organizationOf(String key) {
    try {
      return key.startsWith(ORGANIZATION)
          ? Optional.of(UUID.fromString(key.substring(ORGANIZATION.length())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static TreeFact organization(Received message) {
    OrganizationState state = Json.read(value(message), OrganizationState.class);
    require(message.key().equals(ORGANIZATION + state.id()), "the key names another organisation");
    require(state.code() != null && state.name() != null, "code or name is missing");
    require(state.status() != null, "status is missing");
    MonthLink.of(state.links());
    return new TreeFact.Organization(message.version(), state);
  }

  private static TreeFact parameter(Received message) {
    UUID id = UUID.fromString(message.key().substring(PARAMETER.length()));
    String value = message.value();
    if (value == null) {
      return new TreeFact.ParameterRemoved(message.version(), id);
    }
    ParameterState state = Json.read(value, ParameterState.class);
    require(id.equals(state.id()) && state.code() != null, "the key names another parameter");
    return new TreeFact.Parameter(message.version(), state);
  }

  private static Instant at(JsonNode value) {
    return Instant.parse(value.path("at").asText());
  }

  private static String value(Received message) {
    @Nullable String value = message.value();
    require(value != null, "the value is missing");
    return value == null ? "" : value;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}
