package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiceng.local.LocalStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong is refused with its code and a pointer to the fault, and nothing of it is stored.
 */
@ExtendWith(RunningSystem.class)
class BadInputTest {
  private static final String OVERLONG = "长".repeat(5_000);
  private static final int OVER_THE_LIMIT = (1 << 20) + 1;
  private static @Nullable District shared;

  /**
   * One way to spoil a record.
   *
   * @param pointer where the fault lies; empty for the body as a whole
   * @param violation code of what is wrong there
   */
  record Fault(
      Resource resource,
      String name,
      String pointer,
      String violation,
      BiFunction<Map<String, @Nullable Object>, Fault, Object> spoil) {

    Object body(District district) {
      return spoil.apply(resource.body(district, 900), this);
    }

    String field() {
      return pointer.substring(1);
    }

    @Override
    public String toString() {
      return resource + " " + name;
    }
  }

  static Stream<Fault> faults() {
    return Stream.concat(
        Stream.of(Resource.values()).flatMap(BadInputTest::faults),
        Stream.of(
            wrongDigit(Resource.PERSONS, "/idNumber", "id-number-check", "990101198002030019"),
            wrongDigit(Resource.MEMBERS, "/idNumber", "id-number-check", "990101198002030019"),
            wrongDigit(
                Resource.COLLECTIVES, "/creditCode", "credit-code-check", "N2990101MA0A00014K")));
  }

  private static Stream<Fault> faults(Resource it) {
    var text = "/" + it.textField();
    var date = "/" + it.dateField();
    var faults =
        Stream.of(
            put(it, "unknown field", "/surprise", "unknown-field", 1),
            put(it, "overlong text", text, "size", OVERLONG),
            put(it, "number for text", text, "type", 5),
            put(it, "object for text", text, "type", Map.of("a", 1)),
            new Fault(it, "list for object", "", "type", (body, _) -> List.of(body)));
    var typed =
        it == Resource.STATEMENTS
            ? Stream.of(
                line(it, "bad code", "/lines/0/account", "unknown-code", "999", 1),
                line(it, "text for number", "/lines/0/amount", "type", "501", "1"),
                line(it, "third decimal", "/lines/0/amount", "digits", "501", 1.001),
                put(it, "bad period", "/period", "pattern", "2024-13"),
                put(it, "missing field", "/lines", "not-null", null))
            : Stream.of(
                put(it, "bad code", "/" + it.codeField(), "unknown-code", "NO_SUCH"),
                put(it, "missing field", "/" + it.codeField(), "not-null", null),
                put(it, "impossible date", date, "type", "2024-02-30"),
                put(it, "number for date", date, "type", 20240301));
    return Stream.concat(faults, typed);
  }

  private static Fault wrongDigit(
      Resource resource, String pointer, String violation, String number) {
    return put(resource, "wrong check digit", pointer, violation, number);
  }

  private static Fault put(
      Resource resource, String name, String pointer, String violation, @Nullable Object value) {
    return new Fault(
        resource,
        name,
        pointer,
        violation,
        (body, fault) -> {
          body.put(fault.field(), value);
          return body;
        });
  }

  private static Fault line(
      Resource resource,
      String name,
      String pointer,
      String violation,
      String account,
      Object amount) {
    return new Fault(
        resource,
        name,
        pointer,
        violation,
        (body, _) -> {
          body.put("lines", List.of(Map.of("account", account, "amount", amount)));
          return body;
        });
  }

