package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has a compound in care (小区物业服务), as the import of host-units/compounds takes it.
 *
 * @param hostUnitId code of the firm; none: its owners manage it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceRow(@Nullable String hostUnitId, Care service) {

  /** The compound and the days. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Care(
      String placeCode,
      LocalDate from,
      @Nullable LocalDate contractEndsOn,
      boolean ownersCommittee) {}
}
