package io.jiceng.organization.party;

import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation is for a time (按生效日期): a change keeps the earlier attributes. */
@Embeddable
record Attributes(
    String name,
    @Nullable String shortName,
    @Enumerated(EnumType.STRING) Form form,
    @Enumerated(EnumType.STRING) Nature nature,
    @Enumerated(EnumType.STRING) @Nullable Setting setting,
    @Enumerated(EnumType.STRING) @Nullable Sector sector,
    @Enumerated(EnumType.STRING) @Nullable PopulationGroup populationGroup,
    @Nullable String placeCode,
    @Nullable UUID hostUnitId) {}
