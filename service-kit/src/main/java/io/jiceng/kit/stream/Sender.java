package io.jiceng.kit.stream;

import java.util.List;

/** Sends in order and returns when all are acknowledged by all replicas; throws when one is not. */
@FunctionalInterface
public interface Sender {
  List<Acknowledged> send(List<Message> messages);
}
