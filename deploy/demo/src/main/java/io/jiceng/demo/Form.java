package io.jiceng.demo;

/** Form of an organisation (形式) with the words its names end in. */
enum Form {
  GROUP(0, "党小组", "党小组"),
  BRANCH(1, "支部委员会", "党支部"),
  JOINT_BRANCH(1, "联合支部委员会", "联合党支部"),
  GENERAL_BRANCH(2, "总支部委员会", "党总支"),
  WORK_COMMITTEE(3, "工作委员会", "党工委"),
  COMMITTEE(3, "委员会", "党委");

  final int rank;
  final String formalEnding;
  final String shortEnding;

  Form(int rank, String formalEnding, String shortEnding) {
    this.rank = rank;
    this.formalEnding = formalEnding;
    this.shortEnding = shortEnding;
  }

  boolean holdsMembers() {
    return this == BRANCH || this == JOINT_BRANCH;
  }
}
