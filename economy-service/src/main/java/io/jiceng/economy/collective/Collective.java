package io.jiceng.economy.collective;

import io.jiceng.economy.record.Author;
import io.jiceng.economy.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A collective (集体经济组织), a company or a cooperative with books of its own. */
@Entity
class Collective {
  @Id UUID id;
  @Nullable String code;
  String name;

  @Enumerated(EnumType.STRING)
  CollectiveKind kind;

  @Nullable String creditCode;

  /** The organisation of its last affiliation. */
  UUID organizationId;

  @Nullable String placeCode;
  LocalDate registeredOn;
  @Nullable LocalDate closedOn;
  @Nullable Integer households;
  @Nullable BigDecimal landMu;

  @ElementCollection
  @CollectionTable(
      name = "collective_affiliation",
      joinColumns = @JoinColumn(name = "collective_id"))
  @OrderBy("validFrom")
  List<Affiliation> affiliations = new ArrayList<>();

  @Embedded Trail trail;
  @Version long version;

  protected Collective() {}

  Collective(UUID id, NewCollective it, UUID organizationId, Author author) {
    this.id = id;
    this.code = it.code();
    this.name = it.name();
    this.kind = it.kind();
    this.creditCode = it.creditCode();
    this.organizationId = organizationId;
    this.placeCode = it.placeCode();
    this.registeredOn = it.registeredOn();
    this.households = it.households();
    this.landMu = it.landMu();
    this.affiliations.add(new Affiliation(organizationId, Affiliation.EVER, null));
    this.trail = Trail.begin(author);
  }

  void change(CollectiveChange to, Author author) {
    name = to.name();
    creditCode = to.creditCode();
    placeCode = to.placeCode();
    registeredOn = to.registeredOn();
    households = to.households();
    landMu = to.landMu();
    trail = trail.continuedBy(author);
  }

  void transfer(UUID to, LocalDate effectiveOn, Author author) {
    var last = affiliations.removeLast();
    affiliations.add(last.until(effectiveOn));
    affiliations.add(new Affiliation(to, effectiveOn, null));
    organizationId = to;
    trail = trail.continuedBy(author);
  }

  /** From a day on every time under one organisation lies under the other one. */
  void handOver(UUID from, UUID to, LocalDate day, Author author) {
    var stays = new ArrayList<Affiliation>();
    for (var it : affiliations) {
      if (it.organizationId().equals(from) && it.isAfter(day)) {
        stays.addAll(it.handOver(to, day));
      } else {
        stays.add(it);
      }
    }
    affiliations.clear();
    affiliations.addAll(stays);
    organizationId = affiliations.getLast().organizationId();
    trail = trail.continuedBy(author);
  }

  void close(LocalDate on, Author author) {
    closedOn = on;
    trail = trail.continuedBy(author);
  }

  /** Day of the registration or of the latest transfer, whichever is later. */
  LocalDate settledSince() {
    var last = affiliations.getLast().validFrom();
    return last.isAfter(registeredOn) ? last : registeredOn;
  }
}
