package io.jiceng.kit.imports;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.imports.ImportJobs.StoredError;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Admits files and shows jobs to those who may see them. */
@ApplicationScoped
class ImportDesk {
  private final ImportJobs jobs;
  private final ImportRunner runner;
  private final ImportWorker worker;
  private final ImportConfig config;
  private final Caller caller;
  private final String prefix;

  ImportDesk(
      ImportJobs jobs,
      ImportRunner runner,
      ImportWorker worker,
      ImportConfig config,
      Caller caller,
      @ConfigProperty(name = "jiceng.service") String service) {
    this.jobs = jobs;
    this.runner = runner;
    this.worker = worker;
    this.config = config;
    this.caller = caller;
    this.prefix = service + "-";
  }

  void admit(ImportOrder order) {
    var importable =
        runner
            .importable(order.resource())
            .orElseThrow(() -> new Problem(ImportProblem.RESOURCE_UNKNOWN));
    if (importable.roles().stream().noneMatch(caller::has)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
  }

  UUID receive(Spooled file, ImportOrder order) {
    jobs.receive(file, order, new ImportOwner(caller.snapshot(), caller.scopePaths()));
    return file.id();
  }

  /** A job by its id; wakes the workers, for it may be new. */
  ImportJob job(UUID id) {
    worker.wake();
    return jobs.find(id).orElseThrow(Problem::notFound);
  }

  boolean isStored(UUID id) {
    return jobs.find(id).isPresent();
  }

  /** The job, if the caller sent it or administers the whole scope of who did. */
  ImportJob visible(String publicId) {
    var job = jobs.find(uuid(publicId)).orElseThrow(Problem::notFound);
    var owner = job.owner();
    boolean own = owner.caller().subject().equals(caller.subject());
    if (!own && !isAdminOver(owner.scopePaths())) {
      throw Problem.notFound();
    }
    return job;
  }

  private boolean isAdminOver(Set<String> paths) {
    return caller.has(Role.ADMIN) && !paths.isEmpty() && caller.covers(paths);
  }

  ImportView view(ImportJob job) {
    return ImportView.of(prefix + job.id(), job);
  }

  List<StoredError> errors(UUID id, long row, int n, int limit) {
    return jobs.errors(id, row, n, limit);
  }

  List<StoredError> allErrors(UUID id) {
    return jobs.errors(id, -1, -1, config.maxErrors());
  }

  private UUID uuid(String publicId) {
    try {
      if (publicId.startsWith(prefix)) {
        return UUID.fromString(publicId.substring(prefix.length()));
      }
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
    throw Problem.notFound();
  }
}
