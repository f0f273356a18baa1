package io.jiceng.gateway.figure;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.gateway.figure.Answers.ContributingRecord;
import io.jiceng.gateway.rollup.MonthIndex;
import io.jiceng.gateway.upstream.UpstreamClient;
import io.jiceng.gateway.upstream.UpstreamClient.Unanswered;
import io.jiceng.kit.stream.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The records behind an organisation's own part, from the service that owns them and in the
 * caller's name.
 */
@ApplicationScoped
class OwnerRecords {

  /**
   * One page of them.
   *
   * @param revision up to which the owner has published this organisation; null when unknown
   * @param reached whether the owner answered
   */
  record Page(
      List<ContributingRecord> records,
      @Nullable Long withheld,
      @Nullable Version revision,
      boolean settling,
      boolean reached,
      @Nullable String next) {

    static final Page NONE = new Page(List.of(), 0L, null, false, true, null);
    static final Page UNREACHED = new Page(List.of(), null, null, true, false, null);
    static final Page REFUSED = new Page(List.of(), null, null, false, true, null);
  }

  private final UpstreamClient upstream;

  OwnerRecords(UpstreamClient upstream) {
    this.upstream = upstream;
  }

  Page page(
      Definition part,
      UUID organization,
      Period period,
      int limit,
      @Nullable String cursor,
      @Nullable String authorization) {
    var query = new HashMap<String, String>();
    query.put("figure", part.id());
    query.put("organization", organization.toString());
    if (part.kind() == Definition.Kind.FLOW) {
      query.put("from", MonthIndex.toYearMonth(period.from()).toString());
    }
    query.put("to", MonthIndex.toYearMonth(period.to()).toString());
    query.put("limit", String.valueOf(limit));
    if (cursor != null) {
      query.put("cursor", cursor);
    }
    try {
      return read(
          part, upstream.get(part.service(), "/figure-contributions", query, authorization));
    } catch (Unanswered e) {
      return e.status() == 403 || e.status() == 404 ? Page.REFUSED : Page.UNREACHED;
    }
  }

  private static Page read(Definition part, JsonNode answer) {
    List<ContributingRecord> records =
        StreamSupport.stream(answer.path("items").spliterator(), false)
            .map(item -> record(part, item))
            .toList();
    JsonNode revision = answer.path("revision");
    return new Page(
        records,
        answer.path("withheld").asLong(),
        revision.isTextual() ? Version.parse(revision.asText()) : null,
        answer.path("settling").asBoolean(),
        true,
        answer.path("next").textValue());
  }

  private static ContributingRecord record(Definition part, JsonNode item) {
    UUID id = UUID.fromString(item.path("recordId").asText());
    return new ContributingRecord(
        id,
        item.path("value").decimalValue(),
        item.path("month").textValue(),
        part.records() == null ? null : "/v1/" + part.records() + "/" + id);
  }
}
