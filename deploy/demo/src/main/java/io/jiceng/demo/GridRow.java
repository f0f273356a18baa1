package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A grid, micro-grid or central household (网格、微网格、中心户) as the grids import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GridRow(
    String code,
    String name,
    String level,
    @Nullable String parentId,
    String placeCode,
    String organizationId,
    @Nullable String branchOrganizationId,
    String area,
    int householdCount,
    LocalDate openedOn) {}
