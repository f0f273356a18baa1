package io.jiceng.gateway.stream;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.jiceng.embedded.EmbeddedPostgres;
import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The gateway's database as its migrations make it, on a PostgreSQL of its own. */
final class GatewayDatabase implements AutoCloseable {

  private final EmbeddedPostgres postgres = EmbeddedPostgres.temporary();
  private final AgroalDataSource pool;

  GatewayDatabase() throws SQLException {
    postgres.createDatabase("gateway");
    pool =
        AgroalDataSource.from(
            new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(
                    connections ->
                        connections
                            .maxSize(4)
                            .connectionFactoryConfiguration(
                                factory ->
                                    factory
                                        .jdbcUrl(postgres.jdbcUrl("gateway"))
                                        .principal(new NamePrincipal(EmbeddedPostgres.USER))
                                        .credential(
                                            new SimplePassword(EmbeddedPostgres.PASSWORD)))));
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/kit", "classpath:db/migration")
        .load()
        .migrate();
  }

  /** As if nothing had ever arrived. */
  void empty() throws SQLException {
    database()
        .write(
            connection ->
                Sql.update(
                    connection,
                    "truncate cell_set, total, watermark, service_epoch, ancestry, definition,"
                        + " stream_position, org_tree, org_link, rule_parameter, dead_letter, tree_state;"
                        + " insert into tree_state default values"));
  }

  Database database() {
    return new Database(pool);
  }

  DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
    postgres.close();
  }
}
