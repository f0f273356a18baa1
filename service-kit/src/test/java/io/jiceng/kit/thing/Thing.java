package io.jiceng.kit.thing;

import io.jiceng.kit.time.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Thing {

  @Id private UUID id;
  private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private ThingKind kind;

  private UUID organizationId;
  private BigDecimal weightKg;
  private @Nullable LocalDate openedOn;
  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected Thing() {}

  Thing(NewThing command, UUID organizationId) {
    this.id = Ids.next();
    this.code = command.code();
    this.name = command.name();
    this.kind = command.kind();
    this.organizationId = organizationId;
    this.weightKg = command.weightKg();
    this.openedOn = command.openedOn();
  }

  void change(ThingChange change) {
    name = change.name();
    kind = change.kind();
    weightKg = change.weightKg();
    openedOn = change.openedOn();
  }

  ThingChange changeable() {
    return new ThingChange(name, kind, weightKg, openedOn);
  }

  UUID id() {
    return id;
  }

  String code() {
    return code;
  }

  long version() {
    return version;
  }

  ThingView view() {
    return new ThingView(id, code, name, kind, organizationId, weightKg, openedOn, version);
  }
}
