package io.jiceng.kit.publish;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that could not be applied (死信), without its value. */
record DeadLetterView(
    long id,
    String topic,
    int partition,
    long offset,
    String key,
    String reason,
    @Schema(
            description =
                "nothing wrong with it, but it came behind another dead letter of its key")
        boolean parked,
    Instant receivedAt) {}
