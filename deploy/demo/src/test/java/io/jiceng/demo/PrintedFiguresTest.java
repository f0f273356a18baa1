package io.jiceng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrintedFiguresTest {
  private static final Set<String> PROMISED =
      Set.of(
          "kt-012", "kt-013", "kt-018", "kt-019", "sx-001", "sx-002", "sx-003", "sx-006", "sx-007",
          "sx-008", "qa-001", "qa-012", "qa-026", "qa-027", "bs-011", "bs-012", "bs-020", "bs-021",
          "bs-022", "hb-001", "hb-002");

  @ParameterizedTest
  @MethodSource("printed")
  void comesOutOfTheRecords(PrintedFigure printed) {
    BigDecimal counted = PlainCount.of(printed);
    assertThat(printed.tolerance().accepts(printed.value(), counted))
        .as("%s printed %s, counted %s", printed.id(), printed.value(), counted)
        .isTrue();
  }

  static List<PrintedFigure> printed() {
    return PrintedFigure.all();
  }

  @Test
  void coversEveryPromisedFigureOnce() {
    assertThat(printed())
        .extracting(PrintedFigure::id)
        .doesNotHaveDuplicates()
        .containsAll(PROMISED);
  }

  @Test
  void namesOrganizationsOfTheDemo() {
    assertThat(printed())
        .extracting(PrintedFigure::organization)
        .allSatisfy(code -> assertThat(Generated.isKnown(code)).as(code).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "0,10,10,true",
    "0,10,11,false",
    "0,66518500.00,66518500,true",
    "100,263900,263962.30,true",
    "100,263900,264000.00,false",
    "100,263900,263800.00,false",
    "at-least,1600,1600,true",
    "at-least,1600,1599,false",
    "about,100,105,true",
    "about,100,94,false"
  })
  void allowsTheTolerance(String tolerance, BigDecimal printed, BigDecimal computed, boolean ok) {
    assertThat(Tolerance.of(tolerance).accepts(printed, computed)).isEqualTo(ok);
  }
}
