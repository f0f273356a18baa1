package io.jiceng.kit.attachment;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;
import static io.jiceng.kit.access.Role.REVIEWER;

import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.time.Ids;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Asked for below each record; see {@link AttachmentPaths}. */
@Path(AttachmentPaths.INNER + "/{resource}/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attachments", description = "Evidence of records (凭证)")
@EndpointDisabled(name = "jiceng.service", stringValue = "gateway")
class AttachmentResource {
  private static final String ANY = "application/octet-stream";

  private final RecordTypes records;
  private final AttachmentService service;
  private final ContentStore contents;
  private final Idempotency idempotency;

  AttachmentResource(
      RecordTypes records,
      AttachmentService service,
      ContentStore contents,
      Idempotency idempotency) {
    this.records = records;
    this.service = service;
    this.contents = contents;
    this.idempotency = idempotency;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Attach a file (上传凭证)",
      description =
          "The body is the file: PDF, OFD, JPEG, PNG, XLSX or DOCX by its content, at most 20 MiB"
              + " (ATT-01). Its name stands in `Content-Disposition: attachment;"
              + " filename*=UTF-8''...`. The same content again answers the attachment that stands;"
              + " `alsoAt` names other records that have it. Nothing is replaced or deleted. Sheets"
              + " with thumbprints are not scanned (ATT-02): see `attachments/sheets`.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "The attachment; `Location` names it",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response attach(
      @PathParam("resource") String resource,
      @PathParam("id") UUID id,
      @BeanParam @Valid Order order,
      InputStream body)
      throws IOException {
    var record = records.require(resource, id);
    var asked = order.content();
    var upload = Ids.next();
    var content = contents.write(upload, body, service.admit(record, asked).isSealed());
    try {
      return idempotency.once(
          Map.of("record", id, "order", asked, "hash", content.hash()),
          () -> service.attach(record, upload, asked, content),
          made -> created(record, made));
    } finally {
      contents.discard(upload);
    }
  }

  private Response created(Attached record, UUID id) {
    return Response.status(Status.CREATED)
        .header(
            HttpHeaders.LOCATION,
            "/v1/%s/%s/attachments/%s".formatted(record.type().resource(), record.id(), id))
        .entity(service.view(record, id))
        .build();
  }

  @POST
  @Path("sheets")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "Record a sheet that stays on paper (登记纸质件)",
      description =
          "ATT-02: number, pages and signatures of a sheet with thumbprints, never a scan.")
  @APIResponse(
      responseCode = "201",
      description = "The sheet; `Location` names it",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  public Response record(
      @PathParam("resource") String resource,
      @PathParam("id") UUID id,
      @Valid @NotNull NewSheet sheet) {
    var record = records.require(resource, id);
    return idempotency.once(
        sheet, () -> service.attach(record, sheet), made -> created(record, made));
  }

  @GET
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "Attachments of a record, in the order in which they came (查询凭证)")
  public Page<AttachmentView> list(
      @PathParam("resource") String resource,
      @PathParam("id") UUID id,
      @BeanParam PageRequest page) {
    var record = records.require(resource, id);
    var after = page.after().map(cursor -> UUID.fromString(cursor.text(0))).orElse(null);
    return Page.of(
        service.page(record, after, page.rows()),
        page.limit(),
        it -> Cursor.of(it.id().toString()),
        it -> AttachmentView.of(it, null));
  }

  @GET
  @Path("{attachmentId}")
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(summary = "One attachment, without its content (查看凭证)")
  public AttachmentView get(
      @PathParam("resource") String resource,
      @PathParam("id") UUID id,
      @PathParam("attachmentId") @Parameter(description = "Id of the attachment")
          UUID attachmentId) {
    return service.view(records.require(resource, id), attachmentId);
  }

  @GET
  @Path("{attachmentId}/content")
  @Produces(MediaType.WILDCARD)
  @RolesAllowed({CLERK, REVIEWER, ADMIN, PLATFORM})
  @Operation(
      summary = "The file itself, byte by byte as it came (下载凭证)",
      description = "Looks at C3 and C4 are audited; C4 needs a `purpose`.")
  @APIResponse(
      responseCode = "200",
      description = "The file, under its own content type",
      content =
          @Content(mediaType = ANY, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(
      @PathParam("resource") String resource,
      @PathParam("id") UUID id,
      @PathParam("attachmentId") @Parameter(description = "Id of the attachment") UUID attachmentId,
      @QueryParam("purpose")
          @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
          @Parameter(description = "Purpose (查阅目的), a code such as `REVIEW`; required for C4")
          @Nullable String purpose) {
    var found = service.opened(records.require(resource, id), attachmentId, purpose);
    var file = Objects.requireNonNull(found.content());
    StreamingOutput bytes = out -> contents.copy(found.id(), found.dataClass().isSealed(), out);
    return Response.ok(bytes, file.type().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
        .header(HttpHeaders.CONTENT_DISPOSITION, AttachmentName.disposition(found.name()))
        .build();
  }

  /** What is said about a file beside its content. */
  static class Order {
    @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
    @Size(max = 2_000)
    @Parameter(description = "Name of the file (文件名): `attachment; filename*=UTF-8''...`")
    @Nullable String disposition;

    @QueryParam("dataClass")
    @Parameter(description = "Class (数据级别); the record's when left out, never below it (ATT-01)")
    @Nullable DataClass dataClass;

    @QueryParam("retention")
    @Parameter(description = "Kept as (保管期限); the record's when left out")
    @Nullable Retention retention;

    @QueryParam("pages")
    @Min(1)
    @Max(10_000)
    @Parameter(description = "Pages (页数)")
    @Nullable Integer pages;

    @QueryParam("thumbprints")
    @Parameter(
        description = "Whether the file shows thumbprints (是否含指纹): only `false` is taken (ATT-02)",
        required = true,
        schema = @Schema(type = SchemaType.BOOLEAN))
    @Pattern(regexp = "true|false")
    @Nullable String thumbprints;

    NewContent content() {
      var declared = thumbprints == null ? null : Boolean.valueOf(thumbprints);
      return new NewContent(disposition, dataClass, retention, pages, declared);
    }
  }
}
