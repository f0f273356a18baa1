package io.jiceng.organization.demand;

import io.jiceng.organization.party.Setting;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is asked (对象单位): the units of a level in a subtree, of one setting when it is named. */
@Embeddable
record Asked(
    UUID askedOrganizationId,
    @Enumerated(EnumType.STRING) AskedLevel askedLevel,
    @Enumerated(EnumType.STRING) @Nullable Setting askedSetting) {}
