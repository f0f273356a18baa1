package io.jiceng.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Levels of places by code, for features whose records stand on a place. */
@ApplicationScoped
public class PlaceLevels {
  private final EntityManager entities;

  PlaceLevels(EntityManager entities) {
    this.entities = entities;
  }

  /** Levels of the places that exist. */
  public Map<String, PlaceLevel> of(Collection<String> codes) {
    return entities
        .createQuery("select p.code, p.level from Place p where p.code in :codes", Object[].class)
        .setParameter("codes", codes)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (PlaceLevel) row[1]));
  }
}
