package io.jiceng.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiceng.kit.page.Page;
import io.jiceng.kit.problem.Problem;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** {@code fields=a,b} on a read keeps only these properties of the view, or of a page's items. */
public class PickedFields {

  private static final String PARAMETER = "fields";

  private final ObjectMapper json;

  public PickedFields(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  public void pick(ContainerRequestContext request, ContainerResponseContext response) {
    var wanted = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
    if (wanted == null || !HttpMethod.GET.equals(request.getMethod())) {
      return;
    }
    var picked = pick(response.getEntity(), names(wanted));
    if (picked != null) {
      response.setEntity(picked, null, response.getMediaType());
    }
  }

  private @Nullable JsonNode pick(@Nullable Object entity, List<String> names) {
    return switch (entity) {
      case Page<?> page -> {
        ObjectNode tree = json.valueToTree(page);
        tree.path("items").forEach(item -> keep(item, names));
        yield tree;
      }
      case Versioned view -> keep(json.valueToTree(view), names);
      case null, default -> null;
    };
  }

  private static JsonNode keep(JsonNode view, List<String> names) {
    if (view instanceof ObjectNode object) {
      for (var name : names) {
        if (!object.has(name)) {
          throw Problem.badParameter(
              PARAMETER, "unknown-field", "未知字段：" + name, "Unknown field: " + name);
        }
      }
      object.retain(names);
    }
    return view;
  }

  private static List<String> names(String wanted) {
    return Stream.of(wanted.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }
}
