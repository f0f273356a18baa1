package io.jiceng.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.imports.Importable;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the OpenAPI document of the running service with {@code openapi.yaml} of its module, so
 * that every change of the contract is seen in review. Extend it by a {@code @QuarkusTest} class;
 * {@code -Dopenapi.write=true} writes the file.
 */
public abstract class CommittedContract {

  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Inject @Any Instance<Importable<?>> importables;

  @Test
  void contractIsTheCommittedOne() throws IOException {
    var now = RestAssured.get("/q/openapi?format=yaml").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, now);
    }
    assertThat(COMMITTED)
        .as(
            "openapi.yaml; if the change is meant, write it with -Dopenapi.write=true and review the"
                + " difference: what is removed, renamed, narrowed or newly required breaks callers")
        .content()
        .isEqualTo(now);
  }

  /** The gateway finds the service of an import by its name. */
  @Test
  void everyImportIsNamedAfterAPathOfTheContract() throws IOException {
    var paths =
        Files.readAllLines(COMMITTED).stream()
            .filter(line -> line.startsWith("  /v1/"))
            .map(line -> line.strip().replaceAll("/\\{[^}]*}", "").replace(":", ""))
            .collect(Collectors.toSet());
    var names = importables.stream().map(it -> "/v1/" + it.resource()).toList();
    assertThat(paths).containsAll(names);
  }
}
