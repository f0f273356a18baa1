package io.jiceng.kit.statement;

import io.jiceng.kit.http.RequestId;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How many SQL statements an answer takes: as many for two rows as for fifty. */
public final class StatementCount {
  private static final Map<String, LongAdder> COUNTS = new ConcurrentHashMap<>();
  private static final String COUNTED = "count-";
  private static final int TRIES = 3;

  private StatementCount() {}

  /** The fewest of some tries: now and then a request refreshes what others keep in memory. */
  public static long of(
      Supplier<RequestSpecification> caller, Function<RequestSpecification, Response> call) {
    long fewest = Long.MAX_VALUE;
    for (int i = 0; i < TRIES; i++) {
      var id = COUNTED + UUID.randomUUID();
      var count = new LongAdder();
      COUNTS.put(id, count);
      call.apply(caller.get().header(RequestId.HEADER, id)).then().statusCode(200);
      fewest = Math.min(fewest, count.sum());
    }
    if (fewest == 0) {
      throw new AssertionError("nothing was counted");
    }
    return fewest;
  }

  static void add(@Nullable String request) {
    if (request != null && request.startsWith(COUNTED)) {
      LongAdder count = COUNTS.get(request);
      if (count != null) {
        count.increment();
      }
    }
  }
}
