package io.jiceng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation while the demo is drawn up: its form may still change with its members. */
final class Unit {
  private final String code;
  private final String where;
  private final String body;
  private final @Nullable Unit parent;
  private final LocalDate foundedOn;
  private final List<Unit> children = new ArrayList<>();
  private final List<MemberRow> members = new ArrayList<>();
  private Form form;
  private Nature nature = Nature.REGULAR;
  private @Nullable Setting setting;
  private @Nullable String sector;
  private @Nullable String populationGroup;
  private @Nullable String placeCode;
  private @Nullable String hostUnit;
  private @Nullable LocalDate closedOn;
  private @Nullable Integer declaredMembers;
  private @Nullable Integer unitsCovered;

  /**
   * @param where the name between 中共 and the form's ending
   * @param body what people call it, before the form's short ending
   */
  Unit(
      @Nullable Unit parent,
      String code,
      Form form,
      String where,
      String body,
      LocalDate foundedOn) {
    this.parent = parent;
    this.code = code;
    this.form = form;
    this.where = where;
    this.body = body;
    this.foundedOn =
        parent != null && foundedOn.isBefore(parent.foundedOn) ? parent.foundedOn : foundedOn;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  Unit at(String place) {
    this.placeCode = place;
    return this;
  }

  /** Names the unit it is the organisation of. */
  void hostedBy(String unit) {
    this.hostUnit = unit;
  }

  Unit in(Setting kind) {
    this.setting = kind;
    return this;
  }

  Unit ofSector(String name) {
    this.sector = name;
    return this;
  }

  Unit forGroup(String name) {
    this.populationGroup = name;
    return this;
  }

  Unit covering(int units) {
    this.unitsCovered = units;
    return this;
  }

  /** A branch nobody's membership belongs to; the count is declared. */
  Unit without(Nature kind, int declared) {
    this.nature = kind;
    this.declaredMembers = declared;
    return this;
  }

  Unit closed(LocalDate on) {
    this.closedOn = on;
    return this;
  }

  void become(Form higher) {
    this.form = higher;
  }

  void admit(MemberRow member) {
    members.add(member);
  }

  String code() {
    return code;
  }

  String body() {
    return body;
  }

  String where() {
    return where;
  }

  Form form() {
    return form;
  }

  Nature nature() {
    return nature;
  }

  LocalDate foundedOn() {
    return foundedOn;
  }

  String place() {
    if (placeCode == null) {
      throw new IllegalStateException(code + " has no place");
    }
    return placeCode;
  }

  List<MemberRow> members() {
    return List.copyOf(members);
  }

  /** Members of this organisation and everything under it. */
  int size() {
    return members.size() + children.stream().mapToInt(Unit::size).sum();
  }

  private int full() {
    return (int) members.stream().filter(MemberRow::isFull).count()
        + children.stream().mapToInt(Unit::full).sum();
  }

  OrganizationRow row() {
    String prefix =
        switch (nature) {
          case FUNCTIONAL -> "功能型";
          case TEMPORARY -> "临时";
          case REGULAR -> "";
        };
    boolean root = parent == null;
    return new OrganizationRow(
        code,
        root ? where : "中共" + where + prefix + form.formalEnding,
        root ? body : body + prefix + shortEnding(),
        form,
        nature,
        setting,
        sector,
        populationGroup,
        placeCode,
        hostUnit,
        parent == null ? null : parent.code,
        foundedOn,
        closedOn,
        term(),
        declaredMembers != null ? declaredMembers : declares() ? Integer.valueOf(full()) : null,
        declaredMembers == null && declares() ? Integer.valueOf(size() - full()) : null,
        unitsCovered,
        nature == Nature.TEMPORARY ? closedOn : null);
  }

  /** 区委, 县委 for a district's committee, 党委 for the others. */
  private String shortEnding() {
    boolean district = form == Form.COMMITTEE && parent != null && parent.parent == null;
    return district ? "委" : form.shortEnding;
  }

  /** Branches declare their members, and committees of a unit; those of a territory do not. */
  private boolean declares() {
    return switch (form) {
      case BRANCH, JOINT_BRANCH, GENERAL_BRANCH -> true;
      case COMMITTEE -> setting == Setting.COMMUNITY;
      case GROUP, WORK_COMMITTEE -> false;
    };
  }

  /** Terms by ORG-09: villages, communities and committees 5 years, other branches 3. */
  private OrganizationRow.@Nullable Term term() {
    if (nature != Nature.REGULAR || form == Form.GROUP || form == Form.WORK_COMMITTEE) {
      return null;
    }
    Dice dice = Dice.of(code + "/term");
    boolean local = setting == Setting.VILLAGE || setting == Setting.COMMUNITY;
    LocalDate elected =
        local
            ? dice.day("2025-12-01", "2026-01-31")
            : form == Form.COMMITTEE
                ? dice.day("2022-01-10", "2026-05-31")
                : dice.day("2024-03-01", "2026-05-31");
    LocalDate started = elected.isBefore(foundedOn) ? foundedOn : elected;
    return new OrganizationRow.Term(started, local || form == Form.COMMITTEE ? 5 : 3);
  }
}
