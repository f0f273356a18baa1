package io.jiceng.economy;

import static io.jiceng.economy.Api.as;
import static io.jiceng.economy.Api.line;
import static io.jiceng.economy.Api.newCollective;
import static io.jiceng.economy.Api.newStatement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.jiceng.kit.RealParts;
import io.jiceng.kit.statement.StatementCount;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No list asks the database once more for each row. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListStatementsTest {
  private static final int MANY = 50;
  private static final int FEW = 2;

  @Inject Countryside countryside;
  @Inject Rows rows;

  private String village;

  @BeforeEach
  void plant() {
    countryside.plant();
    village = countryside.village("A");
  }

  @Test
  void collectives() {
    for (int i = 0; i < MANY; i++) {
      newCollective(village);
    }
    aPageOfFiftyTakesAsManyAsOneOfTwo("/v1/collectives?under=" + village + "&limit=");
  }

  @Test
  void statementsWithTheirLines() {
    for (int i = 0; i < MANY; i++) {
      newStatement(newCollective(village), "2022", line("501", "5") + "," + line("511", "1"));
    }
    aPageOfFiftyTakesAsManyAsOneOfTwo("/v1/statements?under=" + village + "&limit=");
  }

  @Test
  void correctionsWithTheirLines() {
    var statement = newStatement(newCollective(village), "2022", line("501", "5"));
    rows.run(
        """
        insert into statement_correction (id, statement_id, state, reason,
          created_at, created_by, updated_at, updated_by, version)
        select gen_random_uuid(), '%s', 'REFUSED', 'r', now(), 'a', now(), 'a', 0
        from generate_series(1, %d)
        """
            .formatted(statement, MANY));
    rows.run(
        "insert into statement_correction_line select id, 501, 7 from statement_correction"
            + " where statement_id = '%s'".formatted(statement));
    aPageOfFiftyTakesAsManyAsOneOfTwo("/v1/statements/" + statement + "/corrections?limit=");
  }

  @Test
  void affiliations() {
    var few = newCollective(village);
    var many = newCollective(village);
    rows.run(
        """
        update collective_affiliation set valid_from = date '2030-01-01' where collective_id = '%1$s';
        insert into collective_affiliation select '%1$s', organization_id,
          date '2020-01-01' + n, date '2020-01-02' + n
        from generate_series(1, %2$d) n, collective where id = '%1$s'
        """
            .formatted(many, MANY));
    var path = "/v1/collectives/%s/affiliations";
    as("clerk").get(path.formatted(many)).then().body("items", hasSize(MANY + 1));
    assertThat(count(path.formatted(many))).isEqualTo(count(path.formatted(few)));
  }

  private static void aPageOfFiftyTakesAsManyAsOneOfTwo(String list) {
    as("clerk").get(list + MANY).then().body("items", hasSize(MANY));
    assertThat(count(list + MANY)).isEqualTo(count(list + FEW));
  }

  private static long count(String path) {
    return StatementCount.of(() -> as("clerk"), request -> request.get(path));
  }
}
