package io.jiceng.organization.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundingFileRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @ParameterizedTest(name = "applied {0}, replied {1}, met {2}, filed {3}: {4}")
  @CsvSource({
    "2026-01-05,2026-02-05,2026-02-10,2026-02-20,",
    "2026-01-05,2026-02-06,,,soft ORG-05 /repliedOn",
    "2026-01-05,,,,soft ORG-05 /repliedOn",
    "2026-02-01,,,,",
    "2026-01-05,2026-01-04,,,ORG-05 /repliedOn",
    "2026-02-05,,2026-02-10,,ORG-05 /metOn",
    "2026-01-05,2026-01-20,2026-01-19,,ORG-05 /metOn",
    "2026-01-05,2026-01-20,2026-01-20,2026-01-19,ORG-05 /filedOn",
    "2026-02-05,2026-02-20,,2026-02-21,ORG-05 /filedOn",
    "2026-03-02,,,,date-ahead /appliedOn",
    "2026-02-05,2026-02-20,2026-02-25,2026-03-02,date-ahead /filedOn",
  })
  void stepsFollowEachOtherAndTheReplyComesWithinAMonth(
      LocalDate applied,
      @Nullable LocalDate replied,
      @Nullable LocalDate met,
      @Nullable LocalDate filed,
      @Nullable String expected) {
    var steps =
        new FoundingSteps(
            applied,
            "申1",
            replied,
            replied == null ? null : "批1",
            met,
            null,
            filed,
            filed == null ? null : "备1");
    assertThat(findings(steps)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "reply {0}, filing {1}: {2}")
  @CsvSource({",,ORG-05 /replyDocumentNo ORG-05 /filingDocumentNo", "批1,,ORG-05 /filingDocumentNo"})
  void datesComeWithTheirDocuments(
      @Nullable String reply, @Nullable String filing, String expected) {
    var day = LocalDate.of(2026, 2, 10);
    assertThat(findings(new FoundingSteps(day, "申1", day, reply, day, null, day, filing)))
        .isEqualTo(expected);
  }

  private static String findings(FoundingSteps steps) {
    return FoundingFileRules.check(steps, 1, TODAY).stream()
        .map(it -> (it.isHard() ? "" : "soft ") + it.code().code() + " " + it.pointer())
        .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
  }
}
