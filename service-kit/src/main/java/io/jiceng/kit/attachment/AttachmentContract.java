package io.jiceng.kit.attachment;

import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Writes the operations on attachments below each resource that takes them. */
public final class AttachmentContract {
  private static final String OF_ANY = AttachmentPaths.INNER + "/{resource}/{id}";
  private static final DotName TAKES = DotName.createSimple(TakesAttachments.class);
  private static final DotName PATH = DotName.createSimple(Path.class);

  private AttachmentContract() {}

  public static void spread(OpenAPI api, IndexView classes) {
    var paths = api.getPaths();
    if (paths == null || paths.getPathItems() == null) {
      return;
    }
    var inner =
        paths.getPathItems().entrySet().stream()
            .filter(path -> path.getKey().startsWith(OF_ANY))
            .map(path -> Map.entry(path.getKey().substring(OF_ANY.length()), path.getValue()))
            .toList();
    inner.forEach(path -> paths.removePathItem(OF_ANY + path.getKey()));
    classes.getAnnotations(TAKES).stream()
        .map(takes -> takes.target().asClass().declaredAnnotation(PATH).value().asString())
        .sorted()
        .forEach(resource -> add(paths, resource, inner));
  }

  private static void add(
      Paths paths, String resource, List<Map.Entry<String, PathItem>> operations) {
    for (var operation : operations) {
      var item = OASFactory.createPathItem();
      operation
          .getValue()
          .getOperations()
          .forEach((method, it) -> item.setOperation(method, copy(it)));
      paths.addPathItem(resource + "/{id}/attachments" + operation.getKey(), item);
    }
  }

  private static Operation copy(Operation it) {
    var parameters = new ArrayList<Parameter>();
    if (it.getParameters() != null) {
      it.getParameters().stream()
          .filter(parameter -> !"resource".equals(parameter.getName()))
          .forEach(parameters::add);
    }
    var responses = OASFactory.createAPIResponses();
    it.getResponses().getAPIResponses().forEach(responses::addAPIResponse);
    return OASFactory.createOperation()
        .summary(it.getSummary())
        .description(it.getDescription())
        .tags(it.getTags())
        .parameters(parameters)
        .requestBody(it.getRequestBody())
        .responses(responses)
        .security(it.getSecurity())
        .extensions(it.getExtensions());
  }
}
