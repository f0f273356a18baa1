package io.jiceng.organization.hostunit;

import io.jiceng.organization.record.Sector;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch may correct; what changes by the day is stated by acts. */
@Schema(description = "Correctable fields of a host unit (可更正字段)")
record AmendHostUnit(
    @NotBlank @Size(max = 200) @Schema(description = "Name (名称)") String name,
    @Nullable
        @Size(min = 18, max = 18)
        @Schema(description = "Unified social credit code (统一社会信用代码), GB 32100")
        String creditCode,
    @Nullable @Schema(description = "New sector (两新、三新类别), HST-01") Sector sector,
    @NotBlank @Size(max = 40) @Schema(description = "Place (所在地点)") String placeCode,
    @NotNull @Schema(description = "Opened on (设立日期)") LocalDate openedOn) {

  static AmendHostUnit of(HostUnit now) {
    return new AmendHostUnit(now.name, now.creditCode, now.sector, now.placeCode, now.openedOn);
  }

  static AmendHostUnit of(NewHostUnit row) {
    return new AmendHostUnit(
        row.name(), row.creditCode(), row.sector(), row.placeCode(), row.openedOn());
  }

  /** The same with what an import row gives; what it leaves out stays. */
  AmendHostUnit with(NewHostUnit row) {
    return new AmendHostUnit(
        row.name(),
        row.creditCode() == null ? creditCode : row.creditCode(),
        row.sector() == null ? sector : row.sector(),
        row.placeCode(),
        row.openedOn());
  }

  HostUnit.Settled settled() {
    return new HostUnit.Settled(name, creditCode, sector, placeCode, openedOn);
  }
}
