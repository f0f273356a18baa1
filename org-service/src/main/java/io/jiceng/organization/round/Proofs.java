package io.jiceng.organization.round;

import io.jiceng.kit.figure.Figure;
import io.jiceng.kit.figure.FigureCatalogue;
import io.jiceng.kit.figure.FigureKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * SUP-02: what the records of this service prove about units is filled in from them. An item of
 * which no figure is declared yet is answered without a value.
 */
@ApplicationScoped
class Proofs {
  private static final LocalDate EVER = LocalDate.of(1, 1, 1);

  private final EntityManager database;
  private final FigureCatalogue catalogue;

  Proofs(EntityManager database, FigureCatalogue catalogue) {
    this.database = database;
    this.catalogue = catalogue;
  }

  /** Line by line: unit, item, figure. */
  List<ProofView> of(Round round) {
    var units = round.unitIds().stream().sorted().toList();
    var found = new ArrayList<ProofView>();
    for (var item : round.items.stream().sorted().toList()) {
      var figures = item.figures().stream().map(catalogue::figure).flatMap(Optional::stream);
      var known = figures.toList();
      if (known.isEmpty()) {
        units.forEach(it -> found.add(new ProofView(it, item, null, null, null)));
      }
      for (var figure : known) {
        var values = values(figure, units, round.month);
        units.forEach(
            it ->
                found.add(
                    new ProofView(
                        it,
                        item,
                        figure.id(),
                        figure.zh(),
                        values.getOrDefault(it, BigDecimal.ZERO))));
      }
    }
    return found;
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, BigDecimal> values(Figure figure, Collection<UUID> units, LocalDate month) {
    var view = catalogue.view(String.valueOf(figure.view())).orElseThrow();
    var sql =
        """
        select cast(u.organization_id as text), coalesce(sum(f.value), 0)
        from org_tree u
        join org_tree t on t.path <@ u.path
        join %s f on f.organization_id = t.organization_id
        where u.organization_id in (:units) and f.month >= :first and f.month <= :month and (%s)
        group by u.organization_id
        """
            .formatted(view.sqlName(), figure.condition());
    List<Object[]> rows =
        database
            .createNativeQuery(sql, Object[].class)
            .setParameter("units", units)
            .setParameter("first", figure.kind() == FigureKind.STOCK ? EVER : month)
            .setParameter("month", month)
            .getResultList();
    var values = new HashMap<UUID, BigDecimal>();
    rows.forEach(row -> values.put(UUID.fromString((String) row[0]), (BigDecimal) row[1]));
    return values;
  }
}
