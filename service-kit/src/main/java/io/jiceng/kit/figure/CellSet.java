package io.jiceng.kit.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jiceng.kit.change.Topics;
import io.jiceng.kit.stream.Message;
import io.jiceng.kit.stream.Version;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/** All cells of one organisation, view and year, as stored and sent (指标单元). */
public record CellSet(UUID organizationId, String view, int year, Version version, String cells) {
  public Message message(String service, int partitions) {
    return new Message(
        Topics.FIGURES,
        partition(organizationId, partitions),
        organizationId + "|" + view + "|" + year,
        "{\"cells\":" + cells + "}",
        Map.of(
            "service",
            service,
            "epoch",
            String.valueOf(version.epoch()),
            "revision",
            String.valueOf(version.revision()),
            "kind",
            "cells"));
  }

  /** All cells of an organisation lie in one partition. */
  public static int partition(UUID organizationId, int partitions) {
    return Utils.toPositive(Utils.murmur2(organizationId.toString().getBytes(UTF_8))) % partitions;
  }
}
