package io.jiceng.organization.task;

import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A list (清单) or ledger (台账) of an organisation for a year. */
@Entity
class TaskList {
  @Id UUID id;
  String code;
  UUID organizationId;

  @Enumerated(EnumType.STRING)
  ListType type;

  @Enumerated(EnumType.STRING)
  @Nullable LedgerKind ledgerKind;

  int year;
  String title;
  @Nullable UUID postingId;
  LocalDate issuedOn;

  @ElementCollection
  @CollectionTable(name = "task_list_aspect", joinColumns = @JoinColumn(name = "list_id"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  @BatchSize(size = 500)
  List<String> aspects = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "task_list_item", joinColumns = @JoinColumn(name = "list_id"))
  @BatchSize(size = 500)
  Set<ListItem> items = new HashSet<>();

  @Embedded Trail trail;
  @Version long version;

  protected TaskList() {}

  TaskList(UUID id, NewTaskList command, UUID organizationId, Author author) {
    this.id = id;
    this.code = command.code();
    this.organizationId = organizationId;
    this.type = command.type();
    this.ledgerKind = command.ledgerKind();
    this.year = command.year();
    this.issuedOn = command.issuedOn();
    this.title = command.title();
    this.postingId = command.postingId();
    this.aspects.addAll(command.aspects());
    this.items.addAll(command.items());
    this.trail = Trail.begin(author);
  }

  List<ListItem> sortedItems() {
    return items.stream().sorted(Comparator.comparing(ListItem::number)).toList();
  }

  AmendTaskList amendable() {
    return new AmendTaskList(title, postingId, List.copyOf(aspects), sortedItems());
  }

  void amend(AmendTaskList to, Author author) {
    title = to.title();
    postingId = to.postingId();
    if (!aspects.equals(to.aspects())) {
      aspects.clear();
      aspects.addAll(to.aspects());
    }
    items.retainAll(new HashSet<>(to.items()));
    items.addAll(to.items());
    trail = trail.continuedBy(author);
  }

  /** Whether a row of an import says what stands here. */
  boolean isAs(NewTaskList row, UUID organization) {
    return organization.equals(organizationId)
        && type == row.type()
        && ledgerKind == row.ledgerKind()
        && year == row.year()
        && title.equals(row.title())
        && issuedOn.equals(row.issuedOn())
        && List.copyOf(aspects).equals(row.aspects())
        && items.equals(Set.copyOf(row.items()));
  }
}
