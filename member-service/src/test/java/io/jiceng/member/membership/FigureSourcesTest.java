package io.jiceng.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.figure.MarkCoverage;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the figures' yaml says about its sources is true. */
class FigureSourcesTest {
  private static final String ROWS =
      """
      insert into person (id, name, sex, birth_date, ethnic_group, education, version, created_at, created_by, updated_at, updated_by)
      select id::uuid, id, sex, born::date, ethnic, education, 0, now(), 'a', now(), 'a'
      from (values
        ('00000000-0000-0000-0000-000000000001', '1', '1960-05-05', '01', '21'),
        ('00000000-0000-0000-0000-000000000002', '2', '1990-12-31', '11', '61'),
        ('00000000-0000-0000-0000-000000000003', '2', '1987-01-01', '01', '90'),
        ('00000000-0000-0000-0000-000000000004', '1', '2000-02-29', '03', '31'))
        p (id, sex, born, ethnic, education);
      update person set id_number = 'x', id_number_index = id where name like '%3';
      update person set organization_id = '00000000-0000-0000-0000-0000000000a1', political_status = '13', basis = 'POSTING'
      where name like '%4';
      insert into person (id, name, sex, birth_date, ethnic_group, education, organization_id, political_status, basis,
          version, created_at, created_by, updated_at, updated_by)
      values ('00000000-0000-0000-0000-000000000005', 'x', '1', '1970-01-01', '01', '21',
          '00000000-0000-0000-0000-0000000000a2', '12', 'TALENT', 0, now(), 'a', now(), 'a');
      insert into member (id, person_id, organization_id, category, membership_status, residence, joined_on, full_since, left_on,
          version, created_at, created_by, updated_at, updated_by)
      select id::uuid, person::uuid, '00000000-0000-0000-0000-0000000000a1', 'FULL', status, residence, joined::date, '2016-01-01', left_on::date,
          0, now(), 'a', now(), 'a'
      from (values
        ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-000000000001', 'RURAL', 'NORMAL', '2014-01-01', null),
        ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-000000000002', 'URBAN', 'LEFT', '2015-01-01', '2024-06-30'),
        ('00000000-0000-0000-0000-0000000000b3', '00000000-0000-0000-0000-000000000003', 'RURAL', 'SUSPENDED', '2015-01-01', null))
        m (id, person, residence, status, joined, left_on);
      insert into membership_period (id, member_id, organization_id, category, residence, valid_from, valid_to)
      select gen_random_uuid(), member::uuid, branch::uuid, category, residence, begins::date, ends::date
      from (values
        ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a1', 'PROBATIONARY', 'RURAL', '2015-01-01', '2019-05-05'),
        ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000a2', 'FULL', 'RURAL', '2019-05-05', null),
        ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000a1', 'FULL', 'URBAN', '2021-07-01', '2024-06-30'))
        p (member, branch, category, residence, begins, ends);
      """;

  @Test
  void everyChangeOfASourceReachesTheFigures() throws SQLException {
    try (var coverage = MarkCoverage.over(ROWS)) {
      assertThat(coverage.unmarked()).isEmpty();
      assertThat(coverage.untried())
          .as("only together with full_since")
          .containsExactly("member.category");
    }
  }
}
