package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clients who write records of all three services, each again and again until it is acknowledged,
 * as an app does: the same request with the same key.
 */
final class Load {
  static final List<Resource> RESOURCES =
      List.of(Resource.ORGANIZATIONS, Resource.MEMBERS, Resource.COLLECTIVES);
  static final int WRITES = 30;

  private static final int CLIENTS = 2;
  private static final int ATTEMPTS = 240;
  private static final Duration THINKING = Duration.ofMillis(20);
  private static final Duration WAITING = Duration.ofMillis(250);

  private final District district;
  private final Map<Resource, Set<String>> acknowledged =
      RESOURCES.stream()
          .collect(Collectors.toMap(resource -> resource, _ -> ConcurrentHashMap.newKeySet()));

  private Load(District district) {
    this.district = district;
  }

  /** Runs the load and, in the middle of it, the fault; gives the ids that were acknowledged. */
  static Map<Resource, Set<String>> with(District district, Runnable fault) {
    var load = new Load(district);
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          RESOURCES.stream().flatMap(resource -> load.clients(resource, clients)).toList();
      pause(Duration.ofMillis(250));
      fault.run();
      running.forEach(CompletableFuture::join);
    }
    return load.acknowledged;
  }

  private Stream<CompletableFuture<Void>> clients(Resource resource, ExecutorService clients) {
    return IntStream.range(0, CLIENTS)
        .mapToObj(client -> CompletableFuture.runAsync(() -> work(resource, client), clients));
  }

  private void work(Resource resource, int client) {
    for (int number = client; number < WRITES; number += CLIENTS) {
      acknowledged.getOrDefault(resource, Set.of()).add(write(district, resource, number));
      pause(THINKING);
    }
  }

  /** Writes a record until it is acknowledged; gives its id. */
  static String write(District district, Resource resource, int number) {
    var body = resource.body(district, number);
    var key = district.code() + resource + number;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        var answer = district.api().post(resource.path(), key, body);
        if (answer.status() == 201) {
          return answer.id();
        }
        assertThat(answer.status()).as(answer.response().body()).isIn(409, 502, 503, 504);
      } catch (UncheckedIOException _) {
        // The connection broke: nobody knows whether the write was done, so it is sent again.
      }
      pause(WAITING);
    }
    throw new AssertionError("not acknowledged: " + key);
  }

  static void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }
}
