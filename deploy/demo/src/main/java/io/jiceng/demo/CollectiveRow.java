package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A collective, village company or cooperative (集体经济组织) as the collectives import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectiveRow(
    String code,
    String name,
    String kind,
    String creditCode,
    String organizationId,
    String placeCode,
    LocalDate registeredOn,
    @Nullable Integer households,
    @Nullable Integer landMu) {}
