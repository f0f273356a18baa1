package io.jiceng.kit.imports;

import io.jiceng.kit.access.Caller;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes open jobs up, also those of a killed service. */
@ApplicationScoped
class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int WORKERS = 2;

  private final DataSource database;
  private final ImportJobs jobs;
  private final ImportRunner runner;
  private final ImportConfig config;
  private final Caller caller;
  private final Semaphore work = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean stopped;

  ImportWorker(
      DataSource database,
      ImportJobs jobs,
      ImportRunner runner,
      ImportConfig config,
      Caller caller) {
    this.database = database;
    this.jobs = jobs;
    this.runner = runner;
    this.config = config;
    this.caller = caller;
  }

  void start(@Observes StartupEvent event) {
    if (!runner.takesImports()) {
      return;
    }
    for (int i = 1; i <= WORKERS; i++) {
      threads.add(Thread.ofPlatform().daemon().name("imports-" + i).start(this::loop));
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    for (var thread : threads) {
      thread.interrupt();
      thread.join(5_000);
    }
  }

  void wake() {
    work.release(WORKERS);
  }

  private void loop() {
    while (!stopped) {
      try {
        jobs.unfinished().forEach(this::tryRun);
        jobs.sweep(config.keepMarked());
        if (work.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
          work.drainPermits();
        }
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.warnf("imports wait for the database: %s", e.getClass().getName());
        pause();
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(config.poll());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tryRun(UUID id) {
    try (var connection = database.getConnection()) {
      var lease = new Lease(connection, id);
      if (lease.take()) {
        try {
          run(id, lease);
        } finally {
          lease.giveBack();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(UUID id, Lease lease) {
    var job = jobs.find(id).orElseThrow();
    if (job.status().ended()) {
      return;
    }
    var context = Arc.container().requestContext();
    context.activate();
    try {
      caller.actAs(job.owner().caller());
      runner.run(job, lease);
    } finally {
      context.terminate();
    }
  }
}
