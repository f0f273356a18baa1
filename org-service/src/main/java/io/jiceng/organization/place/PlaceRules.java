package io.jiceng.organization.place;

import static io.jiceng.kit.problem.Finding.when;
import static io.jiceng.organization.place.PlaceIssue.CLASS_ONLY_VILLAGE;
import static io.jiceng.organization.place.PlaceIssue.CODE_MALFORMED;
import static io.jiceng.organization.place.PlaceIssue.CODE_SEGMENT;
import static io.jiceng.organization.place.PlaceIssue.DATES_REVERSED;
import static io.jiceng.organization.place.PlaceIssue.KIND_MISMATCH;
import static io.jiceng.organization.place.PlaceIssue.LEVEL_MISMATCH;
import static io.jiceng.organization.place.PlaceIssue.PARENT_MISMATCH;

import io.jiceng.kit.problem.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Code, level, kind and parent of a place agree (RULES section 10). */
final class PlaceRules {
  private static final Pattern SUFFIX = Pattern.compile("-?[0-9A-Z]{1,12}");
  private static final int CODE_LENGTH_MAX = 40;

  private PlaceRules() {}

  /** What a place says about itself; {@code parentLevel} is null when it names no parent. */
  record Claim(
      String code,
      PlaceLevel level,
      PlaceKind kind,
      @Nullable String parentCode,
      @Nullable PlaceLevel parentLevel,
      @Nullable PlaceKind parentKind,
      @Nullable UrbanRuralClass urbanRuralClass,
      @Nullable LocalDate establishedOn,
      @Nullable LocalDate abolishedOn) {}

  static List<Finding> check(Claim claim) {
    var own = isLocal(claim.kind()) ? local(claim) : division(claim);
    var values =
        values(claim.level(), claim.urbanRuralClass(), claim.establishedOn(), claim.abolishedOn());
    return Stream.concat(own.stream(), values.stream()).toList();
  }

  /** What may be wrong with values that can change later. */
  static List<Finding> values(
      PlaceLevel level,
      @Nullable UrbanRuralClass urbanRuralClass,
      @Nullable LocalDate establishedOn,
      @Nullable LocalDate abolishedOn) {
    return Finding.all(
        when(
            urbanRuralClass != null && level != PlaceLevel.VILLAGE,
            CLASS_ONLY_VILLAGE,
            "/urbanRuralClass"),
        when(
            establishedOn != null && abolishedOn != null && abolishedOn.isBefore(establishedOn),
            DATES_REVERSED,
            "/abolishedOn"));
  }

  static boolean isLocal(PlaceKind kind) {
    return switch (kind) {
      case ZONE, COMPOUND, BUILDING -> true;
      case PROVINCE, CITY, COUNTY, STREET, TOWN, TOWNSHIP, FARM, INDUSTRIAL, COMMUNITY, VILLAGE ->
          false;
    };
  }

  private static List<Finding> division(Claim claim) {
    var parsed = DivisionCode.parse(claim.code());
    if (parsed.isEmpty()) {
      return Finding.all(when(true, CODE_MALFORMED, "/code"));
    }
    var code = parsed.get();
    var kinds = code.kinds();
    if (kinds.isEmpty()) {
      return Finding.all(when(true, CODE_SEGMENT, "/code"));
    }
    var parents = code.parents();
    var parentFits =
        claim.parentCode() == null ? parents.isEmpty() : parents.contains(claim.parentCode());
    return Finding.all(
        when(claim.level() != code.level(), LEVEL_MISMATCH, "/level"),
        when(!kinds.contains(claim.kind()), KIND_MISMATCH, "/kind"),
        when(!parentFits, PARENT_MISMATCH, "/parentCode"));
  }

  private static List<Finding> local(Claim claim) {
    var parent = claim.parentCode();
    return Finding.all(
        when(!localLevels(claim.kind()).contains(claim.level()), LEVEL_MISMATCH, "/level"),
        when(parent == null || !parentHolds(claim), PARENT_MISMATCH, "/parentCode"),
        when(parent == null || !isSuffixed(claim.code(), parent), CODE_MALFORMED, "/code"));
  }

  private static Set<PlaceLevel> localLevels(PlaceKind kind) {
    return switch (kind) {
      case ZONE -> Set.of(PlaceLevel.COUNTY, PlaceLevel.TOWNSHIP);
      case COMPOUND -> Set.of(PlaceLevel.COMPOUND);
      case BUILDING -> Set.of(PlaceLevel.BUILDING);
      default -> Set.of();
    };
  }

  /** A zone may lie beside its level (a county-level zone inside a county); the rest lie below. */
  private static boolean parentHolds(Claim claim) {
    var above = claim.parentLevel();
    if (above == null) {
      return false;
    }
    return switch (claim.kind()) {
      case ZONE ->
          !claim.level().isAbove(above)
              && claim.parentKind() != PlaceKind.ZONE
              && !PlaceLevel.TOWNSHIP.isAbove(above);
      case COMPOUND -> above == PlaceLevel.VILLAGE || above == PlaceLevel.TOWNSHIP;
      case BUILDING -> above == PlaceLevel.VILLAGE || above == PlaceLevel.COMPOUND;
      default -> false;
    };
  }

  private static boolean isSuffixed(String code, String parent) {
    return code.length() <= CODE_LENGTH_MAX
        && code.length() > DivisionCode.LENGTH
        && code.startsWith(parent)
        && SUFFIX.matcher(code.substring(parent.length())).matches();
  }
}
