package io.jiceng.member.self;

import io.jiceng.kit.access.Role;
import io.jiceng.kit.audit.AuditFilter;
import io.jiceng.kit.audit.AuditLog;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.tree.ReadsPeople;
import io.jiceng.member.membership.MemberView;
import io.jiceng.member.membership.Members;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.Sight;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@RunOnVirtualThread
@ReadsPeople
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me", description = "本人")
class MyResource {
  private final Self self;
  private final Members members;
  private final PersonCipher cipher;
  private final AuditLog audit;

  MyResource(Self self, Members members, PersonCipher cipher, AuditLog audit) {
    this.self = self;
    this.members = members;
    this.cipher = cipher;
    this.audit = audit;
  }

  @GET
  @Path("file")
  @RolesAllowed(Role.MEMBER)
  @Operation(summary = "The caller's own file")
  public MyFile file() {
    var person = self.person();
    var memberships =
        members.of(person).stream()
            .map(member -> MemberView.of(member, Sight.OWN, cipher))
            .toList();
    if (memberships.isEmpty()) {
      throw Problem.notFound();
    }
    return new MyFile(person, memberships);
  }

  @GET
  @Path("access")
  @RolesAllowed(Role.MEMBER)
  @Operation(summary = "Who looked at the caller's file, newest first")
  public Page<AccessView> access(@BeanParam PageRequest page) {
    var seen = audit.of(AuditFilter.about(self.person()), page);
    return new Page<>(seen.items().stream().map(AccessView::of).toList(), seen.next());
  }
}
