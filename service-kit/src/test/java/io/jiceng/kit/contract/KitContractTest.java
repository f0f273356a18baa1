package io.jiceng.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class KitContractTest {

  @Test
  void describesWhatAllOperationsShare() {
    var contract = RestAssured.get("/q/openapi?format=json").then().statusCode(200);
    contract.body("openapi", startsWith("3.1"));
    contract.body("components.securitySchemes.bearer.scheme", equalTo("bearer"));
    contract.body("components.schemas.Problem.properties", hasKey("violations"));
    for (var status : new String[] {"400", "401", "403", "404", "412", "422", "428", "503"}) {
      contract.body("paths.'/v1/things/{id}'.patch.responses", hasKey(status));
    }
    contract.body(
        "paths.'/v1/things'.post.parameters.'$ref'",
        hasItem("#/components/parameters/Idempotency-Key"));
    contract.body("components.parameters.'Idempotency-Key'.in", equalTo("header"));
    contract.body("components.responses.Invalid.content", hasKey("application/problem+json"));
    contract.body(
        "paths.'/v1/things'.get.parameters.find { it.name == 'limit' }.schema.maximum",
        equalTo(500));
  }

  @Test
  void isTheSameTwice() {
    var once = RestAssured.get("/q/openapi?format=yaml").asString();
    assertThat(RestAssured.get("/q/openapi?format=yaml").asString()).isEqualTo(once);
  }
}
