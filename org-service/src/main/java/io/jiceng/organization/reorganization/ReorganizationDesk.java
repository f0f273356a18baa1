package io.jiceng.organization.reorganization;

import io.jiceng.kit.http.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every act of reorganisation: tried out, or begun once and answered with its job. */
@ApplicationScoped
class ReorganizationDesk {
  private final ReorganizationService service;
  private final ReorganizationReads reads;
  private final Idempotency idempotency;

  ReorganizationDesk(
      ReorganizationService service, ReorganizationReads reads, Idempotency idempotency) {
    this.service = service;
    this.reads = reads;
    this.idempotency = idempotency;
  }

  ReorganizationPreview preview(Supplier<Draft> act) {
    return service.preview(act);
  }

  ReorganizationView begin(Supplier<Draft> act, Object asked, @Nullable String digest) {
    return idempotency.once(asked, () -> service.carryOut(act, digest), reads::view);
  }
}
