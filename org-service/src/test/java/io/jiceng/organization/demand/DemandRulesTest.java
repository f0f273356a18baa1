package io.jiceng.organization.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "TOTALS_BY_UNIT,",
    "OPTIONAL_PHOTO,",
    "FORCED_PHOTO,section-12",
    "FORCED_LOCATION,section-12",
    "CHECK_IN,section-12",
    "FORCED_INSTALL,section-12",
    "ONLINE_TIME,section-12",
    "LIKES,section-12",
    "USER_LIST,BUR-05",
    "PERSON_RANKING,BUR-06",
    "SORTED_BY_POINTS,BUR-06",
  })
  void refusesWhatWatchesRanksOrForcesPeople(Feature feature, @Nullable String code) {
    assertThat(DemandRules.features(Set.of(feature)))
        .extracting(it -> it.code().code())
        .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
  }

  @ParameterizedTest
  @CsvSource({
    "FORM,ASSIST,MONTHLY,,5,1,SIGN,BUR-03",
    "FORM,ASSIST,MONTHLY,,,,,",
    "FORM,NEGATIVE,MONTHLY,,,,,BUR-02",
    "MEETING,OWN_DUTY,MONTHLY,,,,,",
    "MEETING,OWN_DUTY,ONCE,,,,,BUR-01",
    "MEETING,OWN_DUTY,ONCE,2026-05-01,,,,",
    "MEETING,OWN_DUTY,WEEKLY,2026-05-01,,,,BUR-01",
    "DUTY,ASSIST,YEARLY,,,,,BUR-02 BUR-02",
    "DUTY,ASSIST,YEARLY,,20000,,,BUR-02",
    "DUTY,ASSIST,YEARLY,,0,2,,BUR-02",
    "DUTY,ASSIST,YEARLY,,20000,2,,",
    "SIGN,ASSIST,YEARLY,,,,,BUR-03",
    "SIGN,ASSIST,YEARLY,,,,SIGN,",
    "CERTIFICATE,ASSIST,YEARLY,,,,SIGN,BUR-03",
  })
  void findsWhatAnApplicationLacks(
      DemandKind kind,
      DemandList list,
      Frequency frequency,
      @Nullable LocalDate dueOn,
      @Nullable BigDecimal funding,
      @Nullable Integer staff,
      @Nullable String item,
      @Nullable String codes) {
    var listed = item == null ? null : ListedItem.VILLAGERS_COMMITTEE_SIGN;
    var command = command(kind, list, frequency, dueOn, funding, staff, listed);
    assertThat(DemandRules.check(command))
        .extracting(it -> it.code().code())
        .containsExactlyElementsOf(codes == null ? List.of() : List.of(codes.split(" ", -1)));
  }

  @ParameterizedTest
  @EnumSource(
      value = DemandKind.class,
      names = {"FORM", "FIELD", "UPLOAD"})
  void aFormNamesWhatItAsksFor(DemandKind kind) {
    var named = command(kind, DemandList.ASSIST, Frequency.MONTHLY, null, null, null, null);
    var empty =
        new NewDemand(
            "A",
            kind,
            "t",
            "o",
            "b",
            DemandList.ASSIST,
            "o",
            AskedLevel.VILLAGE,
            null,
            Frequency.MONTHLY,
            10,
            null,
            List.of(),
            Set.of(),
            null,
            null,
            null,
            null);
    assertThat(DemandRules.check(named)).isEmpty();
    assertThat(DemandRules.check(empty)).extracting(Finding::pointer).containsExactly("/asksFor");
  }

  @ParameterizedTest
  @CsvSource({
    "CHAT_GROUP,2026-03-02,2026-05-31,0",
    "CHAT_GROUP,2026-03-02,2026-06-01,1",
    "APP,,2026-06-01,0",
    "MEETING,2020-01-01,2026-06-01,0"
  })
  void proposesToCloseWhatIsSilentFor90Days(
      DemandKind kind, @Nullable LocalDate lastPost, LocalDate today, int warnings) {
    var found = DemandRules.silence(kind, lastPost, today, 90);
    assertThat(found).hasSize(warnings).noneMatch(Finding::isHard);
  }

  @ParameterizedTest
  @CsvSource({
    "ONCE,120,2026-05-20,120,0",
    "WEEKLY,30,,130,130",
    "MONTHLY,45,,45,45",
    "QUARTERLY,100,,34,34",
    "YEARLY,120,,10,10",
    "YEARLY,1,,1,1",
    "MONTHLY,0,,0,0",
  })
  void spreadsTheMinutesOverTheMonths(
      Frequency frequency, int each, @Nullable LocalDate dueOn, int may, int june) {
    assertThat(frequency.minutes(each, dueOn, YearMonth.of(2026, 5))).isEqualTo(may);
    assertThat(frequency.minutes(each, dueOn, YearMonth.of(2026, 6))).isEqualTo(june);
  }

  /** Budget 600 minutes, 560 in force: a monthly form of 40 passes, of 45 is refused. */
  @ParameterizedTest
  @CsvSource({"40,false", "45,true", "0,false", "41,true"})
  void keepsTheMinutesWithinTheBudget(int minutes, boolean refused) {
    var standing = List.of(load("A", 500, "2026-01"), load("B", 60, "2026-01"));
    var excess = BurdenRules.excess(load("C", minutes, "2026-03"), standing, 600);
    assertThat(excess.isPresent()).isEqualTo(refused);
    excess.ifPresent(
        it -> {
          assertThat(it.standingMinutes()).isEqualTo(560);
          assertThat(it.minutes()).isEqualTo(560 + minutes);
          assertThat(it.standing()).extracting(Load::code).containsExactly("A", "B");
        });
  }

  @Test
  void looksAtEveryMonthOfTheYear() {
    var later = load("A", 590, "2026-11");
    var excess = BurdenRules.excess(load("C", 20, "2026-03"), List.of(later), 600);
    assertThat(excess.orElseThrow().month()).isEqualTo(YearMonth.of(2026, 11));
    assertThat(BurdenRules.excess(load("C", 20, "2025-03"), List.of(later), 600)).isEmpty();
  }

  @Test
  void whatCostsNothingPassesEvenAboveTheBudget() {
    var excess =
        BurdenRules.excess(load("C", 0, "2026-03"), List.of(load("A", 700, "2026-01")), 600);
    assertThat(excess).isEmpty();
  }

  private static Load load(String code, int minutes, String from) {
    var begins = YearMonth.parse(from);
    return new Load(
        UUID.randomUUID(),
        code,
        "月报",
        DemandKind.FORM,
        Frequency.MONTHLY,
        minutes,
        null,
        begins,
        begins.plusMonths(12));
  }

  private static NewDemand command(
      DemandKind kind,
      DemandList list,
      Frequency frequency,
      @Nullable LocalDate dueOn,
      @Nullable BigDecimal funding,
      @Nullable Integer staff,
      @Nullable ListedItem item) {
    return new NewDemand(
        "A",
        kind,
        "月报",
        "ORG",
        DAY + "号文",
        list,
        "ORG",
        AskedLevel.VILLAGE,
        null,
        frequency,
        10,
        dueOn,
        List.of(new AskedValue("独居老人探访次数", null)),
        Set.of(),
        funding,
        staff,
        item,
        null);
  }
}
