package io.jiceng.gateway.rollup;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.kit.stream.Received;
import io.jiceng.kit.stream.Version;
import java.time.Instant;

/** What a record on the figures topic says. */
sealed interface FigureMessage {

  /** The whole of one cell set; {@code json} is stored as it came. */
  record CellSet(SetKey key, String service, Version version, Cells cells, String json)
      implements FigureMessage {}

  /** A service restates everything of this partition in a new epoch: begins, or has ended. */
  record Restatement(String service, long epoch, boolean ended) implements FigureMessage {}

  /** Everything the service committed before this instant lies before this record. */
  record Watermark(String service, Instant at) implements FigureMessage {}

  /** A kind of message that a later version knows. */
  record Unknown() implements FigureMessage {}

  /** Reads a message; throws {@link Unreadable}. */
  static FigureMessage read(Received message) {
    try {
      return switch (message.kind()) {
        case "cells" -> cellSet(message);
        case "begin", "end" ->
            new Restatement(
                service(message), message.version().epoch(), message.kind().equals("end"));
        case "watermark" ->
            new Watermark(
                service(message), Instant.parse(Cells.read(value(message)).path("at").asText()));
        default -> new Unknown();
      };
    } catch (Unreadable e) {
      throw e;
    } catch (RuntimeException e) {
      throw new Unreadable(String.valueOf(e.getMessage()), e);
    }
  }

  private static CellSet cellSet(Received message) {
    JsonNode cells = Cells.read(value(message)).path("cells");
    return new CellSet(
        SetKey.parse(message.key()),
        service(message),
        message.version(),
        Cells.of(cells),
        cells.toString());
  }

  private static String service(Received message) {
    String service = message.headers().get("service");
    if (service == null) {
      throw new Unreadable("header service is missing");
    }
    return service;
  }

  private static String value(Received message) {
    String value = message.value();
    if (value == null) {
      throw new Unreadable("a tombstone: an empty set is sent as an empty set");
    }
    return value;
  }
}
