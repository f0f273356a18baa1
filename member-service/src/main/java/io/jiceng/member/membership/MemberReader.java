package io.jiceng.member.membership;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Problem;
import io.jiceng.member.person.IdNumber;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads of personal data: scoped, masked, and written down before they are answered. */
@ApplicationScoped
class MemberReader {
  private final Members members;
  private final Scope scope;
  private final Caller caller;
  private final PersonCipher cipher;
  private final MemberJournal journal;

  MemberReader(
      Members members, Scope scope, Caller caller, PersonCipher cipher, MemberJournal journal) {
    this.members = members;
    this.scope = scope;
    this.caller = caller;
    this.cipher = cipher;
    this.journal = journal;
  }

  /** After an own act: the act is in the audit already. */
  @Transactional
  MemberView view(UUID id) {
    return MemberView.of(load(id), Sight.of(caller), cipher);
  }

  @Transactional
  MemberView look(UUID id) {
    var member = load(id);
    journal.read(member);
    return MemberView.of(member, Sight.of(caller), cipher);
  }

  @Transactional
  List<PeriodView> history(UUID id) {
    return load(id).periods().stream().map(PeriodView::of).toList();
  }

  @Transactional
  Page<MemberView> page(Members.Filter filter, String paths, PageRequest page) {
    var sight = Sight.of(caller);
    var rows = members.page(filter, paths, page.after(), page.rows());
    journal.listed(rows.subList(0, Math.min(rows.size(), page.limit())));
    return Page.of(
        rows,
        page.limit(),
        member -> Cursor.of(member.id()),
        member -> MemberView.of(member, sight, cipher));
  }

  @Transactional
  Page<MemberView> search(SearchMembers search) {
    if (search.seeksNothing()) {
      throw new Problem(MemberProblem.NOTHING_SOUGHT);
    }
    var limit = search.limit() == null ? PageRequest.DEFAULT_LIMIT : search.limit();
    var filter =
        new Members.Filter(
            branchId(search.organizationId()),
            null,
            search.status(),
            null,
            search.namePrefix(),
            index(search.idNumber()));
    return page(filter, scope.paths(search.under()), PageRequest.of(limit, search.cursor()));
  }

  /** The branch a filter names; 404 when it is out of scope. */
  @Nullable UUID branchId(@Nullable String idOrCode) {
    return idOrCode == null || idOrCode.isBlank() ? null : scope.resolve(idOrCode).id();
  }

  private @Nullable String index(@Nullable String idNumber) {
    return idNumber == null || idNumber.isBlank() ? null : cipher.index(IdNumber.of(idNumber));
  }

  private Member load(UUID id) {
    return members.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
