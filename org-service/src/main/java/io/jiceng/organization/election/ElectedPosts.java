package io.jiceng.organization.election;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Posts that an organisation's latest election filled, for acts that end them. */
@ApplicationScoped
public class ElectedPosts {
  private final Elections elections;

  ElectedPosts(Elections elections) {
    this.elections = elections;
  }

  /** Somebody's post. */
  @Schema(description = "Post that ends (随之终止的职务)")
  public record PostHeld(
      UUID organizationId,
      @Schema(description = "Post (职务)") Post post,
      @Schema(description = "Person (人员标识), opaque") UUID personId) {}

  public List<PostHeld> of(UUID organization) {
    var held = elections.standing(List.of(organization));
    return held.isEmpty()
        ? List.of()
        : held.getLast().elected.stream()
            .map(it -> new PostHeld(organization, it.post(), it.personId()))
            .toList();
  }
}
