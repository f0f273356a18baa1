package io.jiceng.organization.griditem;

import io.jiceng.organization.record.TreeNodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items the caller may name, for features whose records name one. */
@ApplicationScoped
public class GridItemDirectory {
  private final GridItems items;

  GridItemDirectory(GridItems items) {
    this.items = items;
  }

  /** An item by the days on which it is admitted; those that never were have none. */
  public record Item(
      UUID id, String code, @Nullable LocalDate admittedOn, @Nullable LocalDate withdrawnOn) {
    public boolean isAdmitted(LocalDate day) {
      return admittedOn != null
          && !day.isBefore(admittedOn)
          && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
  }

  /** By the id and by the code of each that the caller sees. */
  public Map<String, Item> of(Collection<String> idsOrCodes) {
    var found = new HashMap<String, Item>();
    if (idsOrCodes.isEmpty()) {
      return found;
    }
    var ids = idsOrCodes.stream().flatMap(text -> TreeNodes.asId(text).stream()).toList();
    for (var it : items.seenNamed(idsOrCodes, ids)) {
      var item = new Item(it.id, it.code, it.admittedOn, it.withdrawnOn);
      found.put(it.code, item);
      found.put(it.id.toString(), item);
    }
    return found;
  }
}
