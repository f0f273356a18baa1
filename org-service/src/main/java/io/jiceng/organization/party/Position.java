package io.jiceng.organization.party;

import static io.jiceng.kit.problem.Finding.when;
import static io.jiceng.organization.party.OrganizationIssue.PARENT_FORM_TOO_LOW;
import static io.jiceng.organization.party.OrganizationIssue.PARENT_PLACE_TOO_LOW;

import io.jiceng.kit.problem.Finding;
import io.jiceng.organization.place.PlaceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides where an organisation may stand in the tree (ORG-15); no place: a place-less root.
 */
record Position(Form form, @Nullable Setting setting, @Nullable PlaceLevel placeLevel) {

  static List<Finding> check(Position parent, Position child, String pointer) {
    var bothCommittees = parent.form.isCommittee() && child.form.isCommittee();
    return Finding.all(
        when(!bothCommittees && !parent.form.isAbove(child.form), PARENT_FORM_TOO_LOW, pointer),
        when(bothCommittees && !parent.standsAbove(child), PARENT_PLACE_TOO_LOW, pointer));
  }

  private boolean standsAbove(Position child) {
    if (placeLevel == null || child.placeLevel == null) {
      return placeLevel == null;
    }
    return placeLevel.isAbove(child.placeLevel)
        || (placeLevel == child.placeLevel
            && !coordinatesVillages()
            && child.coordinatesVillages());
  }

  /** A joint-village committee (联村党委) stands between its township and its villages (ORG-16). */
  private boolean coordinatesVillages() {
    return setting == Setting.JOINT_VILLAGE && placeLevel == PlaceLevel.TOWNSHIP;
  }
}
