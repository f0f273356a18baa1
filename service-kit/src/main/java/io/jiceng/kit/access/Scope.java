package io.jiceng.kit.access;

import io.jiceng.kit.access.TreePaths.Node;
import io.jiceng.kit.problem.CommonProblem;
import io.jiceng.kit.problem.Problem;
import io.jiceng.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of the tree the caller sees and changes; what lies outside answers 404. */
@ApplicationScoped
public class Scope {

  private final Caller caller;
  private final TreePaths tree;

  Scope(Caller caller, TreePaths tree) {
    this.caller = caller;
    this.tree = tree;
  }

  /** The caller's scope, for {@code in_scope(e.organizationId, :paths)} in HQL. */
  public String paths() {
    return TreePaths.literal(caller.scopePaths());
  }

  /** The caller's scope, narrowed to the subtree of an organisation when one is named. */
  public String paths(@Nullable String under) {
    return under == null || under.isBlank() ? paths() : under(under);
  }

  /** The subtree of an organisation of the caller's scope; 404 when it lies outside. */
  public String under(String idOrCode) {
    return tree.find(idOrCode)
        .filter(this::covers)
        .map(node -> TreePaths.literal(Set.of(node.path())))
        .orElseThrow(Problem::notFound);
  }

  public boolean holds(UUID organizationId) {
    return tree.find(organizationId.toString()).filter(this::covers).isPresent();
  }

  /** 404 unless the organisation lies in the caller's scope. */
  public void require(UUID organizationId) {
    if (!holds(organizationId)) {
      throw Problem.notFound();
    }
  }

  /** The organisation a body names in {@code organizationId}. */
  public OrganizationRef resolve(String idOrCode) {
    return resolve(idOrCode, "/organizationId");
  }

  /** The organisation a body names: 422 when unknown, 404 when out of scope. */
  public OrganizationRef resolve(String idOrCode, String pointer) {
    var node =
        tree.find(idOrCode)
            .orElseThrow(
                () ->
                    Problem.invalid(
                        pointer, "unknown-organization", "没有此组织", "No such organisation"));
    if (!covers(node)) {
      throw Problem.of(CommonProblem.NOT_FOUND, new Violation(pointer, "not-found", ""));
    }
    return ref(node);
  }

  /** An organisation anywhere in the tree, for acts with a counterparty outside the scope. */
  public Optional<OrganizationRef> find(String idOrCode) {
    return tree.find(idOrCode).map(Scope::ref);
  }

  private boolean covers(Node node) {
    return TreePaths.covers(caller.scopePaths(), node.path());
  }

  private static OrganizationRef ref(Node node) {
    return new OrganizationRef(node.id(), node.code());
  }
}
