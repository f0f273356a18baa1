package io.jiceng.organization.matter;

import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to reach about a matter (联系方式): sealed, and revealed for a purpose only. */
@ApplicationScoped
@Transactional
class ContactService {
  private final MatterDesk desk;
  private final ContactCipher cipher;

  ContactService(MatterDesk desk, ContactCipher cipher) {
    this.desk = desk;
    this.cipher = cipher;
  }

  UUID reachAt(UUID id, @Nullable String seen, MatterActs.ReachAt act) {
    return desk.act(
        id,
        seen,
        "contact-changed",
        (matter, now) ->
            matter.reachAt(
                cipher.sealContact(id, act.contact()), cipher.sealParties(id, act.parties()), now));
  }

  /** The look is committed to the audit log before it is answered. */
  RevealedContact reveal(UUID id, MatterActs.RevealContact request) {
    var matter = desk.load(id);
    var people = cipher.open(request.field(), matter);
    if (people.isEmpty()) {
      throw new Problem(MatterIssue.NOTHING_TO_REVEAL);
    }
    desk.revealed(matter, request);
    return new RevealedContact(request.field(), people);
  }
}
