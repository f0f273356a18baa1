package io.jiceng.kit.access;

/** Names of roles as in tokens and {@code @RolesAllowed}. */
public final class Role {

  /** Figures and public records. */
  public static final String VIEWER = "viewer";

  /** Records of the scope. */
  public static final String CLERK = "clerk";

  /** Approves and locks. */
  public static final String REVIEWER = "reviewer";

  /** Tree, rules and people's scope. */
  public static final String ADMIN = "admin";

  /** Machine exchange. */
  public static final String PLATFORM = "platform";

  /** Reads the audit log. */
  public static final String AUDITOR = "auditor";

  /** Keys and grants. */
  public static final String SECURITY = "security";

  /** The caller's own file. */
  public static final String MEMBER = "member";

  /** Public reads and own requests. */
  public static final String RESIDENT = "resident";

  private Role() {}
}
