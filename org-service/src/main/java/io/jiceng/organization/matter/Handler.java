package io.jiceng.organization.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who handles a matter now (承办主体): one organisation, or one unit or association by reference. */
@Embeddable
record Handler(
    @Enumerated(EnumType.STRING) @Column(name = "handler_kind") HandlerKind kind,
    @Nullable @Column(name = "handler_organization_id") UUID organizationId,
    @Nullable @Column(name = "handler_reference") String reference,
    @Nullable @Column(name = "handler_name") String name) {

  static Handler organization(UUID id) {
    return new Handler(HandlerKind.ORGANIZATION, id, null, null);
  }
}
