package io.jiceng.kit.imports;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Role;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.imports.ImportJobs.StoredError;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Language;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
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
  private final Spool spool;
  private final Workbooks workbooks;
  private final Audit audit;
  private final String prefix;

  ImportDesk(
      ImportJobs jobs,
      ImportRunner runner,
      ImportWorker worker,
      ImportConfig config,
      Caller caller,
      Spool spool,
      Workbooks workbooks,
      Audit audit,
      @ConfigProperty(name = "jiceng.service") String service) {
    this.jobs = jobs;
    this.runner = runner;
    this.worker = worker;
    this.config = config;
    this.caller = caller;
    this.spool = spool;
    this.workbooks = workbooks;
    this.audit = audit;
    this.prefix = service + "-";
  }

  /** The resource of that name, if the caller may import it. */
  Importable<?> admit(String resource) {
    var importable =
        runner.importable(resource).orElseThrow(() -> new Problem(ImportProblem.RESOURCE_UNKNOWN));
    if (importable.roles().stream().noneMatch(caller::has)) {
      throw new Problem(CommonProblem.FORBIDDEN);
    }
    return importable;
  }

  Spooled spool(InputStream body, ImportOrder order) throws IOException {
    var importable = admit(order.resource());
    return order.format() == ImportFormat.XLSX
        ? spool.write(workbooks.receive(body, importable))
        : spool.write(body, order.format());
  }

  /** An empty table of the resource. */
  byte[] template(String resource) {
    return workbooks.template(admit(resource));
  }

  /**
   * The file of a job with its faults marked, for its sender alone: it holds what the rows hold.
   */
  byte[] marked(String publicId, Language language) {
    var job = visible(publicId);
    var file =
        job.owner().caller().subject().equals(caller.subject())
                && job.order().format() == ImportFormat.XLSX
                && job.status().ended()
            ? spool.kept(job.id())
            : new byte[0];
    if (file.length == 0) {
      throw new Problem(ImportProblem.FILE_GONE);
    }
    audit.read("downloaded", "import", job.id(), null, null, null, List.of("file"));
    var errors = allErrors(job.id()).stream().map(StoredError::error).toList();
    return workbooks.marked(file, admit(job.order().resource()), errors, language);
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
