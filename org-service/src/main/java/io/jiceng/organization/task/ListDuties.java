package io.jiceng.organization.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jiceng.organization.duty.DutyRule;
import io.jiceng.organization.duty.DutyTerms;
import io.jiceng.organization.duty.KnownEvidence;
import io.jiceng.organization.duty.Measure;
import io.jiceng.organization.duty.SetsDuties;
import io.jiceng.organization.parameter.RuleValues;
import io.jiceng.organization.party.Nature;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** TSK-01: a periodic item is one more duty of the list's branch, for the list's year. */
@ApplicationScoped
class ListDuties implements SetsDuties {
  private static final String WARN_DAYS = "listItemWarnDays";
  private static final String GRACE_DAYS = "listItemGraceDays";
  private static final List<String> BRANCHES = List.of("BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH");
  private static final List<String> NATURES =
      Arrays.stream(Nature.values()).map(Nature::name).toList();

  private final TaskLists lists;
  private final KnownEvidence evidence;
  private final RuleValues rules;
  private final Clock clock;

  ListDuties(TaskLists lists, KnownEvidence evidence, RuleValues rules, Clock clock) {
    this.lists = lists;
    this.evidence = evidence;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public List<DutyRule> setAt(Collection<UUID> organizations) {
    var found = lists.periodicOf(organizations);
    if (found.isEmpty()) {
      return List.of();
    }
    var values = rules.everywhere(List.of(WARN_DAYS, GRACE_DAYS), LocalDate.now(clock));
    return found.stream().flatMap(it -> duties(it, values)).toList();
  }

  /** Items whose kinds of records this system does not know are shown in the list only. */
  private Stream<DutyRule> duties(TaskList list, RuleValues.Values values) {
    return list.sortedItems().stream()
        .filter(it -> it.period() != null && !it.recordKinds().isEmpty())
        .filter(it -> evidence.kinds().containsAll(it.recordKinds()))
        .map(it -> duty(list, it, values));
  }

  private static DutyRule duty(TaskList list, ListItem item, RuleValues.Values values) {
    var code = list.code + "-" + item.number();
    return new DutyRule(
        UUID.nameUUIDFromBytes((list.id + "/" + item.number()).getBytes(UTF_8)),
        code,
        list.organizationId,
        LocalDate.of(list.year, 1, 1),
        LocalDate.of(list.year + 1, 1, 1),
        true,
        terms(item, values),
        list.version);
  }

  private static DutyTerms terms(ListItem item, RuleValues.Values values) {
    var minimum = item.minimum() == null ? 1 : item.minimum();
    return new DutyTerms(
        item.title(),
        item.title(),
        Objects.requireNonNull(item.period()),
        BigDecimal.valueOf(minimum),
        Measure.RECORDS,
        values.integer(WARN_DAYS),
        values.integer(GRACE_DAYS),
        BRANCHES,
        NATURES,
        null,
        false,
        item.recordKinds(),
        item.tag());
  }
}
