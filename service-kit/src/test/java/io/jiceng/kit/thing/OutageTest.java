package io.jiceng.kit.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.jiceng.kit.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutageTest {

  @Inject DataSource database;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @BeforeEach
  void plant() {
    SmallTree.plant(database);
  }

  @Test
  void answersUnavailableWhileNoConnectionIsFree() throws SQLException {
    var taken = takeAll();
    try {
      // the kit's own workers may give one back meanwhile
      var answer = Api.clerk().get("/v1/things");
      for (int i = 0; i < 5 && answer.statusCode() != 503; i++) {
        taken.addAll(takeAll());
        answer = Api.clerk().get("/v1/things");
      }
      answer
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("code", equalTo("unavailable"));
    } finally {
      for (var connection : taken) {
        connection.close();
      }
    }
    Api.clerk().get("/v1/things").then().statusCode(200);
  }

  private List<Connection> takeAll() {
    List<Connection> taken = new ArrayList<>();
    while (true) {
      try {
        taken.add(database.getConnection());
      } catch (SQLException noneLeft) {
        return taken;
      }
    }
  }

  @Test
  void comesBackAfterTheDatabaseRestarted() throws SQLException {
    Api.clerk().get("/v1/things").then().statusCode(200);
    try (var operator = DriverManager.getConnection(url, "postgres", "postgres");
        var terminate = operator.createStatement()) {
      terminate.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 20; i++) {
      statuses.add(Api.clerk().get("/v1/things").statusCode());
    }
    assertThat(statuses).isSubsetOf(200, 503).endsWith(200);
  }
}
