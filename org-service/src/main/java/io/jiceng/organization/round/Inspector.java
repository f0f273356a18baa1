package io.jiceng.organization.round;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who inspects (督导人员): an account and the unit it comes from. */
@Embeddable
record Inspector(String subject, UUID organizationId) {}
