package io.jiceng.organization.reorganization;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.stream.Json;
import io.jiceng.organization.election.ElectedPosts.PostHeld;
import io.jiceng.organization.record.Held;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who and what a reorganisation touches, before it is done (预览). */
@Schema(
    description = "Who and what a reorganisation touches (预览); the act is refused when it differs")
public record ReorganizationPreview(
    ReorganizationKind kind,
    @Schema(description = "First day (生效日期)") LocalDate effectiveOn,
    @Schema(description = "Organisations (所涉党组织)") List<Affected> organizations,
    @Schema(
            description =
                "Records that change hands (随之划转的记录): grids, places, open matters, tasks and what else it answers for")
        List<Held> handedOver,
    @Schema(description = "Posts that end (随之终止的职务)") List<PostHeld> posts,
    @Schema(description = "What the rules say (规则意见)") List<Said> findings,
    @Schema(description = "Whether no hard finding stands against it (可否实施)") boolean feasible,
    @Schema(description = "Digest to name in the act (预览摘要)") String digest) {

  /** A finding as it stands in a preview. */
  @Schema(description = "Finding of a rule (规则意见)")
  record Said(
      @Schema(description = "Rule (规则编号)", examples = "ORG-15") String code,
      @Schema(description = "HARD refuses the act, SOFT is doubtful (程度)")
          Finding.Severity severity,
      String zh,
      String en,
      String pointer) {
    static Said of(Finding it) {
      return new Said(
          it.code().code(), it.severity(), it.code().zh(), it.code().en(), it.pointer());
    }
  }

  /**
   * The same with its digest, which changes with anything that is shown and with what was asked.
   */
  static ReorganizationPreview of(
      ReorganizationKind kind,
      LocalDate effectiveOn,
      List<Affected> organizations,
      Hands hands,
      List<Finding> findings,
      Object asked) {
    var said = findings.stream().map(Said::of).distinct().toList();
    var shown = List.of(kind, effectiveOn, organizations, hands, said, asked);
    return new ReorganizationPreview(
        kind,
        effectiveOn,
        organizations,
        hands.records(),
        hands.posts(),
        said,
        findings.stream().noneMatch(Finding::isHard),
        digest(Json.write(shown)));
  }

  /** What changes hands besides organisations. */
  record Hands(List<Held> records, List<PostHeld> posts) {
    static final Hands NOTHING = new Hands(List.of(), List.of());
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
