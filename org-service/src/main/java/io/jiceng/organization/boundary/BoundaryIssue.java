package io.jiceng.organization.boundary;

import io.jiceng.kit.problem.ProblemCode;

/** What may be wrong with a boundary (网格边界), GRD-08. */
enum BoundaryIssue implements ProblemCode {
  POSITION("GRD-08", 422, "每个点为两个数：经度、纬度", "A position is two numbers: longitude, latitude"),
  SWAPPED(
      "GRD-08",
      422,
      "经纬度颠倒：GeoJSON 先经度后纬度（GB/T 16831 先纬度后经度）",
      "Swapped: GeoJSON is longitude first, GB/T 16831 latitude first"),
  OUTSIDE_CHINA("GRD-08", 422, "点不在中国范围内", "The point is outside China's range"),
  UNCLOSED(
      "GRD-08",
      422,
      "环至少四个点且首尾相同",
      "A ring has four positions or more, the last equal to the first"),
  CROSSING("GRD-08", 422, "边界自相交或不成面", "The boundary crosses itself or encloses nothing"),
  OUTSIDE_PARENT("GRD-08", 422, "边界超出上级网格的边界", "The boundary is not inside that of the grid above"),
  GRID_CLOSED("grid-closed", 409, "该网格已撤销", "The grid is closed"),
  DATE_AHEAD("date-ahead", 422, "日期不能晚于今天", "The date lies ahead"),
  TOO_EARLY(
      "GRD-08", 422, "早于网格设立或现边界的生效日期", "Earlier than the grid's opening or the present boundary");

  private final Reason reason;

  BoundaryIssue(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
