package io.jiceng.gateway.stream;

import io.jiceng.kit.stream.Received;

/** A message that cannot be applied, with the reason (死信). */
public record DeadLetter(Received message, String reason) {}
