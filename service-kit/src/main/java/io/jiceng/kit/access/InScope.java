package io.jiceng.kit.access;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * HQL {@code in_scope(e.organizationId, :paths)} with {@code paths} from {@link Scope#paths}, and
 * {@code meets_scope(e.organizationId, :paths)}: the scope lies in the organisation's subtree too,
 * as for what is asked of everyone below it.
 */
public class InScope implements FunctionContributor {

  private static final String SQL =
      "(?1 in (select t.organization_id from org_tree t"
          + " where t.path <@ any(cast(?2 as ltree[]))))";

  private static final String MEETS =
      "(exists (select 1 from org_tree t where t.organization_id = ?1"
          + " and (t.path <@ any(cast(?2 as ltree[])) or t.path @> any(cast(?2 as ltree[])))))";

  @Override
  public void contributeFunctions(FunctionContributions contributions) {
    var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
    contributions
        .getFunctionRegistry()
        .registerPattern("in_scope", SQL, types.resolve(StandardBasicTypes.BOOLEAN));
    contributions
        .getFunctionRegistry()
        .registerPattern("meets_scope", MEETS, types.resolve(StandardBasicTypes.BOOLEAN));
  }
}
