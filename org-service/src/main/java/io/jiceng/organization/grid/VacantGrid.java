package io.jiceng.organization.grid;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grid without a head (网格长空缺), GRD-07. */
@Schema(description = "Grid without a head (网格长空缺), GRD-07")
public record VacantGrid(
    @Schema(description = "Grid (网格)") UUID gridId,
    @Schema(description = "Code (代码)") String code,
    @Schema(description = "Name (名称)") String name,
    @Schema(description = "Organisation that leads it (负责党组织)") UUID organizationId,
    @Schema(description = "First day without a head (空缺起始日)") LocalDate vacantSince,
    @Schema(description = "Light (空缺灯): YELLOW or RED") VacancyLight light,
    @Schema(description = "First day of the red light (转红灯日期)") LocalDate redOn) {}
