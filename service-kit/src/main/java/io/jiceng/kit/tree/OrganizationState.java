package io.jiceng.kit.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands on the tree topic, whole (组织).
 *
 * @param links ordered, without gaps: the first from {@link ParentLink#EVER}, the last open; only
 *     intervals that are due
 */
public record OrganizationState(
    UUID id,
    String code,
    String name,
    @Nullable String shortName,
    @Nullable String form,
    @Nullable String nature,
    @Nullable String setting,
    @Nullable String placeCode,
    String status,
    @Nullable LocalDate foundedOn,
    @Nullable LocalDate closedOn,
    List<ParentLink> links) {
  public OrganizationState {
    if (links.isEmpty()) {
      throw new IllegalArgumentException("an organisation has at least one parent interval");
    }
    links = List.copyOf(links);
  }

  /** The parent today. */
  public @Nullable UUID parentId() {
    return links.getLast().parentId();
  }
}
