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

  private static final String GROUP = "In place of organization: what `group` named, each once";

  private static final String GROUPS = "In place of organization: stored groups that were named";

  private static final String WITHHELD =
      "What the group's organisations outside the caller's scope contribute together";

  private static final String FRESHNESS =
      "Everything its services committed before this instant is added up; null: not known";

  @Schema(name = "FigureValues", description = "指标值: figures of one organisation or group")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Values(
      @Nullable OrganizationView organization,
      @Schema(description = GROUP) @Nullable List<OrganizationView> group,
      @Schema(description = GROUPS) @Nullable List<GroupName> groups,
      @Schema(examples = "2024-Q3") String period,
      @Schema(description = FRESHNESS) @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable Instant freshness,
      List<FigureValue> figures) {}

  @Schema(name = "FigureSeries", description = "时间序列: one figure, period by period")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Series(
      String figure,
      @Nullable OrganizationView organization,
      @Schema(description = GROUP) @Nullable List<OrganizationView> group,
      @Schema(description = GROUPS) @Nullable List<GroupName> groups,
      @Schema(description = "MONTH: a point per month; YEAR: per year") Definition.Grain grain,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      List<Point> points,
      @Nullable Boolean rounded) {}

  @Schema(name = "FigurePoint", description = "One period of a series")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      @Schema(examples = "2024-03") String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @Nullable Boolean projected) {}

  @Schema(
      name = "FigureBreakdown",
      description = "构成: rows, direct and withheld add up to the value")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Breakdown(
      String figure,
      @Nullable OrganizationView organization,
      @Schema(description = GROUP) @Nullable List<OrganizationView> group,
      @Schema(description = GROUPS) @Nullable List<GroupName> groups,
      String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      @Schema(
              description =
                  "Direct children, or the group's organisations, each for its own months")
          List<Part> rows,
      @Schema(description = "What the organisation's own records contribute; a group has none")
          @Nullable Part direct,
      @Schema(description = WITHHELD) @Nullable Withheld withheld,
      @Nullable Boolean projected,
      @Nullable Boolean rounded,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}

  @Schema(name = "FigurePart", description = "A child's part of a value, or the own part")
  record Part(
      @Schema(description = "Null: the organisation's own records")
          @Nullable OrganizationView organization,
      @JsonUnwrapped Shown amount) {}

  @Schema(name = "FigureWithheld", description = "Organisations of a group that are not named")
  record Withheld(
      @Schema(description = "How many contribute and lie outside the caller's scope")
          int organizations,
      @JsonUnwrapped Shown amount) {}

  @Schema(name = "FigureLineage", description = "溯源: where a value comes from")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Lineage(
      Definition definition,
      @Nullable OrganizationView organization,
      @Schema(description = GROUP) @Nullable List<OrganizationView> group,
      @Schema(description = GROUPS) @Nullable List<GroupName> groups,
      String period,
      @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant freshness,
      @Schema(description = "Of the organisation's own cells, as epoch.revision; null: it has none")
          @JsonInclude(JsonInclude.Include.ALWAYS)
          @Nullable String revision,
      @Schema(description = "The owner has newer records than are added up here") boolean settling,
      @Schema(description = "Children and, with organization null, the own records; at most 500")
          List<Part> parts,
      @Schema(description = WITHHELD) @Nullable Withheld withheldParts,
      @Schema(description = "Part of a ratio whose records follow") String recordsOf,
      @Schema(description = "Records behind the own part that the caller may see")
          List<ContributingRecord> records,
      @Schema(description = "Records that count but lie outside the caller's scope or role")
          @Nullable Long withheld,
      @Schema(description = "False: the owner did not answer") boolean ownerReached,
      @Nullable Boolean projected,
      @Nullable Boolean rounded,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {}

  @Schema(name = "ContributingRecord", description = "A record that counts in the value")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ContributingRecord(
      UUID recordId,
      BigDecimal value,
      @Nullable String month,
      @Schema(examples = "/v1/organizations/0190…") @Nullable String href) {}
}
