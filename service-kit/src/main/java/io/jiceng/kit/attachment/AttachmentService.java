package io.jiceng.kit.attachment;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.attachment.Attachment.Content;
import io.jiceng.kit.attachment.Attachment.Sheet;
import io.jiceng.kit.audit.Audit;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Attaches evidence and shows it. */
@ApplicationScoped
class AttachmentService {
  private final Attachments attachments;
  private final ContentStore contents;
  private final RecordTypes records;
  private final AttachmentConfig config;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  AttachmentService(
      Attachments attachments,
      ContentStore contents,
      RecordTypes records,
      AttachmentConfig config,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.attachments = attachments;
    this.contents = contents;
    this.records = records;
    this.config = config;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** Refuses what may not come to this record before anything of it is read. */
  DataClass admit(Attached record, NewContent order) {
    var own = Objects.requireNonNullElse(order.dataClass(), record.type().dataClass());
    Problem.refuseHard(
        AttachmentRules.content(own, record.type().dataClass(), order.thumbprints()));
    return own;
  }

  /** The new attachment, or the one that holds the same content already. */
  @Transactional
  UUID attach(Attached record, UUID id, NewContent order, Content content) {
    var own = Objects.requireNonNullElse(order.dataClass(), record.type().dataClass());
    var name = AttachmentName.of(order.disposition(), content.type());
    var made = attachment(record, id, name, content, null, order.pages(), own, order.retention());
    if (!attachments.add(made)) {
      return attachments.find(record, content).orElseThrow().id();
    }
    contents.keep(id);
    tell(record, made);
    return id;
  }

  @Transactional
  UUID attach(Attached record, NewSheet sheet) {
    var own = Objects.requireNonNullElse(sheet.dataClass(), record.type().dataClass());
    Problem.refuseHard(AttachmentRules.sheet(own, record.type().dataClass()));
    var made =
        attachment(
            record,
            Ids.next(),
            AttachmentName.clean(sheet.name()),
            null,
            new Sheet(sheet.sheetNumber(), sheet.signatures()),
            sheet.pages(),
            own,
            sheet.retention());
    if (!attachments.add(made)) {
      throw new Problem(AttachmentProblem.SHEET_KNOWN);
    }
    tell(record, made);
    return made.id();
  }

  private Attachment attachment(
      Attached record,
      UUID id,
      String name,
      @Nullable Content content,
      @Nullable Sheet sheet,
      @Nullable Integer pages,
      DataClass own,
      @Nullable Retention asked) {
    var retention = Objects.requireNonNullElse(asked, record.type().retention());
    return new Attachment(
        id,
        record.type().resource(),
        record.id(),
        name,
        content,
        sheet,
        pages,
        own,
        retention,
        retainUntil(retention),
        record.locked(),
        caller.subject(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private @Nullable LocalDate retainUntil(Retention retention) {
    var today = LocalDate.now(clock);
    return switch (retention) {
      case PERMANENT -> null;
      case LETTER_STUB -> today.plusYears(config.letterStubYears());
      case REJECTED_APPLICATION -> today.plusYears(config.rejectedApplicationYears());
      case POINTS_DETAIL -> today.plusYears(config.pointsDetailYears());
    };
  }

  /** Without the name, which may name a person. */
  private void tell(Attached record, Attachment made) {
    var told = new HashMap<String, Object>();
    told.put("attachmentId", made.id());
    told.put("dataClass", made.dataClass());
    told.put("retention", made.retention());
    told.put("addedAfterLock", made.addedAfterLock());
    if (made.content() != null) {
      told.put("type", made.content().type());
      told.put("sizeBytes", made.content().bytes());
      told.put("hash", made.content().hash());
    }
    audit.record(
        "attached", record.type().record(), record.id(), record.organizationId(), null, told);
  }

  AttachmentView view(Attached record, UUID id) {
    var found = attachments.find(record, id).orElseThrow(Problem::notFound);
    var others =
        attachments.elsewhere(found).stream()
            .filter(other -> records.find(other.resource(), other.recordId()).isPresent())
            .toList();
    return AttachmentView.of(found, others);
  }

  List<Attachment> page(Attached record, @Nullable UUID after, int rows) {
    return attachments.page(record, after, rows);
  }

  /** An attachment whose content may now be read; looks at personal content are on record. */
  Attachment opened(Attached record, UUID id, @Nullable String purpose) {
    var found = attachments.find(record, id).orElseThrow(Problem::notFound);
    if (found.content() == null) {
      throw new Problem(AttachmentProblem.NO_CONTENT);
    }
    if (found.dataClass() == DataClass.C4 && purpose == null) {
      throw new Problem(AttachmentProblem.PURPOSE_MISSING);
    }
    if (found.dataClass().isSealed()) {
      audit.read(
          "read",
          "attachment",
          id,
          record.organizationId(),
          null,
          purpose,
          List.of("content of " + record.type().record() + " " + record.id()));
    }
    return found;
  }
}
