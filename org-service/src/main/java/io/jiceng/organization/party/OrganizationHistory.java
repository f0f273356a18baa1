package io.jiceng.organization.party;

import io.jiceng.organization.record.PopulationGroup;
import io.jiceng.organization.record.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation was called and under whom it stood, when (沿革). */
@Schema(description = "History of an organisation (沿革); intervals are half-open, `to` null is open")
record OrganizationHistory(
    @Schema(description = "Parents (隶属关系), oldest first") List<Parent> parents,
    @Schema(description = "Attributes (属性), oldest first") List<Period> attributes,
    @Nullable LocalDate closedOn,
    @Nullable String closingReason,
    @Nullable String closingDocumentNo) {

  record Parent(
      @Nullable UUID parentId,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String reason,
      @Nullable String documentNo,
      @Schema(description = "Still ahead (尚未生效)") boolean ahead) {}

  record Period(
      LocalDate from,
      @Nullable LocalDate to,
      String name,
      @Nullable String shortName,
      Form form,
      Nature nature,
      @Nullable Setting setting,
      @Nullable Sector sector,
      @Nullable PopulationGroup populationGroup,
      @Nullable String placeCode,
      @Nullable UUID hostUnitId,
      @Nullable String reason) {}

  static OrganizationHistory of(
      Organization it, List<OrganizationLink> links, List<AttributeSpan> spans, LocalDate today) {
    return new OrganizationHistory(
        links.stream().map(l -> parent(l, it.foundedOn, today)).toList(),
        spans.stream().map(s -> period(s, it.foundedOn)).toList(),
        it.closedOn,
        it.closingReason,
        it.closingDocumentNo);
  }

  private static Parent parent(OrganizationLink link, LocalDate foundedOn, LocalDate today) {
    return new Parent(
        link.parentId,
        later(link.validFrom, foundedOn),
        link.validTo,
        link.reason,
        link.documentNo,
        !link.isDue(today));
  }

  private static Period period(AttributeSpan span, LocalDate foundedOn) {
    var it = span.attributes;
    return new Period(
        later(span.validFrom, foundedOn),
        span.validTo,
        it.name(),
        it.shortName(),
        it.form(),
        it.nature(),
        it.setting(),
        it.sector(),
        it.populationGroup(),
        it.placeCode(),
        it.hostUnitId(),
        span.reason);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
