package io.jiceng.organization.matter;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.change.Change;
import io.jiceng.kit.change.ChangeOutbox;
import io.jiceng.kit.change.Topics;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.record.Authors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dispatch and consultation meetings (月调度、季化解) and whether they are held often enough. */
@ApplicationScoped
@Transactional
class MeetingService {
  private static final String CHANGED = "io.jiceng.matter-meeting.changed.v1";

  private final Meetings meetings;
  private final Matters matters;
  private final Directory directory;
  private final RuleValues rules;
  private final Scope scope;
  private final Authors authors;
  private final ChangeOutbox outbox;
  private final Audit audit;

  MeetingService(
      Meetings meetings,
      Matters matters,
      Directory directory,
      RuleValues rules,
      Scope scope,
      Authors authors,
      ChangeOutbox outbox,
      Audit audit) {
    this.meetings = meetings;
    this.matters = matters;
    this.directory = directory;
    this.rules = rules;
    this.scope = scope;
    this.authors = authors;
    this.outbox = outbox;
    this.audit = audit;
  }

  UUID hold(NewMeeting command) {
    Problem.refuseHard(MeetingRules.held(command.heldOn(), directory.today()));
    var convenor = scope.resolve(command.organizationId()).id();
    if (meetings.isHeld(convenor, command)) {
      throw new Problem(MatterIssue.MEETING_TAKEN);
    }
    var meeting =
        new MatterMeeting(
            Ids.next(), command, convenor, treated(command.items()), authors.current());
    meetings.persistAndFlush(meeting);
    tell("created", meeting, null);
    return meeting.id;
  }

  void amend(UUID id, long seen, UnaryOperator<AmendMeeting> patch) {
    var meeting = load(id);
    IfMatch.same(seen, meeting.version);
    var before = MeetingView.of(meeting);
    var to = patch.apply(AmendMeeting.of(meeting));
    meeting.amend(to.documentNo(), treated(to.items()), authors.current());
    meetings.flush();
    tell("changed", meeting, before);
  }

  MeetingView view(UUID id) {
    return MeetingView.of(load(id));
  }

  MeetingAttainment attainment(String organization, MeetingKind kind, String period) {
    var span =
        MeetingRules.span(kind, period)
            .orElseThrow(
                () ->
                    Problem.badParameter(
                        "period",
                        "period-unfit",
                        MatterIssue.PERIOD_UNFIT.zh(),
                        MatterIssue.PERIOD_UNFIT.en()));
    var id = scope.resolve(organization, "/organization").id();
    var code =
        switch (kind) {
          case DISPATCH -> "dispatchMeetingsPerMonth";
          case CONSULTATION -> "consultationsPerQuarter";
        };
    var required =
        Objects.requireNonNull(rules.of(List.of(id), List.of(code), span.from()).get(id))
            .integer(code);
    long held = meetings.held(id, kind, span);
    return new MeetingAttainment(id, kind, period, held, required, held >= required);
  }

  /** Matters outside the caller's scope are unknown here. */
  private Set<Treated> treated(List<TreatMatter> items) {
    var found = matters.named(items.stream().map(TreatMatter::matterId).toList(), scope.paths());
    var ids = new ArrayList<@Nullable UUID>();
    items.forEach(it -> ids.add(found.get(it.matterId())));
    Problem.refuseHard(MeetingRules.items(items, ids));
    var treated = new HashSet<Treated>();
    for (int i = 0; i < items.size(); i++) {
      var it = items.get(i);
      treated.add(new Treated(Objects.requireNonNull(ids.get(i)), it.decision(), it.note()));
    }
    return treated;
  }

  private MatterMeeting load(UUID id) {
    return meetings.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  private void tell(String action, MatterMeeting meeting, @Nullable MeetingView before) {
    outbox.add(
        new Change(
            Topics.changes("org"),
            meeting.id.toString(),
            CHANGED,
            meeting.version,
            MeetingChanged.of(meeting),
            meeting.organizationId));
    audit.record(
        action,
        "matter-meeting",
        meeting.id,
        meeting.organizationId,
        before,
        MeetingView.of(meeting));
  }
}
