package io.jiceng.organization.griditem;

import io.jiceng.kit.problem.Problem;
import io.jiceng.organization.record.Author;
import io.jiceng.organization.record.Trail;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item handled in grids (入格事项). */
@Entity
class GridItem {
  @Id UUID id;
  String code;
  String title;
  UUID organizationId;
  UUID ownerOrganizationId;

  @Enumerated(EnumType.STRING)
  HandlerLevel handlerLevel;

  String basis;
  int minutes;
  boolean collectsResidentData;
  @Nullable String dataBasis;

  @Enumerated(EnumType.STRING)
  GridItemState state = GridItemState.PROPOSED;

  @Nullable String permitNo;
  @Nullable LocalDate admittedOn;
  @Nullable LocalDate withdrawnOn;
  @Nullable String reason;
  @Embedded Trail trail;
  @Version long version;

  protected GridItem() {}

  GridItem(UUID id, String code, UUID organizationId, AmendGridItem it, UUID owner, Author author) {
    this.id = id;
    this.code = code;
    this.organizationId = organizationId;
    this.trail = Trail.begin(author);
    take(it, owner);
  }

  void amend(AmendGridItem it, UUID owner, Author author) {
    require(GridItemState.PROPOSED);
    take(it, owner);
    trail = trail.continuedBy(author);
  }

  void admit(GridItemActs.AdmitGridItem act, Author author) {
    require(GridItemState.PROPOSED);
    state = GridItemState.ADMITTED;
    permitNo = act.permitNo();
    admittedOn = act.admittedOn();
    trail = trail.continuedBy(author);
  }

  void refuse(GridItemActs.RefuseGridItem act, Author author) {
    require(GridItemState.PROPOSED);
    state = GridItemState.REFUSED;
    reason = act.reason();
    trail = trail.continuedBy(author);
  }

  void withdraw(GridItemActs.WithdrawGridItem act, Author author) {
    require(GridItemState.ADMITTED);
    state = GridItemState.WITHDRAWN;
    withdrawnOn = act.withdrawnOn();
    reason = act.reason();
    trail = trail.continuedBy(author);
  }

  private void require(GridItemState now) {
    if (state != now) {
      throw new Problem(GridItemIssue.WRONG_STATE);
    }
  }

  private void take(AmendGridItem it, UUID owner) {
    title = it.title();
    ownerOrganizationId = owner;
    handlerLevel = it.handlerLevel();
    basis = it.basis();
    minutes = it.minutes();
    collectsResidentData = it.collectsResidentData();
    dataBasis = it.dataBasis();
  }
}
