package io.jiceng.organization.demand;

import static io.jiceng.organization.demand.DemandKind.CERTIFICATE;
import static io.jiceng.organization.demand.DemandKind.MECHANISM;
import static io.jiceng.organization.demand.DemandKind.SIGN;

import io.jiceng.kit.code.CodeLabel;

/**
 * The list of signs, mechanisms and certificates of a village (牌子、机制、证明清单), BUR-03; who is not on
 * it has an office of its own.
 */
public enum ListedItem implements CodeLabel {
  PARTY_ORGANIZATION_SIGN(SIGN, "村党组织牌子", "sign of the Party organisation"),
  VILLAGERS_COMMITTEE_SIGN(SIGN, "村民委员会牌子", "sign of the villagers' committee"),
  SUPERVISION_COMMITTEE_SIGN(SIGN, "村务监督委员会牌子", "sign of the supervision committee"),
  COLLECTIVE_SIGN(SIGN, "村集体经济组织牌子", "sign of the collective"),
  SERVICE_CENTRE_SIGN(SIGN, "党群服务中心标识", "sign of the service centre"),
  OTHER_SIGN(SIGN, "其他牌子", "any other sign", "设牌单位自有场所", "the premises of the body itself"),
  DELIBERATION_MECHANISM(MECHANISM, "四议两公开", "four deliberations, two disclosures"),
  GRID_MECHANISM(MECHANISM, "网格管理", "grid management"),
  MEDIATION_MECHANISM(MECHANISM, "人民调解", "people's mediation"),
  DISCLOSURE_MECHANISM(MECHANISM, "村务公开", "village disclosure"),
  OTHER_MECHANISM(
      MECHANISM,
      "其他工作机制",
      "any other mechanism",
      "现有村级组织统筹承担",
      "the bodies the village already has"),
  RESIDENCE_FACT_CERTIFICATE(CERTIFICATE, "居住情况证明", "where somebody lives"),
  LAND_FACT_CERTIFICATE(CERTIFICATE, "承包地、宅基地情况证明", "contracted land and homestead"),
  HARDSHIP_FACT_CERTIFICATE(CERTIFICATE, "家庭经济困难情况证明", "hardship of a household"),
  KINSHIP_CERTIFICATE(CERTIFICATE, "亲属关系证明", "kinship", "公安机关、公证机构", "police or notary"),
  IDENTITY_CERTIFICATE(CERTIFICATE, "身份、户籍证明", "identity or registration", "公安机关", "police"),
  MARRIAGE_CERTIFICATE(CERTIFICATE, "婚姻状况证明", "marriage", "民政婚姻登记机关", "marriage registration"),
  NO_CRIME_CERTIFICATE(CERTIFICATE, "无违法犯罪记录证明", "no criminal record", "公安机关", "police"),
  BIRTH_CERTIFICATE(CERTIFICATE, "出生证明", "birth", "卫生健康部门、医疗机构", "health office or hospital"),
  DEATH_CERTIFICATE(CERTIFICATE, "死亡证明", "death", "医疗机构、公安机关", "hospital or police"),
  EMPLOYMENT_CERTIFICATE(
      CERTIFICATE, "就业、失业状况证明", "employment", "人力资源社会保障部门", "human resources office"),
  OWNERSHIP_CERTIFICATE(
      CERTIFICATE, "不动产权属证明", "ownership of property", "不动产登记机构", "property registration"),
  OTHER_CERTIFICATE(
      CERTIFICATE, "其他证明", "any other certificate", "法律法规规定的主管部门", "the office the law names");

  private final DemandKind kind;
  private final Label label;
  private final Label office;

  ListedItem(DemandKind kind, String zh, String en) {
    this(kind, zh, en, "", "");
  }

  ListedItem(DemandKind kind, String zh, String en, String officeZh, String officeEn) {
    this.kind = kind;
    this.label = new Label(zh, en);
    this.office = new Label(officeZh, officeEn);
  }

  DemandKind kind() {
    return kind;
  }

  boolean isAllowed() {
    return office.zh().isEmpty();
  }

  /** The proper office of what no village is asked for. */
  Label office() {
    return office;
  }

  @Override
  public Label label() {
    return label;
  }
}
