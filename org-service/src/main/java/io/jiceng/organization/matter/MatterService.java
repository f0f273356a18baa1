package io.jiceng.organization.matter;

import io.jiceng.kit.imports.Outcome;
import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Intake of matters: one by a request, thousands by an import, and corrections of open ones. */
@ApplicationScoped
@Transactional
class MatterService {
  private final Matters matters;
  private final MatterDesk desk;
  private final Directory directory;
  private final ContactCipher cipher;

  MatterService(Matters matters, MatterDesk desk, Directory directory, ContactCipher cipher) {
    this.matters = matters;
    this.desk = desk;
    this.directory = directory;
    this.cipher = cipher;
  }

  UUID take(NewMatter command) {
    if (command.code() == null) {
      return take(command.coded(Ids.next().toString()));
    }
    if (matters.count("code", command.code()) > 0) {
      throw new Problem(MatterIssue.CODE_TAKEN);
    }
    var named = directory.of(List.of(command), List.of());
    var outcome = new MatterBatch(Map.of(), named, cipher).take(command);
    return store(List.of(outcome), Map.of()).getFirst().orRefuse().id;
  }

  /** New matters, and what the rows say of open ones, in the caller's transaction. */
  List<Outcome<Matter>> put(List<MatterRow> rows) {
    var codes =
        rows.stream()
            .map(row -> row.matter().code())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var known = matters.byCode(codes);
    var before = desk.plain(known.values());
    var named = directory.of(rows.stream().map(MatterRow::matter).toList(), known.values());
    var batch = new MatterBatch(known, named, cipher);
    return store(rows.stream().map(batch::put).toList(), before);
  }

  void correct(UUID id, long seen, UnaryOperator<AmendMatter> patch) {
    desk.act(
        id,
        "\"" + seen + "\"",
        "changed",
        (matter, now) -> {
          var command = patch.apply(AmendMatter.of(matter)).over(matter);
          var findings = new ArrayList<Finding>();
          var intake = directory.of(List.of(command), List.of(matter)).intake(command, findings);
          Problem.refuseHard(findings);
          matter.correct(intake.orElseThrow(), now);
        });
  }

  private List<Outcome<Matter>> store(
      List<Outcome<Matter>> outcomes, Map<UUID, MatterView> before) {
    var created = Outcome.created(outcomes);
    created.forEach(matters::persist);
    matters.flush();
    desk.tell(created, Outcome.updated(outcomes), before);
    return outcomes;
  }
}
