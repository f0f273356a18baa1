package io.jiceng.organization.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.organization.place.PlaceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

  @ParameterizedTest
  @CsvSource({
    "BRANCH,VILLAGE,GROUP,VILLAGE,true",
    "BRANCH,VILLAGE,BRANCH,VILLAGE,false",
    "BRANCH,VILLAGE,JOINT_BRANCH,VILLAGE,false",
    "JOINT_BRANCH,VILLAGE,GROUP,BUILDING,true",
    "GROUP,VILLAGE,GROUP,VILLAGE,false",
    "GENERAL_BRANCH,VILLAGE,BRANCH,VILLAGE,true",
    "GENERAL_BRANCH,VILLAGE,GENERAL_BRANCH,VILLAGE,false",
    "BRANCH,VILLAGE,GENERAL_BRANCH,VILLAGE,false",
    "COMMITTEE,TOWNSHIP,BRANCH,VILLAGE,true",
    "COMMITTEE,COUNTY,GROUP,VILLAGE,true",
    "COMMITTEE,COUNTY,COMMITTEE,TOWNSHIP,true",
    "COMMITTEE,COUNTY,WORK_COMMITTEE,TOWNSHIP,true",
    "WORK_COMMITTEE,TOWNSHIP,COMMITTEE,VILLAGE,true",
    "COMMITTEE,COUNTY,COMMITTEE,VILLAGE,true",
    "COMMITTEE,TOWNSHIP,COMMITTEE,TOWNSHIP,false",
    "COMMITTEE,VILLAGE,COMMITTEE,TOWNSHIP,false",
    "COMMITTEE,,COMMITTEE,COUNTY,true",
    "COMMITTEE,COUNTY,COMMITTEE,,false",
  })
  void ranksParentsOverChildren(
      Form parent,
      @Nullable PlaceLevel parentPlace,
      Form child,
      @Nullable PlaceLevel childPlace,
      boolean allowed) {
    assertThat(
            allows(new Position(parent, null, parentPlace), new Position(child, null, childPlace)))
        .isEqualTo(allowed);
  }

  @Test
  void putsJointVillageCommitteesBetweenTownshipAndVillages() {
    var township = new Position(Form.COMMITTEE, null, PlaceLevel.TOWNSHIP);
    var joint = new Position(Form.COMMITTEE, Setting.JOINT_VILLAGE, PlaceLevel.TOWNSHIP);
    var village = new Position(Form.COMMITTEE, Setting.VILLAGE, PlaceLevel.VILLAGE);
    assertThat(allows(township, joint)).isTrue();
    assertThat(allows(joint, village)).isTrue();
    assertThat(allows(joint, joint)).isFalse();
    assertThat(allows(joint, township)).isFalse();
  }

  @Test
  void leavesTheDepthOfChainsToTheData() {
    var urban =
        List.of(
            new Position(Form.COMMITTEE, null, PlaceLevel.COUNTY),
            new Position(Form.WORK_COMMITTEE, null, PlaceLevel.TOWNSHIP),
            new Position(Form.COMMITTEE, Setting.COMMUNITY, PlaceLevel.VILLAGE),
            new Position(Form.BRANCH, Setting.RESIDENTIAL_AREA, PlaceLevel.COMPOUND),
            new Position(Form.GROUP, Setting.BUILDING, PlaceLevel.BUILDING));
    for (var level = 1; level < urban.size(); level++) {
      assertThat(allows(urban.get(level - 1), urban.get(level))).isTrue();
    }
    var village = new Position(Form.GENERAL_BRANCH, Setting.VILLAGE, PlaceLevel.VILLAGE);
    var grid = new Position(Form.BRANCH, Setting.GRID, PlaceLevel.VILLAGE);
    var microGrid = new Position(Form.GROUP, Setting.GRID, PlaceLevel.VILLAGE);
    assertThat(allows(village, grid)).isTrue();
    assertThat(allows(grid, microGrid)).isTrue();
  }

  private static boolean allows(Position parent, Position child) {
    return Position.check(parent, child, "/parentId").isEmpty();
  }
}
