package io.jiceng.organization.matter;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.audit.AuditEntry;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What all acts on matters do alike: load in scope, act, announce and audit. */
@ApplicationScoped
class MatterDesk {
  private static final String CHANGED = "io.jiceng.matter.changed.v1";
  private static final String RECORD = "matter";

  private final Matters matters;
  private final Directory directory;
  private final ContactCipher cipher;
  private final Scope scope;
  private final ChangeOutbox outbox;
  private final Audit audit;

  MatterDesk(
      Matters matters,
      Directory directory,
      ContactCipher cipher,
      Scope scope,
      ChangeOutbox outbox,
      Audit audit) {
    this.matters = matters;
    this.directory = directory;
    this.cipher = cipher;
    this.scope = scope;
    this.outbox = outbox;
    this.audit = audit;
  }

  Matter load(UUID id) {
    return matters.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  /** With its contact, masked. */
  @Transactional
  MatterView view(UUID id) {
    return full(load(id));
  }

  /**
   * One act in the caller's transaction.
   *
   * @param seen the header If-Match, if the caller sends it
   * @param action a verb in the past
   */
  @Transactional
  UUID act(UUID id, @Nullable String seen, String action, BiConsumer<Matter, Occasion> act) {
    var matter = load(id);
    if (seen != null) {
      IfMatch.same(IfMatch.require(seen), matter.version);
    }
    var before = full(matter);
    act.accept(matter, directory.occasion(matter.intake.organizationId()));
    matters.flush();
    outbox.add(change(matter));
    audit.record(entry(action, matter, before, full(matter)));
    return id;
  }

  /** Tells of many that were put in together. */
  @Transactional(TxType.MANDATORY)
  void tell(List<Matter> created, List<Matter> updated, Map<UUID, MatterView> before) {
    var entries = created.stream().map(it -> entry("created", it, null, plain(it))).toList();
    audit.record(entries);
    audit.record(
        updated.stream().map(it -> entry("changed", it, before.get(it.id), plain(it))).toList());
    outbox.add(created.stream().map(MatterDesk::change).toList());
    outbox.add(updated.stream().map(MatterDesk::change).toList());
  }

  @Transactional(TxType.MANDATORY)
  void revealed(Matter matter, MatterActs.RevealContact request) {
    audit.read(
        "revealed",
        RECORD,
        matter.id,
        matter.intake.organizationId(),
        null,
        request.purpose() + ": " + request.reason(),
        List.of(request.field().name()));
  }

  /** Says that, not what, was erased. */
  @Transactional(TxType.MANDATORY)
  void erased(List<Matter> closed) {
    audit.record(closed.stream().map(it -> entry("contact-erased", it, null, null)).toList());
    outbox.add(closed.stream().map(MatterDesk::change).toList());
  }

  Map<UUID, MatterView> plain(Collection<Matter> rows) {
    return rows.stream().collect(Collectors.toMap(it -> it.id, this::plain));
  }

  /** Without contact, as in lists. */
  MatterView plain(Matter it) {
    return MatterView.of(it, null, directory.today());
  }

  private MatterView full(Matter it) {
    var reach =
        new MatterView.Reach(masked(RevealField.CONTACT, it), masked(RevealField.PARTIES, it));
    return MatterView.of(it, reach, directory.today());
  }

  private List<Contact> masked(RevealField field, Matter it) {
    return cipher.open(field, it).stream().map(Contact::masked).toList();
  }

  private static AuditEntry entry(
      String action, Matter it, @Nullable MatterView was, @Nullable MatterView is) {
    return AuditEntry.of(action, RECORD, it.id, it.intake.organizationId(), was, is);
  }

  private static Change change(Matter it) {
    return new Change(
        Topics.changes("org"),
        it.id.toString(),
        CHANGED,
        it.version,
        MatterChanged.of(it),
        it.intake.organizationId());
  }
}
