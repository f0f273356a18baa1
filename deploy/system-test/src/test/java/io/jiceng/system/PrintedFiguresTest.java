package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.demo.PrintedFigures;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LoadedDemo.Resolver.class)
class PrintedFiguresTest {

  @Test
  void everyPrintedFigureComesOutOfTheRecords(LoadedDemo demo) {
    Eventually.within(
        Duration.ofSeconds(60),
        () -> {
          var rows = compare(demo);
          assertThat(rows).hasSizeGreaterThanOrEqualTo(19);
          assertThat(rows.stream().filter(row -> !row.equal()).toList()).isEmpty();
        });
  }

  private static List<PrintedFigures.Row> compare(LoadedDemo demo) {
    try {
      return demo.stack().printedFigures();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
