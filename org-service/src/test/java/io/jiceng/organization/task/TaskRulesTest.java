package io.jiceng.organization.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.duty.PeriodKind;
import io.jiceng.organization.task.TaskRules.Resolved;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @ParameterizedTest
  @CsvSource({
    "STUDY,,,BRANCH,",
    "STUDY,,,JOINT_BRANCH,",
    "STUDY,,,COMMITTEE,TSK-02",
    "STUDY,,P,BRANCH,TSK-03",
    "CONTACT_POINT,,P,BRANCH,",
    "CONTACT_POINT,,,BRANCH,TSK-03",
    "KEY_TASK,,,COMMITTEE,",
    "LEDGER,PROJECT,,BRANCH,",
    "LEDGER,,,BRANCH,ledger-kind",
    "KEY_TASK,PROJECT,,BRANCH,ledger-kind",
  })
  void aListIsOfItsType(
      ListType type,
      @Nullable LedgerKind ledger,
      @Nullable String posting,
      String form,
      @Nullable String code) {
    var list =
        new NewTaskList(
            "L",
            "O",
            type,
            ledger,
            2026,
            "清单",
            posting == null ? null : A,
            List.of(),
            List.of(),
            DAY);
    assertThat(TaskListRules.check(list, form, DAY))
        .extracting(it -> it.code().code())
        .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "1,MONTH,1,MEETING,,",
    "1,MONTH,,MEETING,,/items/1/minimum",
    "1,MONTH,1,,,/items/1/minimum",
    "1,,2,MEETING,,/items/1/minimum",
    "1,,,,,",
    "1,,,,党建,",
    "1,,,,经济,/items/1/aspect",
    "7,,,,,/items/1/number",
  })
  void aPeriodicItemCanBeReadAsADuty(
      int number,
      @Nullable PeriodKind period,
      @Nullable Integer minimum,
      @Nullable String kind,
      @Nullable String aspect,
      @Nullable String pointer) {
    var other = new ListItem(7, "其他", null, null, null, List.of(), null);
    var kinds = kind == null ? List.<String>of() : List.of(kind);
    var item = new ListItem(number, "事项", aspect, period, minimum, kinds, null);
    assertThat(TaskListRules.items(List.of(other, item), List.of("党建")))
        .extracting(Finding::pointer)
        .containsExactlyElementsOf(pointer == null ? List.of() : List.of(pointer));
  }

  @Test
  void exactlyOneUnitAnswers() {
    var fine = new Resolved(A, List.of(lead(LeadLevel.COUNTY, B)), Set.of(C), DAY);
    assertThat(TaskRules.check(List.of(fine), DAY, DAY)).isEmpty();
    assertThat(pointers(fine, fine)).containsExactly("/assignments/1/answeringOrganizationId");
    assertThat(pointers(new Resolved(A, List.of(lead(LeadLevel.COUNTY, A)), Set.of(), DAY)))
        .containsExactly("/assignments/0/answeringOrganizationId");
    assertThat(pointers(new Resolved(A, List.of(), Set.of(A), DAY)))
        .containsExactly("/assignments/0/answeringOrganizationId");
    var twoLeads = List.of(lead(LeadLevel.COUNTY, B), lead(LeadLevel.COUNTY, C));
    assertThat(pointers(new Resolved(A, twoLeads, Set.of(), DAY)))
        .containsExactly("/assignments/0/leads");
    assertThat(pointers(new Resolved(A, List.of(), Set.of(), DAY.minusDays(1))))
        .containsExactly("/assignments/0/dueOn");
    assertThat(TaskRules.check(List.of(), DAY.plusDays(1), DAY))
        .extracting(Finding::pointer)
        .containsExactly("/issuedOn");
  }

  @ParameterizedTest
  @CsvSource({
    "BRANCH,DEPARTMENT,,DEPARTMENT,false",
    "WORK_COMMITTEE,,STREET,STREET,false",
    "COMMITTEE,,TOWN,TOWN,false",
    "COMMITTEE,,,OTHER,false",
    "BRANCH,VILLAGE,,VILLAGE,true",
    "GENERAL_BRANCH,COMMUNITY,,COMMUNITY,true",
    "BRANCH,GRID,,BRANCH,true",
    "GROUP,,,BRANCH,true",
  })
  void aUnitIsOfAKind(
      String form,
      @Nullable String setting,
      @Nullable String ledTownship,
      UnitKind kind,
      boolean grassroots) {
    assertThat(UnitKind.of(form, setting, ledTownship)).isEqualTo(kind);
    assertThat(kind.isGrassroots()).isEqualTo(grassroots);
  }

  private static List<String> pointers(Resolved... assignments) {
    return TaskRules.check(List.of(assignments), DAY, DAY).stream().map(Finding::pointer).toList();
  }

  private static Lead lead(LeadLevel level, UUID organization) {
    return new Lead(level, organization);
  }
}