  @ParameterizedTest
  @MethodSource("faults")
  void namesWhatIsWrongInARecordAndStoresNothing(Fault fault, LocalStack stack) {
    var district = district(stack);
    var before = district.ids(fault.resource());

    var answer = district.api().post(fault.resource().path(), fault.body(district));

    expectProblem(answer, 422);
    assertThat(violations(answer)).contains(Tuple.tuple(fault.pointer(), fault.violation()));
    assertThat(district.ids(fault.resource())).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBeRead(Resource resource, LocalStack stack) {
    var district = district(stack);
    var before = district.ids(resource);
    var whole = Api.text(resource.body(district, 901));

    expectCode(post(district, resource, "{\"name\": "), 400, "malformed");
    expectCode(post(district, resource, whole + whole), 400, "malformed");
    expectCode(post(district, resource, "{\"code\":1," + whole.substring(1)), 422, "invalid");
    expectCode(post(district, resource, ""), 422, "invalid");
    expectCode(post(district, resource, " ".repeat(OVER_THE_LIMIT) + whole), 413, "too-large");
    expectCode(
        district.api().post(resource.path(), "wrong-type", "text/plain", whole),
        415,
        "unsupported-media-type");
    assertThat(district.ids(resource)).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAWrongPatchAndChangesNothing(Resource resource, LocalStack stack) {
    var district = district(stack);
    var record = district.api().post(resource.path(), resource.body(district, 902)).expect(201);
    var path = resource.path() + "/" + record.id();
    var text = resource.textField();

    expectViolation(
        patch(district, path, record, Map.of("surprise", 1)), "/surprise", "unknown-field");
    expectViolation(patch(district, path, record, Map.of(text, OVERLONG)), "/" + text, "size");
    expectViolation(patch(district, path, record, Map.of(text, 5)), "/" + text, "type");
    expectViolation(patch(district, path, record, List.of()), "", "type");
    expectCode(district.api().patch(path, "", Map.of(text, "x")), 428, "precondition-required");
    expectCode(district.api().patch(path, "\"77\"", Map.of(text, "x")), 412, "version-conflict");

    assertThat(district.api().get(path).expect(200).body()).isEqualTo(record.body());
  }

  @ParameterizedTest
  @EnumSource
  void namesTheWrongParameter(Resource resource, LocalStack stack) {
    var api = district(stack).api();
    expectParameter(api.get(resource.path() + "?limit=501"), "/limit");
    expectParameter(api.get(resource.path() + "?cursor=x"), "/cursor");
    expectParameter(api.get(resource.path() + "/not-an-id"), "/id");
    expectCode(api.get(resource.path() + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RULE_PARAMETERS", "PERSONS", "MATTERS"})
  void namesWhatIsWrongInARowOfAFileAndStoresNothing(Resource resource, LocalStack stack) {
    var district = district(stack);
    var before = district.ids(resource);
    var faults = faults().filter(it -> it.resource() == resource).toList();
    var good = resource.row(district, 903);
    var rows =
        Stream.concat(
                Stream.of(Api.text(good), "{\"name\": "),
                faults.stream()
                    .map(fault -> Api.text(fault.spoil().apply(new LinkedHashMap<>(good), fault))))
            .toList();

    var sent =
        ImportFile.sent(
            district.api(),
            resource,
            "ALL_OR_NOTHING",
            UUID.randomUUID().toString(),
            String.join("\n", rows));

    assertThat(sent.ended().get("status").asText()).isEqualTo("REFUSED");
    var errors = sent.errors();
    assertThat(errors).extracting(BadInputTest::row).doesNotContain(1).contains(2);
    for (int i = 0; i < faults.size(); i++) {
      var fault = faults.get(i);
      int number = i + 3;
      assertThat(errors)
          .as(fault.toString())
          .filteredOn(error -> row(error) == number)
          .extracting(BadInputTest::pointer, BadInputTest::code)
          .contains(Tuple.tuple(fault.pointer(), fault.violation()));
    }
    assertThat(district.ids(resource)).isEqualTo(before);
  }

  @Test
  void refusesAWrongImport(LocalStack stack) {
    var api = district(stack).api();
    expectCode(upload(api, "resource=nothing", "{}"), 404, "not-found");
    expectCode(upload(api, "resource=persons", "{}"), 422, "import-resource");
    expectParameter(upload(api, "resource=members&format=XLS", "{}"), "/format");
    expectParameter(upload(api, "resource=members&mode=SOME", "{}"), "/mode");
    expectCode(upload(api, "resource=members", ""), 422, "import-empty");
    expectCode(upload(api, "resource=members", " ".repeat(65 << 20)), 413, "too-large");
  }

  private static District district(LocalStack stack) {
    var district = shared == null ? District.settled(stack) : shared;
    shared = district;
    return district;
  }

  private static Api.Answer post(District district, Resource resource, String body) {
    return district
        .api()
        .post(resource.path(), UUID.randomUUID().toString(), "application/json", body);
  }

  private static Api.Answer patch(District district, String path, Api.Answer record, Object patch) {
    return district.api().patch(path, record.etag(), patch);
  }

  private static Api.Answer upload(Api api, String query, String file) {
    return api.post(
        "/v1/imports?" + query, UUID.randomUUID().toString(), "application/x-ndjson", file);
  }

  private static void expectCode(Api.Answer answer, int status, String code) {
    expectProblem(answer, status);
    assertThat(answer.code()).isEqualTo(code);
  }

  private static void expectParameter(Api.Answer answer, String pointer) {
    expectProblem(answer, 400);
    assertThat(violations(answer))
        .extracting(it -> it.toList().getFirst())
        .containsExactly(pointer);
  }

  private static void expectViolation(Api.Answer answer, String pointer, String code) {
    expectProblem(answer, 422);
    assertThat(violations(answer)).containsExactly(Tuple.tuple(pointer, code));
  }

  private static void expectProblem(Api.Answer answer, int status) {
    answer.expect(status);
    assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    assertThat(answer.code()).isNotBlank();
    assertThat(answer.body().path("type").asText())
        .isEqualTo("urn:jiceng:problem:" + answer.code());
    assertThat(answer.body().path("title").asText()).isNotBlank();
    assertThat(answer.body().path("requestId").asText()).isNotBlank();
    assertThat(answer.body().path("violations"))
        .allSatisfy(it -> assertThat(it.path("message").asText()).isNotBlank());
    assertThat(answer.response().body()).doesNotContain("Exception", "io.jiceng", "长长");
  }

  private static List<Tuple> violations(Api.Answer answer) {
    return StreamSupport.stream(answer.body().path("violations").spliterator(), false)
        .map(it -> Tuple.tuple(pointer(it), code(it)))
        .toList();
  }

  private static int row(JsonNode error) {
    return error.get("row").asInt();
  }

  private static String pointer(JsonNode fault) {
    return fault.get("pointer").asText();
  }

  private static String code(JsonNode fault) {
    return fault.get("code").asText();
  }
}
