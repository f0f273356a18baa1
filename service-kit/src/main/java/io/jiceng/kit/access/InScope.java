package io.jiceng.kit.access;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** HQL {@code in_scope(e.organizationId, :paths)} with {@code paths} from {@link Scope#paths}. */
public class InScope implements FunctionContributor {

  private static final String SQL =
      "(?1 in (select t.organization_id from org_tree t"
          + " where t.path <@ any(cast(?2 as ltree[]))))";

  @Override
  public void contributeFunctions(FunctionContributions contributions) {
    var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
    contributions
        .getFunctionRegistry()
        .registerPattern("in_scope", SQL, types.resolve(StandardBasicTypes.BOOLEAN));
  }
}
