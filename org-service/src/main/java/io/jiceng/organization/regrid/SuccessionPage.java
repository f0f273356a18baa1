package io.jiceng.organization.regrid;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The successions of one grid (网格沿革). */
@Schema(description = "Grids a grid came from and those it became (网格沿革)")
record SuccessionPage(List<SuccessionView> items) {}
