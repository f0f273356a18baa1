package io.jiceng.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An election (换届选举) as the elections import takes it. */
record ElectionRow(
    String organizationId,
    LocalDate heldOn,
    int fullMembers,
    int attended,
    int seats,
    int candidates,
    List<Elected> elected) {

  /** Somebody elected; the person is opaque and resolves to nobody. */
  record Elected(UUID personId, String post, int votes) {}
}
