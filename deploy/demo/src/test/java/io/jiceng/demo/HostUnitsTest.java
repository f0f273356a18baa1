package io.jiceng.demo;

import static io.jiceng.demo.Generated.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Host units of the demo keep the rules of HST-01 to HST-06. */
class HostUnitsTest {
  private static final Map<String, HostUnitRow> UNITS =
      RECORDS.hostUnits().units().stream()
          .collect(Collectors.toMap(HostUnitRow::code, Function.identity()));

  @Test
  void organisationsHaveTheSectorOfTheirUnit() {
    var hosted = RECORDS.organizations().stream().filter(it -> it.hostUnitId() != null).toList();
    assertThat(hosted).hasSizeGreaterThan(100);
    for (var organization : hosted) {
      var unit = Objects.requireNonNull(UNITS.get(organization.hostUnitId()));
      assertThat(organization.sector()).isEqualTo(unit.sector());
      assertThat(RECORDS.organizations())
          .extracting(OrganizationRow::parentId)
          .doesNotContain(organization.code());
    }
  }

  @Test
  void whatIsStatedOfAUnitComesAfterItOpened() {
    for (var unit : UNITS.values()) {
      if (unit.partyWork() != null) {
        assertThat(unit.partyWork().on()).isAfterOrEqualTo(unit.openedOn());
      }
      if (unit.instructor() != null) {
        assertThat(unit.instructor().on()).isAfterOrEqualTo(unit.openedOn());
      }
      if (unit.employees() != null) {
        assertThat(unit.employees().on()).isAfterOrEqualTo(unit.openedOn());
      }
      var day = unit.openedOn();
      for (var step : unit.incubation() == null ? List.<HostUnitRow.Step>of() : unit.incubation()) {
        assertThat(step.on()).isAfter(day);
        day = step.on();
      }
    }
  }

  @Test
  void creditCodesAreRightAndUnique() {
    var codes = new HashSet<String>();
    RECORDS.collectives().stream().map(CollectiveRow::creditCode).forEach(codes::add);
    for (var unit : UNITS.values()) {
      var code = unit.creditCode();
      if (code != null) {
        assertThat(codes.add(code)).isTrue();
        assertThat(code.charAt(17)).isEqualTo(CheckDigits.creditCheck(code.substring(0, 17)));
      }
    }
  }

  @Test
  void noCompoundIsServedTwice() {
    assertThat(RECORDS.hostUnits().services())
        .extracting(it -> it.service().placeCode())
        .doesNotHaveDuplicates();
  }
}
