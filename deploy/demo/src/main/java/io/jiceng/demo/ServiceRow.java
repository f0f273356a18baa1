package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A compound in the care of a firm or of its owners (小区物业服务).
 *
 * @param firm code of the firm; none: its owners manage it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceRow(
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Nullable String firm,
    String placeCode,
    LocalDate from,
    @Nullable LocalDate contractEndsOn,
    boolean ownersCommittee) {}
