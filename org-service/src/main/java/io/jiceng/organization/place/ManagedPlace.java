package io.jiceng.organization.place;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place that a zone manages or has managed (托管地点). */
@Schema(description = "Place that a zone manages or has managed (托管地点)")
public record ManagedPlace(
    @Schema(description = "Place (地点)") String placeCode,
    @Schema(description = "Its name (名称)") String name,
    @Schema(description = "First day (托管开始日期); 0001-01-01: since ever") LocalDate from,
    @Schema(description = "First day without (托管结束日期)") @Nullable LocalDate to,
    @Schema(description = "Document (托管文号)") @Nullable String documentNo) {

  static ManagedPlace of(Object[] row) {
    return new ManagedPlace(
        (String) row[0],
        (String) row[1],
        LocalDate.parse(row[2].toString()),
        row[3] == null ? null : LocalDate.parse(row[3].toString()),
        (String) row[4]);
  }
}
