package io.jiceng.organization.grant;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a grant (临时授权). */
enum GrantIssue implements ProblemCode {
  REVOKED("SUP-04", 409, "授权已终止", "The grant has ended already");

  private final Reason reason;

  GrantIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
