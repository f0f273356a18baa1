package io.jiceng.gateway.figure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stored group by its id, code, name and kind. */
@Schema(name = "GroupName", description = "组织集合: a stored group by id, code, name and kind")
record GroupName(
    UUID id,
    String code,
    String name,
    @Schema(examples = "JOINT_VILLAGE", description = "Code list groupKinds") String kind) {

  static @Nullable List<GroupName> of(Subject subject) {
    return subject.groups().isEmpty()
        ? null
        : subject.groups().stream()
            .map(it -> new GroupName(it.id(), it.code(), it.name(), it.kind()))
            .toList();
  }
}
