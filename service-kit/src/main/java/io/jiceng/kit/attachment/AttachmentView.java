package io.jiceng.kit.attachment;

import io.jiceng.kit.crypto.HashAlgorithm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Attachment", description = "Evidence of a record (凭证)")
record AttachmentView(
    UUID id,
    @Schema(description = "Name (名称), cleaned") String name,
    @Nullable @Schema(description = "Format (格式) by content; null on paper") ContentType type,
    @Nullable @Schema(description = "Size (大小), bytes; null on paper") Long sizeBytes,
    @Nullable @Schema(description = "Hash algorithm (杂凑算法)") HashAlgorithm hashAlgorithm,
    @Nullable @Schema(description = "Hash of the content (杂凑值), hexadecimal") String hash,
    @Nullable @Schema(description = "Pages (页数), as stated") Integer pages,
    @Nullable @Schema(description = "Number of a sheet on paper (张号), ATT-02") String sheetNumber,
    @Nullable @Schema(description = "Signatures counted on paper (签名数), ATT-02") Integer signatures,
    @Schema(description = "Class (数据级别), at least the record's") DataClass dataClass,
    @Schema(description = "Kept as (保管期限), PRV-04") Retention retention,
    @Nullable @Schema(description = "Kept until (保管至); null when permanent") LocalDate retainUntil,
    @Schema(description = "Added when the record was locked or closed (锁定后补充)")
        boolean addedAfterLock,
    @Schema(description = "Added by (上传人)") String createdBy,
    @Schema(description = "Added at (上传时间)") Instant createdAt,
    @Nullable
        @Schema(
            description =
                "Other records of the caller's scope with the same content (同一凭证也附于), at most 20;"
                    + " null in lists")
        List<AlsoAt> alsoAt) {

  @Schema(name = "AttachedAlsoAt", description = "Another record with the same evidence")
  record AlsoAt(
      @Schema(description = "Plural resource name", examples = "grids") String resource,
      UUID recordId,
      UUID attachmentId) {}

  static AttachmentView of(Attachment it, @Nullable List<AlsoAt> alsoAt) {
    var content = it.content();
    var sheet = it.sheet();
    return new AttachmentView(
        it.id(),
        it.name(),
        content == null ? null : content.type(),
        content == null ? null : content.bytes(),
        content == null ? null : content.algorithm(),
        content == null ? null : content.hash(),
        it.pages(),
        sheet == null ? null : sheet.number(),
        sheet == null ? null : sheet.signatures(),
        it.dataClass(),
        it.retention(),
        it.retainUntil(),
        it.addedAfterLock(),
        it.createdBy(),
        it.createdAt(),
        alsoAt);
  }
}
