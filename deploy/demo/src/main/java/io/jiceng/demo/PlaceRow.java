package io.jiceng.demo;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A place (区划、小区、楼宇) as the places import takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceRow(
    String code,
    String name,
    String level,
    String kind,
    @Nullable String parentCode,
    @Nullable String leadOrganizationId,
    @Nullable String managedByPlaceCode,
    @Nullable Integer householdCount) {

  static PlaceRow of(String code, String name, String level, String kind, String parentCode) {
    return new PlaceRow(code, name, level, kind, parentCode, null, null, null);
  }

  PlaceRow ledBy(String organization) {
    return new PlaceRow(
        code, name, level, kind, parentCode, organization, managedByPlaceCode, householdCount);
  }

  PlaceRow managedBy(String zone) {
    return new PlaceRow(
        code, name, level, kind, parentCode, leadOrganizationId, zone, householdCount);
  }

  PlaceRow withHouseholds(int count) {
    return new PlaceRow(
        code, name, level, kind, parentCode, leadOrganizationId, managedByPlaceCode, count);
  }
}
