package io.jiceng.kit.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets idempotency keys after some days, a bounded number at a time. */
@ApplicationScoped
class KeyExpiry {

  private static final Logger LOG = Logger.getLogger(KeyExpiry.class);
  private static final String DELETE =
      "delete from idempotency_key where (caller, key) in"
          + " (select caller, key from idempotency_key"
          + " where created_at < now() - ? * interval '1 hour' order by created_at limit 10000)";

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("idempotency-key-expiry").factory());
  private final DataSource database;
  private final Duration kept;

  KeyExpiry(
      DataSource database,
      @ConfigProperty(name = "jiceng.http.idempotency-keys-kept", defaultValue = "P7D")
          Duration kept) {
    this.database = database;
    this.kept = kept;
  }

  void start(@Observes StartupEvent started) {
    var _ = timer.scheduleWithFixedDelay(this::forget, 10, 10, TimeUnit.MINUTES);
  }

  void stop(@Observes ShutdownEvent stopping) {
    timer.shutdownNow();
  }

  void forget() {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(DELETE)) {
      delete.setLong(1, kept.toHours());
      delete.executeUpdate();
    } catch (SQLException | RuntimeException e) {
      LOG.warn("Old idempotency keys remain until the next time", e);
    }
  }
}
