package io.jiceng.kit.contract;

import static java.util.function.Predicate.not;

import io.jiceng.kit.attachment.AttachmentContract;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Adds to every operation the problem answers and parameters that the kit gives to all of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SharedContract implements OASFilter {

  private static final String FIELDS = "fields";
  private static final Set<String> GENERATED = Set.of("", "Created", "No Content");
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final IndexView classes;

  public SharedContract(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    AttachmentContract.spread(api, classes);
    var paths = api.getPaths() == null ? null : api.getPaths().getPathItems();
    if (paths == null) {
      return;
    }
    if (api.getComponents() == null) {
      api.setComponents(OASFactory.createComponents());
    }
    describe(api.getComponents());
    paths.forEach(
        (path, item) -> {
          if (item.getPOST() != null && isCollection(path, paths)) {
            creates(item.getPOST().getResponses());
          }
        });
    paths.forEach(
        (path, item) ->
            item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
  }

  /** A path below which single records can be read. */
  private static boolean isCollection(String path, Map<String, PathItem> paths) {
    var record = paths.get(path + "/{id}");
    return record != null && record.getGET() != null;
  }

  private static void creates(APIResponses responses) {
    var answer = responses.getAPIResponse("200");
    if (answer != null) {
      responses.removeAPIResponse("200");
      responses.addAPIResponse("201", answer.description("Created; `Location` and `ETag` name it"));
    }
  }

  private static void describe(Components components) {
    for (var answer : ProblemAnswer.values()) {
      components.addResponse(answer.component(), answer.response());
    }
    components.addParameter(
        FIELDS, parameter(FIELDS, Parameter.In.QUERY, "Properties to answer, separated by commas"));
    components.addParameter(
        IDEMPOTENCY_KEY,
        parameter(
            IDEMPOTENCY_KEY,
            Parameter.In.HEADER,
            "1 to 128 characters: the same key and body have one effect and the same answer"));
  }

  private static Parameter parameter(String name, Parameter.In in, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(in)
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  private static void complete(String path, HttpMethod method, Operation operation) {
    if (operation.getOperationId() == null) {
      operation.setOperationId(CommonWords.operationId(method, path));
    }
    explain(operation);
    if (method == HttpMethod.PATCH) {
      requireIfMatch(operation);
    }
    ProblemAnswer.of(path, method).forEach(answer -> add(operation, answer));
    switch (method) {
      case GET -> addParameter(operation, FIELDS);
      case POST -> addParameter(operation, IDEMPOTENCY_KEY);
      default -> {}
    }
  }

  /** Declared as optional in code, so that its absence is answered by 428. */
  private static void requireIfMatch(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
          .forEach(parameter -> parameter.setRequired(true));
    }
  }

  private static void explain(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().stream()
          .filter(parameter -> parameter.getName() != null && parameter.getDescription() == null)
          .forEach(
              parameter ->
                  CommonWords.parameter(parameter.getName()).ifPresent(parameter::setDescription));
    }
    if (operation.getResponses() != null) {
      operation
          .getResponses()
          .getAPIResponses()
          .forEach(
              (status, answer) -> {
                if (answer.getRef() == null && isUnexplained(answer.getDescription())) {
                  CommonWords.answer(status).ifPresent(answer::setDescription);
                }
              });
    }
  }

  private static boolean isUnexplained(@Nullable String description) {
    return description == null || GENERATED.contains(description);
  }

  /** An operation's own description of a status stays, unless it says nothing of the body. */
  private static void add(Operation operation, ProblemAnswer answer) {
    if (operation.getResponses() == null) {
      operation.setResponses(OASFactory.createAPIResponses());
    }
    var declared = operation.getResponses().getAPIResponse(answer.status());
    if (declared == null || declared.getContent() == null) {
      operation
          .getResponses()
          .addAPIResponse(
              answer.status(),
              OASFactory.createAPIResponse().ref("#/components/responses/" + answer.component()));
    }
  }

  private static void addParameter(Operation operation, String name) {
    var known =
        operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
    if (known.stream().allMatch(not(p -> name.equals(p.getName())))) {
      operation.addParameter(OASFactory.createParameter().ref("#/components/parameters/" + name));
    }
  }
}
