package io.jiceng.kit.stream;

/** Where an acknowledged message lies. */
public record Acknowledged(String topic, int partition, long offset) {}
