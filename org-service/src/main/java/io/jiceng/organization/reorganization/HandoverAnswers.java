package io.jiceng.organization.reorganization;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.CallerSnapshot;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.saga.HandoverAnswer;
import io.jiceng.kit.saga.SagaHandler;
import io.jiceng.kit.stream.Json;
import io.jiceng.kit.stream.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;

/** What other services answer to the orders of reorganisations. */
@ApplicationScoped
class HandoverAnswers implements SagaHandler {
  private final ReorganizationService service;
  private final Caller caller;

  HandoverAnswers(ReorganizationService service, Caller caller) {
    this.service = service;
    this.caller = caller;
  }

  @Override
  public Set<String> types() {
    return Set.of(HandoverAnswer.TYPE);
  }

  @Override
  public void handle(Received message) {
    var answer = Json.read(Objects.requireNonNull(message.value()), HandoverAnswer.class);
    if (!message.key().equals(answer.key())) {
      throw new IllegalArgumentException("the key names another answer");
    }
    var subject = answer.service() + "-service";
    caller.actAs(new CallerSnapshot(subject, Set.of(Role.PLATFORM), Set.of(), null));
    service.hear(answer);
  }
}
