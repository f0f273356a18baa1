package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever gets no answer sends the same again: that has one effect. */
@ExtendWith(RunningSystem.class)
class SameRequestTwiceTest {
  private static final Duration SETTLING = Duration.ofSeconds(20);
  private static final int ROWS = 10;

  @ParameterizedTest
  @EnumSource
  void theSameRequestHasOneEffectAndOneAnswer(Resource resource, LocalStack stack) {
    var district = District.settled(stack);
    var before = new HashSet<>(district.ids(resource));
    var key = UUID.randomUUID().toString();
    var body = resource.body(district, 1);

    var first = district.api().post(resource.path(), key, body).expect(201);
    var second = district.api().post(resource.path(), key, body).expect(201);

    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.etag()).isEqualTo(first.etag());
    assertThat(second.response().headers().firstValue("Location"))
        .isEqualTo(first.response().headers().firstValue("Location"))
        .contains(resource.path() + "/" + first.id());
    var other = district.api().post(resource.path(), key, resource.body(district, 2)).expect(422);
    assertThat(other.code()).isEqualTo("key-reused");
    before.add(first.id());
    assertThat(district.ids(resource)).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @EnumSource
  void theSameRequestAtTheSameTimeHasOneEffect(Resource resource, LocalStack stack) {
    var district = District.settled(stack);
    var before = new HashSet<>(district.ids(resource));
    var key = UUID.randomUUID().toString();
    var body = resource.body(district, 1);

    var answers = atOnce(8, () -> district.api().post(resource.path(), key, body));

    var created = answers.stream().filter(answer -> answer.status() == 201).toList();
    assertThat(created).isNotEmpty();
    assertThat(created.stream().map(Api.Answer::body).distinct()).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("in-progress"));
    var afterwards = district.api().post(resource.path(), key, body).expect(201);
    assertThat(afterwards.body()).isEqualTo(created.getFirst().body());
    before.add(afterwards.id());
    assertThat(district.ids(resource)).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RULE_PARAMETERS", "PERSONS", "MATTERS"})
  void theSameFileHasOneEffect(Resource resource, LocalStack stack) {
    var district = District.settled(stack);
    Eventually.within(SETTLING, () -> district.count(resource, district.code()));
    int ids = district.ids(resource).size();
    var file = ImportFile.rows(district, resource, ROWS);
    var key = UUID.randomUUID().toString();

    var first = sent(district, resource, key, file);
    assertThat(first.ended().get("created").asInt()).isEqualTo(ROWS);
    assertThat(sent(district, resource, key, file)).isEqualTo(first);
    expectRows(district, resource, ids);
    long count = district.count(resource, district.code());

    var again = sent(district, resource, UUID.randomUUID().toString(), file);
    assertThat(again).isNotEqualTo(first);
    assertThat(again.ended().get("status").asText()).isEqualTo("DONE");
    assertThat(again.ended().get("unchanged").asInt()).isEqualTo(ROWS);
    expectRows(district, resource, ids);
    assertThat(district.count(resource, district.code())).isEqualTo(count);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RULE_PARAMETERS", "PERSONS", "MATTERS"})
  void theSameFileAtTheSameTimeHasOneEffect(Resource resource, LocalStack stack) {
    var district = District.settled(stack);
    int ids = district.ids(resource).size();
    var file = ImportFile.rows(district, resource, ROWS);

    var jobs =
        atOnce(2, () -> sent(district, resource, UUID.randomUUID().toString(), file)).stream()
            .map(ImportFile::ended)
            .toList();

    assertThat(jobs.stream().mapToInt(job -> job.get("created").asInt()).sum()).isEqualTo(ROWS);
    assertThat(jobs).anyMatch(job -> job.get("status").asText().equals("DONE"));
    expectRows(district, resource, ids);
  }

  private static ImportFile sent(District district, Resource resource, String key, String file) {
    return ImportFile.sent(district.api(), resource, "ALL_OR_NOTHING", key, file);
  }

  /** As many more records as the file has rows, and figures that fit them. */
  private static void expectRows(District district, Resource resource, int before) {
    assertThat(district.ids(resource)).hasSize(before + ROWS).doesNotHaveDuplicates();
    district.expectReconciled(SETTLING);
  }

  private static <T> List<T> atOnce(int times, Supplier<T> request) {
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          Stream.generate(() -> CompletableFuture.supplyAsync(request, clients))
              .limit(times)
              .toList();
      return running.stream().map(CompletableFuture::join).toList();
    }
  }
}
