package io.jiceng.organization.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which zone managed a place when (托管): one at most on a day (PLC-03). */
@ApplicationScoped
class ZoneManagement {
  private static final String BEGIN =
      """
      insert into zone_management (zone_code, place_code, valid_from, document_no)
      select :zone, p.code,
             greatest(cast(:day as date), (select max(z.valid_to) from zone_management z where z.place_code = p.code)),
             cast(:document as text)
      from place p
      where p.code = any(:places)
        and not exists (select from zone_management z where z.place_code = p.code and z.zone_code = :zone
                        and z.valid_to is null)
      """;
  private static final String NEVER_BEGUN =
      "delete from zone_management where place_code = any(:places) and valid_to is null and valid_from >= :day";
  private static final String END =
      "update zone_management set valid_to = :day where place_code = any(:places) and valid_to is null";
  private static final String TAKEN =
      """
      select distinct z.place_code from zone_management z
      where z.place_code = any(:places) and z.zone_code <> :zone and (z.valid_to is null or z.valid_to > :day)
      """;
  private static final String PAGE =
      """
      select z.place_code, p.name, z.valid_from, z.valid_to, z.document_no
      from zone_management z join place p on p.code = z.place_code
      where z.zone_code = :zone and (z.place_code, z.valid_from) > (:place, cast(:from as date))
      order by z.place_code, z.valid_from limit :rows
      """;

  private final EntityManager entities;

  ZoneManagement(EntityManager entities) {
    this.entities = entities;
  }

  /** Places that the zone manages from the day on; those it manages already stay as they are. */
  void begin(String zone, Collection<String> places, LocalDate day, @Nullable String documentNo) {
    entities
        .createNativeQuery(BEGIN)
        .setParameter("zone", zone)
        .setParameter("places", array(places))
        .setParameter("day", day)
        .setParameter("document", documentNo)
        .executeUpdate();
  }

  /** Places that no zone manages from the day on. */
  void end(Collection<String> places, LocalDate day) {
    for (var statement : List.of(NEVER_BEGUN, END)) {
      entities
          .createNativeQuery(statement)
          .setParameter("places", array(places))
          .setParameter("day", day)
          .executeUpdate();
    }
  }

  /** Those of the places that another zone manages on the day or later. */
  @SuppressWarnings("unchecked")
  List<String> managedByOthers(String zone, Collection<String> places, LocalDate day) {
    return entities
        .createNativeQuery(TAKEN, String.class)
        .setParameter("zone", zone)
        .setParameter("places", array(places))
        .setParameter("day", day)
        .getResultList();
  }

  /** What a zone manages and has managed, by place and day. */
  List<ManagedPlace> page(String zone, String afterPlace, LocalDate afterDay, int rows) {
    @SuppressWarnings("unchecked")
    List<Object[]> found =
        entities
            .createNativeQuery(PAGE, Object[].class)
            .setParameter("zone", zone)
            .setParameter("place", afterPlace)
            .setParameter("from", afterDay)
            .setParameter("rows", rows)
            .getResultList();
    return found.stream().map(ManagedPlace::of).toList();
  }

  private static String[] array(Collection<String> codes) {
    return codes.toArray(String[]::new);
  }
}
