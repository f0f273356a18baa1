package io.jiceng.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * Leads supervision rounds step by step to their follow-up, as people would. Each step has a key,
 * so a load that broke off goes on where it was.
 */
final class RoundSteps {
  private static final String PATH = "/v1/supervision-rounds";

  private final Gateway gateway;
  private final Consumer<String> progress;

  RoundSteps(Gateway gateway, Consumer<String> progress) {
    this.gateway = gateway;
    this.progress = progress;
  }

  void carryOut(RoundScript script) throws DemoLoadException, InterruptedException {
    String code = script.round().code();
    JsonNode standing =
        good(gateway.get(PATH + "?code=" + code), code).path("items").path(0).path("state");
    if (standing.asText().equals("FOLLOW_UP")) {
      return;
    }
    String id = post(PATH, script.round(), code).path("id").asText();
    String path = PATH + "/" + id + "/";
    for (RoundScript.Step step : script.steps()) {
      post(path + step.path(), step.body(), code + "-" + step.path());
    }
    JsonNode findings = good(gateway.get(path + "findings"), code).path("items");
    for (JsonNode finding : findings) {
      String closure = finding.path("id").asText() + "/closures";
      post(path + "findings/" + closure, script.closing(), code + "-" + closure);
    }
    progress.accept("supervision-rounds " + code);
  }

  private JsonNode post(String path, Object body, String key)
      throws DemoLoadException, InterruptedException {
    byte[] json = NdJson.of(List.of(body));
    return good(gateway.post(path, "application/json", json, "demo-round-" + key), path);
  }

  private static JsonNode good(Gateway.Answer answer, String what) throws DemoLoadException {
    if (!answer.isGood()) {
      throw new DemoLoadException("supervision round " + what + ": " + answer.problem());
    }
    return answer.body();
  }
}
