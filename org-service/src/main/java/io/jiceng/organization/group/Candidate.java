package io.jiceng.organization.group;

import io.jiceng.organization.record.TreeNodes.TreeNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that may lead a group or belong to one, as it is today. */
record Candidate(
    TreeNode node,
    @Nullable String setting,
    @Nullable String placeCode,
    @Nullable String placeKind) {
  private static final Set<String> WITH_A_SEAL =
      Set.of("COMMITTEE", "GENERAL_BRANCH", "BRANCH", "JOINT_BRANCH");
  private static final String VILLAGE = "VILLAGE";

  UUID id() {
    return node.id();
  }

  boolean inScope() {
    return node.inScope();
  }

  boolean stoodOn(LocalDate day) {
    return node.stoodOn(day);
  }

  /** A joint-village committee (联村党委, ORG-16). */
  boolean coordinatesVillages() {
    return "JOINT_VILLAGE".equals(setting) && "COMMITTEE".equals(node.form());
  }

  /** The organisation of a village: by its setting, else by the kind of its place. */
  boolean isOfVillage() {
    return placeCode != null
        && WITH_A_SEAL.contains(String.valueOf(node.form()))
        && (setting == null ? VILLAGE.equals(placeKind) : VILLAGE.equals(setting));
  }
}
