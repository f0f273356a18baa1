package io.jiceng.organization.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceRulesTest {

  @ParameterizedTest
  @CsvSource({
    "990000000000,PROVINCE,",
    "990100000000,CITY,990000000000",
    "990101000000,COUNTY,990100000000",
    "990101001000,TOWNSHIP,990101000000",
    "990101001001,VILLAGE,990101001000",
    "990101100201,VILLAGE,990101100000",
    "990101200201,VILLAGE,990101200000",
    "999001000000,COUNTY,999000000000",
    "990100003000,TOWNSHIP,990100000000",
  })
  void readsLevelAndParentFromTheCode(String code, PlaceLevel level, @Nullable String parent) {
    var division = DivisionCode.parse(code).orElseThrow();
    assertThat(division.level()).isEqualTo(level);
    assertThat(division.kinds()).isNotEmpty();
    assertThat(division.parents().stream().findFirst().orElse(null)).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({
    "99010100100,place-code", // 11 digits
    "990101000001,place-code", // village under no township
    "9901O1001001,place-code", // letter
    "000000000000,place-code",
    "990001000000,place-code", // county under no city
    "990101600001,place-code", // township segment above 599
    "990101001700,place-code", // village segment above 599
  })
  void refusesCode(String code, String issue) {
    assertThat(PlaceRules.check(village(code)))
        .extracting(f -> f.code().code(), Finding::pointer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(issue, "/code"));
  }

  @ParameterizedTest
  @CsvSource({
    "990101001000,TOWNSHIP,STREET,990101000000,COUNTY,COUNTY,",
    "990101001000,TOWNSHIP,TOWN,990101000000,COUNTY,COUNTY,/kind",
    "990101100000,TOWNSHIP,TOWN,990101000000,COUNTY,COUNTY,",
    "990101498000,TOWNSHIP,FARM,990101000000,COUNTY,COUNTY,",
    "990101001001,VILLAGE,COMMUNITY,990101001000,TOWNSHIP,STREET,",
    "990101001001,VILLAGE,VILLAGE,990101001000,TOWNSHIP,STREET,/kind",
    "990101100201,VILLAGE,VILLAGE,990101100000,TOWNSHIP,TOWN,",
    "990101100201,TOWNSHIP,VILLAGE,990101100000,TOWNSHIP,TOWN,/level",
    "990101100201,VILLAGE,VILLAGE,990101101000,TOWNSHIP,TOWN,/parentCode",
    "990101100201,VILLAGE,VILLAGE,,,,/parentCode",
    "990101001001C01,COMPOUND,COMPOUND,990101001001,VILLAGE,COMMUNITY,",
    "990101001001-C01,COMPOUND,COMPOUND,990101001001,VILLAGE,COMMUNITY,",
    "990101001002-C01,COMPOUND,COMPOUND,990101001001,VILLAGE,COMMUNITY,/code",
    "990101001001,COMPOUND,COMPOUND,990101001001,VILLAGE,COMMUNITY,/code",
    "990101001001-C01-B01,BUILDING,BUILDING,990101001001-C01,COMPOUND,COMPOUND,",
    "990101001001B01,BUILDING,BUILDING,990101001001,VILLAGE,COMMUNITY,",
    "990101000000B01,BUILDING,BUILDING,990101000000,COUNTY,COUNTY,/parentCode",
    "990101000000-Z1,COUNTY,ZONE,990101000000,COUNTY,COUNTY,",
    "990101000000-Z1,VILLAGE,ZONE,990101000000,COUNTY,COUNTY,/level",
    "990100000000-Z1,COUNTY,ZONE,990100000000,CITY,CITY,",
    "990101001000-Z1,COUNTY,ZONE,990101001000,TOWNSHIP,STREET,/parentCode",
  })
  void agreesOnLevelKindAndParent(
      String code,
      PlaceLevel level,
      PlaceKind kind,
      @Nullable String parent,
      @Nullable PlaceLevel parentLevel,
      @Nullable PlaceKind parentKind,
      @Nullable String pointer) {
    var claim =
        new PlaceRules.Claim(code, level, kind, parent, parentLevel, parentKind, null, null, null);
    assertThat(PlaceRules.check(claim))
        .extracting(Finding::pointer)
        .isEqualTo(pointer == null ? java.util.List.of() : java.util.List.of(pointer));
  }

  @Test
  void allowsUrbanRuralClassOnVillagesOnly() {
    var street =
        new PlaceRules.Claim(
            "990101001000",
            PlaceLevel.TOWNSHIP,
            PlaceKind.STREET,
            "990101000000",
            PlaceLevel.COUNTY,
            PlaceKind.COUNTY,
            UrbanRuralClass.MAIN_URBAN,
            null,
            null);
    assertThat(PlaceRules.check(street))
        .extracting(Finding::pointer)
        .containsExactly("/urbanRuralClass");
  }

  @Test
  void refusesAbolitionBeforeEstablishment() {
    var reversed =
        new PlaceRules.Claim(
            "990101001001",
            PlaceLevel.VILLAGE,
            PlaceKind.COMMUNITY,
            "990101001000",
            PlaceLevel.TOWNSHIP,
            PlaceKind.STREET,
            UrbanRuralClass.MAIN_URBAN,
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2023, 12, 31));
    assertThat(PlaceRules.check(reversed))
        .extracting(Finding::pointer)
        .containsExactly("/abolishedOn");
  }

  private static PlaceRules.Claim village(String code) {
    return new PlaceRules.Claim(
        code,
        PlaceLevel.VILLAGE,
        PlaceKind.VILLAGE,
        "990101001000",
        PlaceLevel.TOWNSHIP,
        PlaceKind.STREET,
        null,
        null,
        null);
  }
}
