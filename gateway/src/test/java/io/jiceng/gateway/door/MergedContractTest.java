package io.jiceng.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The one document an app developer has. */
class MergedContractTest {

  private static final ObjectNode MERGED = MergedContract.of(Contract.all(), new Routes());

  private record Operation(String name, JsonNode content) {}

  @Test
  void schemasOfOneNameThatSayDifferentThingsAreKeptApart() {
    var org = contract("org", "/v1/places", "Thing", "integer");
    var member = contract("member", "/v1/members", "Thing", "string");
    var merged = MergedContract.of(List.of(member, org), new Routes(List.of(org, member)));
    assertThat(merged.at("/components/schemas/Thing/type").asText()).isEqualTo("string");
    assertThat(merged.at("/components/schemas/OrgThing/type").asText()).isEqualTo("integer");
    assertThat(reference(merged, "/v1/places")).endsWith("/OrgThing");
    assertThat(reference(merged, "/v1/members")).endsWith("/Thing");
  }

  @Test
  void schemasAreNamedForPeople() {
    assertThat(names("schemas"))
        .contains("Organization", "OrganizationPage", "Place", "FigureValues", "Problem")
        .noneMatch(name -> name.matches(".*\\d|Page\\p{Upper}.*|JsonNode.*"));
  }

  @Test
  void onlyWhatTheGatewayAnswersIsInIt() {
    assertThat(MERGED.path("paths").properties().stream().map(Map.Entry::getKey))
        .allMatch(path -> path.startsWith("/v1/"))
        .contains("/v1/figures/values", "/v1/organizations", "/v1/members", "/v1/statements")
        .contains("/v1/audit/{service}", "/v1/audit/{service}/verification")
        .doesNotContain("/v1/audit");
  }

  @Test
  void everyReferenceLeadsSomewhereAndNothingIsLeftOver() {
    var referred = new HashSet<String>();
    for (var reference : MERGED.findValuesAsText("$ref")) {
      assertThat(MERGED.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
      referred.add(reference);
    }
    for (var kind : List.of("schemas", "responses", "parameters")) {
      for (var name : names(kind)) {
        assertThat(referred).contains("#/components/" + kind + "/" + name);
      }
    }
  }

  @Test
  void everyOperationSaysWhatItDoesAndWhoMayCallIt() {
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              assertThat(operation.content().path("summary").asText()).isNotBlank();
              assertThat(operation.content().path("description").asText())
                  .containsPattern("Roles: |Any caller");
              assertThat(operation.content().path("security").isEmpty()).isFalse();
              assertThat(operation.content().path("tags").isEmpty()).isFalse();
            });
    assertThat(operations().stream().map(o -> o.content().path("operationId").asText()))
        .doesNotHaveDuplicates()
        .allMatch(Pattern.compile("[a-z][A-Za-z]+").asMatchPredicate());
  }

  @Test
  void everyParameterIsExplained() {
    var unexplained = new ArrayList<String>();
    for (var operation : operations()) {
      for (var parameter : operation.content().path("parameters")) {
        if (!parameter.has("$ref") && parameter.path("description").asText().isBlank()) {
          unexplained.add(operation.name() + " " + parameter.path("name").asText());
        }
      }
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void everyAnswerSaysWhatComes() {
    var silent = new ArrayList<String>();
    for (var operation : operations()) {
      for (var answer : operation.content().path("responses").properties()) {
        if (!answer.getValue().has("$ref") && !isWhole(answer.getKey(), answer.getValue())) {
          silent.add(operation.name() + " " + answer.getKey());
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void everyOperationHasItsProblems() {
    for (var operation : operations()) {
      assertThat(operation.content().path("responses").properties().stream().map(Map.Entry::getKey))
          .as(operation.name())
          .contains("400", "401", "403", "429", "503");
    }
    assertThat(MERGED.at("/components/responses/TooManyRequests/content").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("application/problem+json");
  }

  @Test
  void anImportIsAcceptedAsAJob() {
    var responses = MERGED.path("paths").path("/v1/imports").path("post").path("responses");
    assertThat(responses.has("200")).isFalse();
    assertThat(responses.at("/202/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/ImportJob");
  }

  @Test
  void itsHeadSaysHowToBegin() {
    assertThat(MERGED.at("/info/title").asText()).contains("Jiceng");
    assertThat(MERGED.at("/info/description").asText())
        .contains("Bearer", "cursor", "problem+json", "Idempotency-Key", "If-Match", "RateLimit");
    assertThat(MERGED.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
    assertThat(MERGED.path("tags"))
        .allSatisfy(tag -> assertThat(tag.path("description").asText()).isNotBlank())
        .extracting(tag -> tag.path("name").asText())
        .doesNotHaveDuplicates();
  }

  private static boolean isWhole(String status, JsonNode answer) {
    boolean bodiless = status.equals("204") || !answer.has("content");
    Predicate<JsonNode> typed = media -> !media.path("schema").isEmpty();
    return !answer.path("description").asText().isBlank()
        && (bodiless || answer.path("content").valueStream().allMatch(typed));
  }

  private static List<Operation> operations() {
    var operations = new ArrayList<Operation>();
    for (var path : MERGED.path("paths").properties()) {
      for (var operation : path.getValue().properties()) {
        operations.add(
            new Operation(operation.getKey() + " " + path.getKey(), operation.getValue()));
      }
    }
    return operations;
  }

  private static List<String> names(String kind) {
    var names = new ArrayList<String>();
    MERGED.at("/components/" + kind).fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String reference(ObjectNode document, String path) {
    return document.path("paths").path(path).path("get").path("schema").path("$ref").asText();
  }

  private static Contract contract(String service, String path, String schema, String type) {
    ObjectNode document = Contract.YAML.createObjectNode();
    document
        .putObject("paths")
        .putObject(path)
        .putObject("get")
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + schema);
    document.putObject("components").putObject("schemas").putObject(schema).put("type", type);
    return new Contract(service, document);
  }
}
