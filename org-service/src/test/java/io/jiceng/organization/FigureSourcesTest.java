package io.jiceng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.figure.MarkCoverage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the figures' yaml says about its sources is true. */
class FigureSourcesTest {
  @Test
  void everyChangeOfASourceReachesTheFigures()
      throws IOException, SQLException, URISyntaxException {
    try (var coverage = MarkCoverage.over(rows())) {
      assertThat(coverage.unmarked()).isEmpty();
      assertThat(coverage.untried())
          .as("never changes")
          .containsExactly("household_flag.kind", "place.code");
    }
  }

  /** Every feature has a file of rows there; they are inserted in the order of their names. */
  private static String rows() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(FigureSourcesTest.class.getResource("/figure-rows"));
    try (var files = Files.list(Path.of(folder.toURI()))) {
      var text = new StringBuilder();
      for (var file : files.sorted().toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString();
    }
  }
}
