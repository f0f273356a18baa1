package io.jiceng.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places by code, for features whose records stand on a place. */
@ApplicationScoped
public class PlaceDirectory {
  private final Places places;

  PlaceDirectory(Places places) {
    this.places = places;
  }

  /** Facts of the places that exist. */
  public Map<String, PlaceFacts> of(Collection<String> codes) {
    var known = places.withThoseAbove(codes);
    var facts = new HashMap<String, PlaceFacts>();
    for (var code : codes) {
      var place = known.get(code);
      if (place != null) {
        facts.put(code, facts(place, within(place, known)));
      }
    }
    return facts;
  }

  private static PlaceFacts facts(Place it, Set<String> within) {
    return new PlaceFacts(
        it.code,
        it.level,
        it.kind,
        it.urbanRuralClass,
        it.householdCount,
        it.organizationId,
        within);
  }

  /** By its parents and by the zones that manage any of them. */
  private static Set<String> within(Place place, Map<String, Place> known) {
    var within = new HashSet<String>();
    var open = new ArrayDeque<Place>();
    open.add(place);
    while (!open.isEmpty()) {
      var at = open.remove();
      if (within.add(at.code)) {
        add(open, at.parentCode, known);
        add(open, at.managedByCode, known);
      }
    }
    return within;
  }

  private static void add(Queue<Place> open, @Nullable String code, Map<String, Place> known) {
    var place = code == null ? null : known.get(code);
    if (place != null) {
      open.add(place);
    }
  }
}
