package io.jiceng.kit.problem;

/** Refusals that every service shares. */
public enum CommonProblem implements ProblemCode {
  MALFORMED("malformed", 400, "请求格式有误", "The request cannot be read"),
  UNAUTHENTICATED("unauthenticated", 401, "请先登录", "Sign in with a valid token"),
  FORBIDDEN("forbidden", 403, "无权进行此操作", "The caller's roles do not allow this"),
  NOT_FOUND("not-found", 404, "未找到", "Not found"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "不支持此方法", "The method is not allowed here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "无法提供所要求的格式", "No acceptable representation"),
  CONFLICT("conflict", 409, "与已有记录冲突", "Conflicts with an existing record"),
  IN_PROGRESS("in-progress", 409, "相同请求正在处理", "The same request is being processed"),
  VERSION_CONFLICT("version-conflict", 412, "记录已被他人修改", "The record has changed meanwhile"),
  TOO_LARGE("too-large", 413, "请求内容过大", "The request body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "不支持的内容类型", "Unsupported content type"),
  INVALID("invalid", 422, "请求内容不符合要求", "The request breaks a rule"),
  KEY_REUSED("key-reused", 422, "幂等键已用于另一请求", "The idempotency key was used for another request"),
  PRECONDITION_REQUIRED(
      "precondition-required", 428, "缺少 If-Match 请求头", "The If-Match header is missing"),
  TOO_MANY_REQUESTS("too-many-requests", 429, "请求过于频繁", "Too many requests"),
  INTERNAL("internal", 500, "系统内部错误", "Internal error"),
  UNAVAILABLE("unavailable", 503, "服务暂不可用，请稍后重试", "Temporarily unavailable, try again later");

  private final Reason reason;

  CommonProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
