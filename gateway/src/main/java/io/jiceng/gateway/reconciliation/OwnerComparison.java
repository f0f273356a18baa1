package io.jiceng.gateway.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.reconciliation.Reconciliation.Owner;
import io.jiceng.gateway.reconciliation.Reconciliation.SetDifference;
import io.jiceng.gateway.rollup.StatedSets;
import io.jiceng.gateway.rollup.StatedSets.Contents;
import io.jiceng.gateway.rollup.StatedSets.OrganizationYear;
import io.jiceng.gateway.rollup.StatedSets.Stated;
import io.jiceng.gateway.upstream.UpstreamClient;
import io.jiceng.gateway.upstream.UpstreamClient.Unanswered;
import io.jiceng.kit.stream.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares the sets here with what one owner computes from its records now. */
final class OwnerComparison {

  private static final int PAGE = 500;
  private static final int LISTED_MAX = 100;

  /** What the owner computes, and up to which version it has stated that. */
  private record Computed(@Nullable Version version, Contents contents, boolean pending) {}

  private final String service;
  private final UpstreamClient upstream;
  private final Database database;
  private final @Nullable String authorization;
  private final List<SetDifference> differences = new ArrayList<>();
  private final List<SetDifference> inFlight = new ArrayList<>();
  private int compared;

  OwnerComparison(
      String service, UpstreamClient upstream, Database database, @Nullable String authorization) {
    this.service = service;
    this.upstream = upstream;
    this.database = database;
    this.authorization = authorization;
  }

  Owner compare(UUID organization, Set<String> views, List<UUID> subtree) {
    try {
      for (String view : views) {
        Map<OrganizationYear, Stated> here =
            database.read(connection -> StatedSets.of(connection, view, subtree));
        compare(view, computed(view, organization), here);
      }
      return new Owner(service, true, compared, List.copyOf(differences), List.copyOf(inFlight));
    } catch (Unanswered e) {
      return new Owner(service, false, compared, List.copyOf(differences), List.copyOf(inFlight));
    }
  }

  private void compare(
      String view, Map<OrganizationYear, Computed> owners, Map<OrganizationYear, Stated> here) {
    owners.forEach((key, computed) -> judge(view, key, computed, here.get(key)));
    here.forEach(
        (key, stated) -> {
          if (!owners.containsKey(key) && !stated.contents().isEmpty()) {
            note(differences, view, key, null, stated.version());
          }
        });
  }

  /**
   * A set that is newer at the owner cannot be compared yet; one of equal revision must be equal.
   */
  private void judge(
      String view, OrganizationYear key, Computed computed, @Nullable Stated stated) {
    compared++;
    Version version = computed.version();
    Contents contents = stated == null ? new Contents(Map.of()) : stated.contents();
    boolean newer =
        computed.pending()
            || (version != null && (stated == null || version.isAfter(stated.version())));
    if (contents.equals(computed.contents())) {
      return;
    }
    note(
        newer ? inFlight : differences,
        view,
        key,
        version,
        stated == null ? null : stated.version());
  }

  private Map<OrganizationYear, Computed> computed(String view, UUID organization)
      throws Unanswered {
    var computed = new HashMap<OrganizationYear, Computed>();
    String cursor = null;
    do {
      JsonNode page = page(view, organization, cursor);
      for (JsonNode item : page.path("items")) {
        computed.put(
            new OrganizationYear(
                UUID.fromString(item.path("organizationId").asText()), item.path("year").asInt()),
            new Computed(
                item.hasNonNull("revision")
                    ? new Version(item.path("epoch").asLong(), item.path("revision").asLong())
                    : null,
                Contents.parse(item.path("cells").toString()),
                item.path("pending").asBoolean()));
      }
      cursor = page.path("next").textValue();
    } while (cursor != null);
    return computed;
  }

  private JsonNode page(String view, UUID organization, @Nullable String cursor) throws Unanswered {
    var query = new HashMap<String, String>();
    query.put("view", view);
    query.put("organization", organization.toString());
    query.put("limit", String.valueOf(PAGE));
    if (cursor != null) {
      query.put("cursor", cursor);
    }
    return upstream.get(service, "/figure-cells", query, authorization);
  }

  private static void note(
      List<SetDifference> list,
      String view,
      OrganizationYear key,
      @Nullable Version owners,
      @Nullable Version here) {
    if (list.size() < LISTED_MAX) {
      list.add(new SetDifference(key.organizationId(), view, key.year(), text(owners), text(here)));
    }
  }

  private static @Nullable String text(@Nullable Version version) {
    return version == null ? null : version.toString();
  }
}
