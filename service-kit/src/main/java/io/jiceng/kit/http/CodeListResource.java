package io.jiceng.kit.http;

import io.jiceng.kit.code.CodeList;
import io.jiceng.kit.code.CodeLists;
import io.jiceng.kit.page.Page;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "code-lists", description = "代码表: what codes mean, in Chinese and English")
class CodeListResource {

  private final Instance<CodeLists> features;

  CodeListResource(Instance<CodeLists> features) {
    this.features = features;
  }

  @GET
  @Authenticated
  @Operation(
      summary = "Code lists with labels in Chinese and English (代码表)",
      description = "What the codes of enumerations mean, such as `placeKinds` or `sexes`.")
  public Page<CodeList> lists() {
    return Page.whole(
        features.stream()
            .flatMap(feature -> feature.lists().stream())
            .sorted(Comparator.comparing(CodeList::name))
            .toList());
  }
}
