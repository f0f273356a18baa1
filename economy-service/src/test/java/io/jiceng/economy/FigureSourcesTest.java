package io.jiceng.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.figure.MarkCoverage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the figures' yaml says about its sources is true. */
class FigureSourcesTest {
  private static final String ROWS =
      """
      insert into collective (id, code, name, kind, organization_id, registered_on, closed_on,
          created_at, created_by, updated_at, updated_by, version)
      select id::uuid, code, code, kind, '00000000-0000-0000-0000-0000000000a1', registered::date, closed::date,
          now(), 'a', now(), 'a', 0
      from (values
        ('00000000-0000-0000-0000-0000000000c1', 'A', 'VILLAGE', '2017-06-01', null),
        ('00000000-0000-0000-0000-0000000000c2', 'B', 'VILLAGE', '2019-06-01', '2024-05-05'),
        ('00000000-0000-0000-0000-0000000000c3', 'C', 'TOWNSHIP', '2020-06-01', null),
        ('00000000-0000-0000-0000-0000000000c4', 'D', 'VILLAGE', '2021-06-01', null),
        ('00000000-0000-0000-0000-0000000000c5', 'E', 'VILLAGE', '2021-06-01', null))
        c (id, code, kind, registered, closed);
      update collective set credit_code = 'N2990101MA0A00014J', place_code = '990101100201', land_mu = 3 where code = 'A';
      insert into collective_affiliation (collective_id, organization_id, valid_from, valid_to)
      select collective::uuid, organization::uuid, begins::date, ends::date
      from (values
        ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000a1', '0001-01-01', '2022-05-15'),
        ('00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000a2', '2022-05-15', null),
        ('00000000-0000-0000-0000-0000000000c2', '00000000-0000-0000-0000-0000000000a3', '0001-01-01', null),
        ('00000000-0000-0000-0000-0000000000c3', '00000000-0000-0000-0000-0000000000a1', '0001-01-01', null),
        ('00000000-0000-0000-0000-0000000000c4', '00000000-0000-0000-0000-0000000000a4', '0001-01-01', null))
        a (collective, organization, begins, ends);
      insert into statement (id, collective_id, period, state, created_at, created_by, updated_at, updated_by, version)
      select id::uuid, collective::uuid, period, state, now(), 'a', now(), 'a', 0
      from (values
        ('00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000c1', '2021', 'ACCEPTED'),
        ('00000000-0000-0000-0000-0000000000d2', '00000000-0000-0000-0000-0000000000c1', '2022-Q4', 'LOCKED'),
        ('00000000-0000-0000-0000-0000000000d3', '00000000-0000-0000-0000-0000000000c2', '2022', 'ACCEPTED'),
        ('00000000-0000-0000-0000-0000000000d4', '00000000-0000-0000-0000-0000000000c2', '2023', 'CHECKED'),
        ('00000000-0000-0000-0000-0000000000d5', '00000000-0000-0000-0000-0000000000c3', '2022', 'OPEN'),
        ('00000000-0000-0000-0000-0000000000d6', '00000000-0000-0000-0000-0000000000c4', '2022-05', 'ACCEPTED'),
        ('00000000-0000-0000-0000-0000000000d7', '00000000-0000-0000-0000-0000000000c4', '2020', 'ACCEPTED'))
        s (id, collective, period, state);
      insert into statement_line (statement_id, account, amount)
      select statement::uuid, account, amount
      from (values
        ('00000000-0000-0000-0000-0000000000d1', 501, 100.25), ('00000000-0000-0000-0000-0000000000d1', 511, 7),
        ('00000000-0000-0000-0000-0000000000d2', 503, 9), ('00000000-0000-0000-0000-0000000000d3', 502, 60000),
        ('00000000-0000-0000-0000-0000000000d4', 501, 1), ('00000000-0000-0000-0000-0000000000d6', 521, 3))
        l (statement, account, amount);
      """;

  @Test
  void everyChangeOfASourceReachesTheFigures() throws SQLException {
    try (var coverage = MarkCoverage.over(ROWS)) {
      assertThat(coverage.unmarked()).isEmpty();
      assertThat(coverage.untried()).isEmpty();
    }
  }
}
