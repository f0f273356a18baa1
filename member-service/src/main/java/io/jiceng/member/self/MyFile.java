package io.jiceng.member.self;

import io.jiceng.member.membership.MemberView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caller's own file, nothing masked. */
@Schema(description = "本人档案")
record MyFile(
    UUID personId, @Schema(description = "党籍, oldest first") List<MemberView> memberships) {
  MyFile {
    memberships = List.copyOf(memberships);
  }
}
