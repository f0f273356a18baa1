package io.jiceng.gateway.stream;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.jiceng.embedded.EmbeddedPostgres;
import io.jiceng.gateway.database.Database;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The gateway's database as its migrations make it, on a PostgreSQL of its own. */
final class TestDatabase implements AutoCloseable {

  private final EmbeddedPostgres postgres = EmbeddedPostgres.temporary();
  private final AgroalDataSource pool;

  TestDatabase() throws SQLException {
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
