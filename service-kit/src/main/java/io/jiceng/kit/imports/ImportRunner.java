package io.jiceng.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.stream.PublishWake;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns the file of a job into records. */
@ApplicationScoped
class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class);

  private final ImportJobs jobs;
  private final Spool spool;
  private final ImportConfig config;
  private final Validator validator;
  private final RowMappers mappers;
  private final PublishWake wake;
  private final Instance<Importable<?>> importables;

  ImportRunner(
      ImportJobs jobs,
      Spool spool,
      ImportConfig config,
      Validator validator,
      ObjectMapper mapper,
      PublishWake wake,
      Instance<Importable<?>> importables) {
    this.jobs = jobs;
    this.spool = spool;
    this.config = config;
    this.validator = validator;
    this.mappers = new RowMappers(mapper);
    this.wake = wake;
    this.importables = importables;
  }

  Optional<Importable<?>> importable(String resource) {
    return importables.stream()
        .<Importable<?>>map(found -> found)
        .filter(found -> found.resource().equals(resource))
        .findFirst();
  }

  boolean takesImports() {
    return !importables.isUnsatisfied();
  }

  /** Runs a job to its end; a passing fault is thrown, and the job stays open for another try. */
  void run(ImportJob job, Lease lease) {
    if (job.attempts() >= config.maxAttempts()) {
      end(job, ImportStatus.FAILED, ImportProblem.INTERRUPTED.code(), job.counts());
      return;
    }
    jobs.start(job.id());
    try {
      var importable = importable(job.order().resource()).orElseThrow();
      if (job.order().mode() == ImportMode.PER_ROW && !job.order().dryRun()) {
        perRow(job, lease, importable);
      } else {
        atOnce(job, lease, importable);
      }
    } catch (RuntimeException e) {
      if (RowFaults.isPassing(e)) {
        throw e;
      }
      logFault(job, e);
      var known = jobs.find(job.id()).orElse(job).counts();
      end(job, ImportStatus.FAILED, CommonProblem.INTERNAL.code(), known);
    } finally {
      wake.signal();
    }
  }

  private <T> void perRow(ImportJob job, Lease lease, Importable<T> importable) {
    var batches = batches(job, lease, importable);
    batches.skip(job.counts().done());
    var counts = job.counts();
    for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
      counts = store(job, importable, batch, counts);
      if (batch.getLast() instanceof Parsed.Broken<T>(var errors)) {
        boolean nothing = counts.done() == 1;
        var status = nothing ? ImportStatus.REFUSED : ImportStatus.FAILED;
        end(job, status, errors.getFirst().code(), counts);
        return;
      }
    }
    end(job, ImportStatus.DONE, null, counts);
  }

  /** Stores a batch in one transaction; when it is refused, halves it down to the row at fault. */
  private <T> ImportCounts store(
      ImportJob job, Importable<T> importable, List<Parsed<T>> batch, ImportCounts before) {
    try {
      return transaction()
          .call(
              () -> {
                var tally = new Tally(before, room(job));
                tally.add(batch, importable, job.order().mode());
                jobs.addErrors(job.id(), tally.errors());
                jobs.progress(job.id(), tally.counts());
                return tally.counts();
              });
    } catch (RuntimeException refusal) {
      var faults = new RowFaults(job.order().language());
      if (RowFaults.isPassing(refusal) || faults.of(0, refusal).isEmpty()) {
        throw refusal;
      }
      if (batch.size() == 1 && batch.getFirst() instanceof Parsed.Good<T>(var row)) {
        List<Parsed<T>> refused = List.of(new Parsed.Bad<>(faults.of(row.number(), refusal)));
        return store(job, importable, refused, before);
      }
      int half = batch.size() / 2;
      var counts = store(job, importable, batch.subList(0, half), before);
      return store(job, importable, batch.subList(half, batch.size()), counts);
    }
  }

  /** All rows in one transaction, which is undone by an error or by a dry run. */
  private <T> void atOnce(ImportJob job, Lease lease, Importable<T> importable) {
    var tally = new Tally(ImportCounts.NONE, config.maxErrors());
    try {
      transaction().run(() -> storeAll(job, lease, importable, tally));
    } catch (UndoneException expected) {
      LOG.debugf("import %s undone", job.id());
    } catch (RuntimeException refusal) {
      var faults = new RowFaults(job.order().language()).of(tally.row(), refusal);
      if (RowFaults.isPassing(refusal) || faults.isEmpty()) {
        throw refusal;
      }
      tally.refuse(faults);
    }
    if (tally.isSpoilt() || job.order().dryRun()) {
      endUndone(job, tally);
    }
  }

  private <T> void storeAll(ImportJob job, Lease lease, Importable<T> importable, Tally tally) {
    var batches = batches(job, lease, importable);
    for (var batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
      tally.add(batch, importable, job.order().mode());
      lease.outside(connection -> jobs.progress(connection, job.id(), tally.counts()));
    }
    if (tally.isSpoilt() || job.order().dryRun()) {
      throw new UndoneException();
    }
    jobs.finish(job.id(), ImportStatus.DONE, null, tally.counts());
  }

  private void endUndone(ImportJob job, Tally tally) {
    boolean refused = tally.isSpoilt() && job.order().mode() == ImportMode.ALL_OR_NOTHING;
    var counts = tally.counts();
    var shown = refused ? new ImportCounts(counts.done(), counts.failed(), 0, 0, 0) : counts;
    transaction()
        .run(
            () -> {
              jobs.addErrors(job.id(), tally.errors());
              jobs.finish(
                  job.id(), refused ? ImportStatus.REFUSED : ImportStatus.DONE, null, shown);
            });
  }

  private void end(ImportJob job, ImportStatus status, @Nullable String code, ImportCounts counts) {
    transaction().run(() -> jobs.finish(job.id(), status, code, counts));
  }

  private int room(ImportJob job) {
    return (int) Math.max(0, config.maxErrors() - jobs.errorCount(job.id()));
  }

  private TransactionRunnerOptions transaction() {
    return QuarkusTransaction.requiringNew().timeout((int) config.timeout().toSeconds());
  }

  private <T> Batches<T> batches(ImportJob job, Lease lease, Importable<T> importable) {
    var faults = new RowFaults(job.order().language());
    var format = job.order().format();
    var mapper = mappers.of(format);
    var parser = new RowParser<>(importable.row(), mapper, validator, faults);
    var file = spool.read(job.id(), lease);
    var columns = Columns.of(importable);
    try {
      RowReader<T> rows =
          switch (format) {
            case NDJSON -> new NdjsonRows<>(file, config.maxLineBytes(), parser);
            case CSV -> new CsvRows<>(file, columns, parser, mapper);
            case XLSX -> {
              var table = SheetTable.of(file.readAllBytes(), columns, config.maxColumns());
              yield new XlsxRows<>(table, columns, parser, mapper);
            }
          };
      return new Batches<>(rows, importable, config.batchRows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Database messages quote rows, so only their state is logged. */
  private static void logFault(ImportJob job, RuntimeException fault) {
    var state = RowFaults.sqlStateClass(fault);
    if (state.isEmpty()) {
      LOG.errorf(fault, "import %s failed", job.id());
    } else {
      LOG.errorf("import %s failed: SQL state class %s", job.id(), state);
    }
  }

  /** Rolls back what must not stay. */
  private static final class UndoneException extends RuntimeException {
    UndoneException() {
      super("undone", null, false, false);
    }
  }
}
