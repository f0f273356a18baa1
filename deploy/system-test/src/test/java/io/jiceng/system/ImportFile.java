package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file of rows on its way into the records. */
record ImportFile(Api api, String id) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Set<String> ENDS = Set.of("DONE", "FAILED", "REFUSED");

  static Api.Answer send(Api api, Resource resource, String mode, String key, String file) {
    return api.post(
        "/v1/imports?format=NDJSON&mode=" + mode + "&resource=" + resource.plural(),
        key,
        "application/x-ndjson",
        file);
  }

  static ImportFile sent(Api api, Resource resource, String mode, String key, String file) {
    return new ImportFile(api, send(api, resource, mode, key, file).expect(202).id());
  }

  /** Rows 0 to {@code count} of the district. */
  static String rows(District district, Resource resource, int count) {
    return lines(IntStream.range(0, count).mapToObj(n -> resource.row(district, n)).toList());
  }

  static String lines(List<?> rows) {
    return rows.stream().map(Api::text).collect(Collectors.joining("\n", "", "\n"));
  }

  JsonNode job() {
    return api.get("/v1/imports/" + id).expect(200).body();
  }

  JsonNode ended() {
    Eventually.within(PATIENCE, () -> assertThat(ENDS).contains(job().get("status").asText()));
    return job();
  }

  List<JsonNode> errors() {
    return api.all("/v1/imports/" + id + "/errors");
  }
}
