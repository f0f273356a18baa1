package io.jiceng.organization.round;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.grant.Grants;
import io.jiceng.organization.record.TreeNodes;
import io.jiceng.organization.round.Rounds.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds for a caller: who leads sees all of it, a unit its own part, a grant is logged. */
@ApplicationScoped
@Transactional
class RoundReads {
  private final Rounds rounds;
  private final Proofs proofs;
  private final Grants grants;
  private final TreeNodes nodes;
  private final Scope scope;
  private final Caller caller;
  private final Clock clock;

  RoundReads(
      Rounds rounds,
      Proofs proofs,
      Grants grants,
      TreeNodes nodes,
      Scope scope,
      Caller caller,
      Clock clock) {
    this.rounds = rounds;
    this.proofs = proofs;
    this.grants = grants;
    this.nodes = nodes;
    this.scope = scope;
    this.caller = caller;
    this.clock = clock;
  }

  RoundView view(UUID id) {
    return RoundView.of(load(id));
  }

  List<RoundFindingView> findings(UUID id) {
    var round = load(id);
    var mine = visible(round);
    var comments = new HashMap<UUID, @Nullable String>();
    round.units.forEach(it -> comments.put(it.organizationId(), it.comment()));
    return round.faults.stream()
        .filter(it -> mine.contains(it.organizationId()))
        .map(it -> RoundFindingView.of(it, comments.get(it.organizationId())))
        .sorted(Comparator.comparing(RoundFindingView::id))
        .toList();
  }

  /** C3: only for the units of the caller; those on postings for who leads. */
  List<MeasureView> measures(UUID id) {
    var round = rounds.own(id, scope.paths()).orElseThrow(Problem::notFound);
    var leads = scope.holds(round.organizationId);
    var mine = visible(round);
    return round.measures.stream()
        .filter(it -> leads || mine.contains(it.organizationId()))
        .map(MeasureView::of)
        .sorted(Comparator.comparing(MeasureView::id))
        .toList();
  }

  List<ProofView> proofs(UUID id) {
    var round = load(id);
    var mine = visible(round);
    return proofs.of(round).stream().filter(it -> mine.contains(it.organizationId())).toList();
  }

  /** Ranks exist only after the units were heard. */
  BulletinView bulletin(UUID id) {
    var round = load(id);
    if (!round.stage.isPublished()) {
      throw new Problem(RoundIssue.NO_BULLETIN);
    }
    return BulletinView.of(round);
  }

  Reader reader() {
    return new Reader(caller.subject(), LocalDate.now(clock));
  }

  private Round load(UUID id) {
    var own = rounds.own(id, scope.paths());
    if (own.isPresent()) {
      return own.get();
    }
    var granted = rounds.granted(id, reader()).orElseThrow(Problem::notFound);
    grants.read(id, caller.subject(), "supervision-round", id);
    return granted;
  }

  /** All units for who leads, joins in or inspects by a grant; else those of the caller. */
  private Set<UUID> visible(Round round) {
    var named = new ArrayList<String>();
    var ids = round.unitIds();
    ids.forEach(it -> named.add(it.toString()));
    named.add(round.organizationId.toString());
    round.joint.forEach(it -> named.add(it.toString()));
    var found = nodes.of(named);
    var inScope = new HashSet<UUID>();
    found.values().stream().filter(it -> it.inScope()).forEach(it -> inScope.add(it.id()));
    var inspects =
        inScope.contains(round.organizationId)
            || round.joint.stream().anyMatch(inScope::contains)
            || inScope.isEmpty();
    if (!inspects) {
      ids.retainAll(inScope);
    }
    return ids;
  }
}
