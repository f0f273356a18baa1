package io.jiceng.gateway.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jiceng.gateway.catalogue.Definition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the figure endpoints answer. */
final class Answers {

  private Answers() {}

  @Schema(name = "FigureValues")
  record Values(
      OrganizationView organization,
      @Schema(examples = "2024-Q3") String period,
      @Schema(description = "Everything committed before this instant is in the values")
          @Nullable Instant freshness,
      List<FigureValue> figures) {}

  @Schema(name = "FigureSeries")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Series(
      String figure,
      OrganizationView organization,
      Definition.Grain grain,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      List<Point> points,
      @Nullable Boolean rounded) {}

  @Schema(name = "FigurePoint")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      @Schema(examples = "2024-03") String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @Nullable Boolean projected) {}

  @Schema(name = "FigureBreakdown")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Breakdown(
      String figure,
      OrganizationView organization,
      String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      @Schema(description = "Direct children, each for its own months") List<Part> rows,
      @Schema(description = "What the organisation's own records contribute") Part direct,
      @Nullable Boolean projected,
      @Nullable Boolean rounded,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}

  @Schema(name = "FigurePart")
  record Part(
      @Schema(description = "Null: the organisation's own records")
          @Nullable OrganizationView organization,
      @JsonUnwrapped Shown amount) {}

  @Schema(name = "FigureLineage")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Lineage(
      Definition definition,
      OrganizationView organization,
      String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      @Schema(description = "Of the organisation's own cells, as epoch.revision; null: it has none")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable String revision,
      @Schema(description = "The owner has newer records than are added up here") boolean settling,
      @Schema(description = "Children and, with organization null, the own records; at most 500")
          List<Part> parts,
      @Schema(description = "Part of a ratio whose records follow") String recordsOf,
      @Schema(description = "Records behind the own part that the caller may see")
          List<ContributingRecord> records,
      @Schema(description = "Records that count but lie outside the caller's scope or role")
          @Nullable Long withheld,
      @Schema(description = "False: the owner did not answer") boolean ownerReached,
      @Nullable Boolean projected,
      @Nullable Boolean rounded,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}

  @Schema(name = "ContributingRecord")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ContributingRecord(
      UUID recordId,
      BigDecimal value,
      @Nullable String month,
      @Schema(examples = "/v1/organizations/0190…") @Nullable String href) {}
}
