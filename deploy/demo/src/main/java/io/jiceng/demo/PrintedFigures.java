package io.jiceng.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The printed figures beside those the running system computes. */
public final class PrintedFigures {
  private static final String USER = "platform";

  private PrintedFigures() {}

  /**
   * One printed figure (a line of printed.csv).
   *
   * @param label what the print calls it, Chinese and English
   * @param computed null when the system gives no value
   * @param equal within the tolerance of printed.csv
   */
  public record Row(
      String id,
      String label,
      String figure,
      String organization,
      String period,
      BigDecimal printed,
      @Nullable BigDecimal computed,
      boolean equal) {}

  /** Asks the gateway for every figure of printed.csv. */
  public static List<Row> compare(URI gateway, UnaryOperator<String> tokenOf)
      throws DemoLoadException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    try (var client = new Gateway(gateway, USER, tokenOf)) {
      for (PrintedFigure printed : PrintedFigure.all()) {
        rows.add(row(printed, value(client, printed)));
      }
    }
    return List.copyOf(rows);
  }

  private static Row row(PrintedFigure printed, @Nullable BigDecimal computed) {
    return new Row(
        printed.id(),
        printed.note(),
        printed.figure(),
        printed.organization(),
        printed.period(),
        printed.value(),
        computed,
        computed != null && printed.tolerance().accepts(printed.value(), computed));
  }

  private static @Nullable BigDecimal value(Gateway gateway, PrintedFigure printed)
      throws DemoLoadException, InterruptedException {
    var answer =
        gateway.get(
            "/v1/figures/values?organization=%s&period=%s&figures=%s"
                .formatted(printed.organization(), printed.period(), printed.figure()));
    for (JsonNode figure : answer.body().path("figures")) {
      if (figure.path("id").asText().equals(printed.figure()) && figure.path("value").isNumber()) {
        return figure.path("value").decimalValue();
      }
    }
    return null;
  }
}
