package io.jiceng.kit.attachment;

import io.jiceng.kit.access.Scope;
import io.jiceng.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The records of this service that take attachments, by the name of their resource. */
@ApplicationScoped
class RecordTypes {
  private static final String PREFIX = "/v1/";

  private final DataSource database;
  private final Scope scope;
  private final Map<String, RecordType> types = new HashMap<>();

  @Inject
  RecordTypes(DataSource database, Scope scope, BeanManager beans) {
    this.database = database;
    this.scope = scope;
    for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      var declared = bean.getBeanClass().getAnnotation(TakesAttachments.class);
      var path = bean.getBeanClass().getAnnotation(Path.class);
      if (declared != null && path != null) {
        var resource = path.value().substring(PREFIX.length());
        types.put(resource, RecordType.of(resource, declared));
      }
    }
  }

  boolean has(String resource) {
    return types.containsKey(resource);
  }

  /** The record in the caller's scope; 404 otherwise. */
  Attached require(String resource, UUID id) {
    return find(resource, id).orElseThrow(Problem::notFound);
  }

  Optional<Attached> find(String resource, UUID id) {
    var type = types.get(resource);
    if (type == null) {
      return Optional.empty();
    }
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(type.query())) {
      select.setObject(1, id);
      try (var found = select.executeQuery()) {
        if (!found.next() || found.getObject(1) == null) {
          return Optional.empty();
        }
        var record = new Attached(type, id, found.getObject(1, UUID.class), found.getBoolean(2));
        return scope.holds(record.organizationId()) ? Optional.of(record) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
