package io.jiceng.organization.reorganization;

import io.jiceng.kit.problem.Finding;
import io.jiceng.kit.saga.HandoverOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reorganisation as it was done in the running transaction, which commits or is rolled back.
 *
 * @param anchor the organisation under which it is found
 * @param involved that stand, so that no other act takes hold of them meanwhile
 * @param parts that other services have to hand over; none: nothing is left to do
 */
record Draft(
    UUID anchor,
    Set<UUID> involved,
    LocalDate effectiveOn,
    String reason,
    @Nullable String documentNo,
    List<HandoverOrder.Part> parts,
    ReorganizationPreview preview,
    List<Finding> findings) {}
