package io.jiceng.organization.demand;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one of the three bodies said (会审意见) as answered. */
@Schema(name = "DemandReview", description = "What one of the three bodies said (会审意见)")
public record DemandReviewView(
    @Schema(description = "Body (会审单位)") ReviewingBody body,
    @Schema(description = "Whether it agrees (是否同意)") boolean agrees,
    @Schema(description = "Reason (理由)") @Nullable String reason,
    @Schema(description = "Day (会审日期)") LocalDate reviewedOn) {

  static DemandReviewView of(Review it) {
    return new DemandReviewView(it.body(), it.agrees(), it.reason(), it.reviewedOn());
  }
}
