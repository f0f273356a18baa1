package io.jiceng.organization.demand;

import io.jiceng.kit.code.CodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * What a form, app, contest or list does with people (功能设置). Most of it is refused: RULES section
 * 12.
 */
public enum Feature implements CodeLabel {
  TOTALS_BY_UNIT(null, "按单位汇总", "totals by unit"),
  OPTIONAL_PHOTO(null, "自愿上传照片", "photo if one likes"),
  FORCED_PHOTO(DemandIssue.FORCED_TRACE, "强制上传照片", "forced photo"),
  FORCED_LOCATION(DemandIssue.FORCED_TRACE, "强制定位", "forced location"),
  CHECK_IN(DemandIssue.FORCED_TRACE, "打卡签到", "check-in"),
  FORCED_INSTALL(DemandIssue.FORCED_USE, "强制下载安装、注册指标", "forced install or login quota"),
  ONLINE_TIME(DemandIssue.FORCED_USE, "统计在线时长", "online time"),
  LIKES(DemandIssue.FORCED_USE, "统计点赞、转发", "likes and shares"),
  USER_LIST(DemandIssue.USER_LIST, "收集用户名单", "list of users"),
  PERSON_RANKING(DemandIssue.PERSON_RANKING, "个人排名", "ranking of persons"),
  SORTED_BY_POINTS(DemandIssue.SORTED_BY_POINTS, "按积分排序", "sorted by points");

  private final @Nullable DemandIssue refusal;
  private final Label label;

  Feature(@Nullable DemandIssue refusal, String zh, String en) {
    this.refusal = refusal;
    this.label = new Label(zh, en);
  }

  /** Why nobody may ask for it; null when it may be asked. */
  @Nullable DemandIssue refusal() {
    return refusal;
  }

  @Override
  public Label label() {
    return label;
  }
}
