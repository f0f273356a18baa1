package io.jiceng.member.person;

import io.jiceng.kit.problem.ProblemCode;

/** Why what is said of a person is refused. No text ever quotes a value. */
public enum PersonProblem implements ProblemCode {
  ID_NUMBER_LENGTH("id-number-length", 422, "公民身份号码须为18位", "An ID number has 18 characters"),
  ID_NUMBER_CHECK("id-number-check", 422, "公民身份号码校验位有误", "The check digit is wrong"),
  ID_NUMBER_DATE(
      "id-number-date",
      422,
      "公民身份号码中的日期无效",
      "The date in the ID number is no day people are born on"),
  ID_NUMBER_AREA("id-number-area", 422, "公民身份号码中的地区代码无效", "The area in the ID number is unknown"),
  SEX_DIFFERS("id-number-sex", 422, "性别与公民身份号码不符", "The sex is not that of the ID number"),
  BIRTH_DATE_DIFFERS(
      "id-number-birth-date", 422, "出生日期与公民身份号码不符", "The birth date is not that of the ID number"),
  BIRTH_DATE("birth-date", 422, "出生日期无效", "The birth date is before 1900 or in the future"),
  PERSON_KNOWN("person-known", 409, "此人已登记", "This person is on record already");

  private final Reason reason;

  PersonProblem(String code, int status, String zh, String en) {
    this.reason = new Reason(code, status, zh, en);
  }

  @Override
  public Reason reason() {
    return reason;
  }
}
