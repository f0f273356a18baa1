package io.jiceng.organization.boundary;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** GeoJSON polygon (RFC 7946): longitude first, unlike GB/T 16831. */
@Schema(
    name = "GridPolygon",
    description =
        "GeoJSON Polygon (RFC 7946) in CGCS2000 degrees: each position is [longitude, latitude]. GB/T"
            + " 16831 writes latitude first; swapped positions are refused.")
record Polygon(
    @NotNull @Pattern(regexp = "Polygon") @Schema(description = "Polygon", examples = "Polygon")
        String type,
    @NotEmpty
        @Size(max = 10)
        @Schema(
            description =
                "Rings (环): the outer one, then holes; at most 10 of 2000 positions each, closed",
            examples = "[[[117.85,36.49],[117.86,36.49],[117.86,36.5],[117.85,36.49]]]")
        List<@NotNull @Size(max = 2000) List<@NotNull @Size(max = 3) List<@NotNull BigDecimal>>>
            coordinates) {}
