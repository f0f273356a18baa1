package io.jiceng.gateway.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a figure is, in the words of the service that owns it (指标). */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FigureDefinition", description = "指标定义: what a figure is")
public record Definition(
    @Schema(examples = "organization.count") String id,
    @Schema(description = "Owner", examples = "org") String service,
    @Nullable String view,
    String zh,
    String en,
    @Nullable String unit,
    @Schema(description = "Decimals") int precision,
    Kind kind,
    Grain grain,
    @Schema(description = "Split by attributes of people: rounded for viewers") boolean sensitive,
    @Nullable String numerator,
    @Nullable String denominator,
    @Schema(description = "The numerator sums birth months; the value is a mean age in years")
        boolean ageOf,
    @Nullable String definitionVersion,
    @Schema(description = "Resource of the records behind it", examples = "organizations")
        @Nullable String records,
    @Nullable Counted counted,
    @Nullable String filter) {

  @Schema(description = "Which records count, and when, in words")
  public record Counted(String zh, String en) {}

  @Schema(name = "FigureKind", description = "FLOW 流量, STOCK 存量, RATIO 比率, AVERAGE 平均数")
  public enum Kind {
    FLOW,
    STOCK,
    RATIO,
    AVERAGE;

    public boolean isAdditive() {
      return this == FLOW || this == STOCK;
    }
  }

  @Schema(name = "FigureGrain", description = "The finest period: MONTH 月, YEAR 年")
  public enum Grain {
    MONTH,
    YEAR
  }

  public Definition {
    grain = grain == null ? Grain.MONTH : grain;
  }
}
