package io.jiceng.gateway.session;

import io.jiceng.gateway.database.Database;
import io.jiceng.gateway.database.Sql;
import io.jiceng.kit.access.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller as the system knows it. */
@Path("/v1/me")
@Tag(name = "me", description = "本人: the caller")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MeResource {

  private static final String HEADS =
      """
      select organization_id, code, name from org_tree
       where path = any(cast(? as ltree[])) order by code
      """;
  private static final String ROOTS =
      """
      select organization_id, code, name from org_tree where parent_id is null order by code
      """;

  @Schema(
      description = "The caller (当前用户), with roles and the organisations at the head of the scope")
  record MeView(String subject, Set<String> roles, List<ScopeHead> scope) {}

  @Schema(description = "An organisation whose subtree the caller works in (管理范围)")
  record ScopeHead(UUID id, String code, String name) {}

  private final Caller caller;
  private final Database database;

  MeResource(Caller caller, Database database) {
    this.caller = caller;
    this.database = database;
  }

  @GET
  @Authenticated
  @Operation(summary = "Who the caller is, and in which part of the tree")
  public MeView me() {
    return new MeView(caller.subject(), new TreeSet<>(caller.roles()), heads(caller.scopePaths()));
  }

  private List<ScopeHead> heads(Set<String> paths) {
    return database.read(
        connection -> {
          var heads = new ArrayList<ScopeHead>();
          Sql.RowReader take =
              row ->
                  heads.add(
                      new ScopeHead(
                          row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
          if (paths.contains("")) {
            Sql.query(connection, ROOTS, take);
          } else {
            Sql.query(connection, HEADS, take, Sql.texts(connection, paths));
          }
          return heads;
        });
  }
}
