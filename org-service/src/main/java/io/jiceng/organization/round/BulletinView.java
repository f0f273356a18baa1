package io.jiceng.organization.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The bulletin of a round (督导通报) as answered: units, never persons (SUP-05). */
@Schema(
    name = "SupervisionBulletin",
    description = "Bulletin (督导通报): ranks of units, never of persons")
public record BulletinView(
    @Schema(description = "Round (督导轮次)") UUID roundId,
    @Schema(description = "Number (通报编号)") @Nullable String number,
    @Schema(description = "Day (通报日期)") @Nullable LocalDate bulletinOn,
    @Schema(description = "By the mean over the items (总排名)") List<RankView> total,
    @Schema(description = "By item (分项排名)") List<ItemRanks> items) {

  /** A unit's rank (名次); equal scores share one. */
  @Schema(name = "SupervisionRank", description = "Rank of a unit (名次); equal scores share one")
  public record RankView(
      @Schema(description = "Unit (单位)") UUID organizationId,
      @Schema(description = "Score (得分)") BigDecimal score,
      @Schema(description = "Rank (名次)") int rank) {}

  /** Ranks in one item (分项排名). */
  @Schema(name = "SupervisionItemRanks", description = "Ranks in one item (分项排名)")
  public record ItemRanks(
      @Schema(description = "Item (工作项)") RoundItem item,
      @Schema(description = "Ranks (名次)") List<RankView> ranks) {}

  static BulletinView of(Round it) {
    return new BulletinView(
        it.id,
        it.bulletinNo,
        it.stage.bulletinOn(),
        ranks(Ranking.total(it.scores)),
        it.items.stream()
            .sorted()
            .map(item -> new ItemRanks(item, ranks(Ranking.in(item, it.scores))))
            .filter(ranked -> !ranked.ranks().isEmpty())
            .toList());
  }

  private static List<RankView> ranks(List<Ranking.Place> places) {
    return places.stream()
        .map(it -> new RankView(it.organizationId(), it.score(), it.rank()))
        .toList();
  }
}
