package io.jiceng.organization.parameter;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.rule.ParameterDeclaration;
import io.jiceng.kit.time.Ids;
import io.jiceng.kit.tree.ParameterState;
import io.jiceng.kit.tree.TreeAuthority;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Sets, changes and removes values of rule parameters; the tree topic carries them to the other
 * services.
 */
@ApplicationScoped
class ParameterService {
  private static final String CHANGED = "io.jiceng.rule-parameter.changed.v1";

  private final Parameters parameters;
  private final FigureCatalogue catalogue;
  private final TreeAuthority tree;
  private final ChangeOutbox outbox;
  private final Scope scope;
  private final Authors authors;
  private final Audit audit;

  ParameterService(
      Parameters parameters,
      FigureCatalogue catalogue,
      TreeAuthority tree,
      ChangeOutbox outbox,
      Scope scope,
      Authors authors,
      Audit audit) {
    this.parameters = parameters;
    this.catalogue = catalogue;
    this.tree = tree;
    this.outbox = outbox;
    this.scope = scope;
    this.authors = authors;
    this.audit = audit;
  }

  @Transactional
  UUID set(NewParameter command) {
    tree.lock();
    var organization = scope.resolve(command.organizationId());
    Problem.refuseHard(ParameterRules.check(command.values(), defaultOf(command.code())));
    var setting = new ParameterSetting(Ids.next(), command, organization.id(), authors.current());
    refuseOverlap(setting);
    parameters.persist(setting);
    tell(setting, null, "created");
    return setting.id;
  }

  @Transactional
  void amend(UUID id, long seen, UnaryOperator<AmendParameter> patch) {
    tree.lock();
    var setting = load(id);
    IfMatch.same(seen, setting.version);
    var before = ParameterView.of(setting);
    var amended = patch.apply(setting.values());
    Problem.refuseHard(ParameterRules.check(amended, defaultOf(setting.code)));
    setting.amend(amended, authors.current());
    refuseOverlap(setting);
    tell(setting, before, "changed");
  }

  /** Takes a value back: the one of the nearest ancestor holds again. */
  @Transactional
  void remove(UUID id, long seen) {
    tree.lock();
    var setting = load(id);
    IfMatch.same(seen, setting.version);
    parameters.delete(setting);
    parameters.flush();
    tree.removeParameter(id);
    outbox.add(
        new Change(
            Topics.changes("org"),
            id.toString(),
            CHANGED,
            setting.version + 1,
            null,
            setting.organizationId));
    audit.record(
        "removed", "rule-parameter", id, setting.organizationId, ParameterView.of(setting), null);
  }

  private void tell(ParameterSetting it, @Nullable ParameterView before, String action) {
    parameters.flush();
    tree.stateParameters(
        List.of(
            new ParameterState(
                it.id,
                it.code,
                it.organizationId,
                it.value,
                it.validFrom,
                it.validTo,
                it.source,
                it.mark.name())));
    var view = ParameterView.of(it);
    outbox.add(
        new Change(
            Topics.changes("org"), it.id.toString(), CHANGED, it.version, view, it.organizationId));
    audit.record(action, "rule-parameter", it.id, it.organizationId, before, view);
  }

  private void refuseOverlap(ParameterSetting it) {
    if (parameters.overlaps(it)) {
      throw new Problem(ParameterIssue.OVERLAP);
    }
  }

  private @Nullable String defaultOf(String code) {
    return catalogue.parameters().stream()
        .filter(declared -> declared.code().equals(code))
        .findAny()
        .map(ParameterDeclaration::defaultValue)
        .orElse(null);
  }

  private ParameterSetting load(UUID id) {
    return parameters.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }
}
