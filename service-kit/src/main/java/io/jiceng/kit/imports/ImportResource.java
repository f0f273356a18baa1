package io.jiceng.kit.imports;

import static io.jiceng.kit.access.Role.ADMIN;
import static io.jiceng.kit.access.Role.CLERK;
import static io.jiceng.kit.access.Role.PLATFORM;

import io.jiceng.kit.http.Idempotency;
import io.jiceng.kit.page.Cursor;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.page.PageRequest;
import io.jiceng.kit.problem.Language;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "批量导入: files of rows become records")
@EndpointDisabled(name = "jiceng.service", stringValue = "gateway")
class ImportResource {
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportDesk desk;
  private final Spool spool;
  private final Idempotency idempotency;

  ImportResource(ImportDesk desk, Spool spool, Idempotency idempotency) {
    this.desk = desk;
    this.spool = spool;
    this.idempotency = idempotency;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "Send a file of rows",
      description =
          "The body is the file, UTF-8. NDJSON: one object per line. CSV: a header line naming"
              + " properties (`a.b`, `a[0].b`) or their Chinese headings; empty cells are absent."
              + " XLSX: the same on the first visible sheet, such as the resource's template filled"
              + " in; codes or their labels. Sent again, it has one"
              + " effect: rows already stored count as unchanged. A row is the body of a POST of"
              + " the resource. Ask for the job until its status is DONE or FAILED.")
  @APIResponse(
      responseCode = "202",
      description = "The job; `Location` names it",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response receive(
      @QueryParam("resource")
          @Parameter(
              description = "What the rows are: the path after /v1/ of a resource that takes POSTs",
              example = "members",
              required = true)
          @Nullable String resource,
      @QueryParam("format") @DefaultValue("NDJSON") @Parameter(description = "Of the body")
          ImportFormat format,
      @QueryParam("mode")
          @DefaultValue("ALL_OR_NOTHING")
          @Parameter(description = "What happens to good rows when there are bad ones")
          ImportMode mode,
      @QueryParam("dryRun")
          @DefaultValue("false")
          @Parameter(description = "Check all rows and store none")
          boolean dryRun,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
      InputStream body)
      throws IOException {
    var order =
        new ImportOrder(
            resource == null ? "" : resource, format, mode, dryRun, Language.of(language));
    var file = desk.spool(body, order);
    try {
      return idempotency.once(
          Map.of("order", order, "sha256", file.sha256()),
          () -> desk.receive(file, order),
          id -> accepted(desk.job(id)));
    } finally {
      if (!desk.isStored(file.id())) {
        spool.delete(file.id());
      }
    }
  }

  private Response accepted(ImportJob job) {
    var view = desk.view(job);
    return Response.status(Status.ACCEPTED)
        .header(HttpHeaders.LOCATION, "/v1/imports/" + view.id())
        .entity(view)
        .build();
  }

  @GET
  @Path("templates/{resource}")
  @Produces(XLSX)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "An empty spreadsheet to fill in (导入模板)",
      description =
          "Headings in Chinese and English, required ones with an asterisk; the code lists and what"
              + " each column takes stand on the other sheets. The example row is not imported.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response template(
      @PathParam("resource")
          @Parameter(description = "Plural name of the resource", example = "members")
          String resource) {
    return workbook(desk.template(resource), resource);
  }

  @GET
  @Path("templates/{resource}/{part}")
  @Produces(XLSX)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "The same for a resource whose path has two steps, such as visits/weekly-notes")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response templateOfPart(
      @PathParam("resource") @Parameter(description = "First step", example = "visits")
          String resource,
      @PathParam("part") @Parameter(description = "Second step", example = "weekly-notes")
          String part) {
    return template(resource + "/" + part);
  }

  private static Response workbook(byte[] file, String name) {
    return Response.ok(file, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name.replace('/', '-') + ".xlsx\"")
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "How far a job is; its sender and admins of the sender's scope see it")
  public ImportView job(@PathParam("id") String id) {
    return desk.view(desk.visible(id));
  }

  @GET
  @Path("{id}/errors")
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "Errors of rows, in the order of the file")
  public Page<ImportErrorView> errors(
      @PathParam("id") String id,
      @BeanParam PageRequest page,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    boolean zh = Language.of(language) == Language.ZH;
    var after = page.after();
    var rows =
        desk.errors(
            desk.visible(id).id(),
            after.map(cursor -> cursor.number(0)).orElse(-1L),
            after.map(cursor -> (int) cursor.number(1)).orElse(-1),
            page.rows());
    return Page.of(
        rows,
        page.limit(),
        stored -> Cursor.of(stored.error().row(), stored.n()),
        stored -> ImportErrorView.of(stored.error(), zh));
  }

  @GET
  @Path("{id}/errors.csv")
  @Produces(CSV)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(summary = "All errors of rows as a table")
  @APIResponse(
      responseCode = "200",
      description = "Row, column, code and text of each error",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  public Response errorTable(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    var job = desk.visible(id);
    var table = new ErrorTable(Language.of(language));
    StreamingOutput rows = out -> table.write(desk.allErrors(job.id()), out);
    return Response.ok(rows, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-errors.csv\"")
        .build();
  }

  @GET
  @Path("{id}/errors.xlsx")
  @Produces(XLSX)
  @RolesAllowed({CLERK, ADMIN, PLATFORM})
  @Operation(
      summary = "The spreadsheet that was sent, its faulty cells marked",
      description =
          "For the sender of an XLSX job that ended with errors, for a day: each faulty cell is"
              + " coloured and commented, the reasons stand in the column 导入说明. Correct it and send"
              + " it again. Later, or for others, 410.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response marked(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
    return workbook(desk.marked(id, Language.of(language)), id + "-errors");
  }
}
