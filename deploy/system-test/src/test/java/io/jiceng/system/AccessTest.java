package io.jiceng.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.local.LocalStack;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningSystem.class)
class AccessTest {
  private static final String VALUES = "/v1/figures/values?period=2024&organization=";

  @Test
  void aCallerOutsideTheSubtreeFindsNothing(LocalStack stack) {
    var mine = District.found(stack);
    var theirs = District.found(stack);
    var branch = theirs.foundBranch("B1");
    var caller = new Api(stack.gateway(), District.token(stack, mine.code()));

    Eventually.within(Duration.ofSeconds(20), () -> caller.get(VALUES + mine.code()).expect(200));
    caller.get(VALUES + theirs.code()).expect(404);
    caller.get(VALUES + District.ROOT).expect(404);
    caller.get("/v1/organizations/" + branch).expect(404);
    caller.patch("/v1/organizations/" + branch, "\"1\"", Map.of("name", "x")).expect(404);
    caller.post("/v1/organizations", theirs.branch("B2")).expect(404);
    assertThat(theirs.api().get("/v1/organizations?under=" + theirs.code()).body().get("items"))
        .hasSize(2);
  }

  @Test
  void refusesTokensThatAreNotOurs(LocalStack stack) {
    var signIn = stack.signIn();
    var expired = signIn.token("tester", List.of("admin"), List.of("TEST"), Duration.ofMinutes(-5));
    for (var token :
        List.of(expired, signIn.foreignToken("kt-admin"), signIn.forgedToken("kt-admin"), "x")) {
      var caller = new Api(stack.gateway(), token);
      for (var path :
          List.of("/v1/me", "/v1/organizations", "/v1/members", "/v1/statements", "/v1/figures")) {
        assertThat(caller.get(path).status()).as(path).isEqualTo(401);
      }
    }
  }
}
