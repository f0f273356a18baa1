package io.jiceng.organization.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups that an organisation leads or belongs to, for acts that hand them over. */
@ApplicationScoped
public class GroupSeats {
  private final OrganizationGroups groups;
  private final GroupService service;

  GroupSeats(OrganizationGroups groups, GroupService service) {
    this.groups = groups;
    this.service = service;
  }

  /** A group that gets another lead or member. */
  @Schema(description = "Group that gets another lead or member (随之变更的组织集合)")
  public record GroupRef(
      UUID id,
      @Schema(description = "Code (代码)") String code,
      @Schema(description = "Name (名称)") String name) {}

  /** Open ones, by code; those of places follow their organisations by themselves. */
  public List<GroupRef> of(UUID organization, LocalDate day, int limit) {
    return groups.ofOrganization(organization, day, limit).stream()
        .map(it -> new GroupRef(it.id, it.code, it.name))
        .toList();
  }

  /** From the day on the other organisation leads and belongs; the months before stay. */
  public void handOver(UUID from, UUID to, LocalDate day, int limit) {
    service.handOver(groups.ofOrganization(from, day, limit), from, to, day);
  }
}
