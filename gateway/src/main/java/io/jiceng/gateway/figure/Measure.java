package io.jiceng.gateway.figure;

import io.jiceng.gateway.catalogue.Definition;
import io.jiceng.gateway.rollup.MonthlySums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the additive figures it is made of.
 *
 * @param parts itself, or numerator and denominator
 */
record Measure(Definition definition, List<Definition> parts) {

  /** What one organisation adds, and in which months it does. */
  record Share(Map<String, MonthlySums> sums, Held held) {}

  private static final Set<String> PERCENT = Set.of("%", "percent");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MONTHS_PER_YEAR = BigDecimal.valueOf(12);

  /** Null when a part is not declared (yet). */
  static @Nullable Measure of(Definition definition, Map<String, Definition> known) {
    List<Definition> parts =
        names(definition).map(known::get).filter(part -> part != null).toList();
    return parts.size() == names(definition).count() ? new Measure(definition, parts) : null;
  }

  static Stream<String> names(Definition definition) {
    return definition.kind().isAdditive()
        ? Stream.of(definition.id())
        : Stream.of(definition.numerator(), definition.denominator()).map(String::valueOf);
  }

  boolean isSensitive() {
    return definition.sensitive() || parts.stream().anyMatch(Definition::sensitive);
  }

  Set<String> figures() {
    return parts.stream().map(Definition::id).collect(Collectors.toSet());
  }

  Set<String> owners() {
    return parts.stream().map(Definition::service).collect(Collectors.toSet());
  }

  /** Whether only the end of a period counts, not what happened on the way. */
  boolean isLevel() {
    return parts.stream().allMatch(part -> part.kind() == Definition.Kind.STOCK);
  }

  boolean fits(Period period) {
    return period.fits(definition.grain())
        && parts.stream().allMatch(part -> period.fits(part.grain()));
  }

  Amount amount(Map<String, MonthlySums> sums, Held held) {
    return amount(List.of(new Share(sums, held)), held.end());
  }

  Amount amount(List<Share> shares, Period period) {
    return amount(shares, period.to());
  }

  private Amount amount(List<Share> shares, int end) {
    if (parts.size() == 1) {
      return new Amount(plain(part(0, shares)), null, null);
    }
    BigDecimal numerator = part(0, shares);
    BigDecimal denominator = part(1, shares);
    if (definition.ageOf()) {
      numerator = BigDecimal.valueOf(end).multiply(denominator).subtract(numerator);
    }
    return new Amount(quotient(numerator, denominator), bare(numerator), bare(denominator));
  }

  @Nullable BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() == 0) {
      return null;
    }
    BigDecimal scaled =
        PERCENT.contains(String.valueOf(definition.unit()))
            ? numerator.multiply(HUNDRED)
            : numerator;
    BigDecimal divisor = definition.ageOf() ? denominator.multiply(MONTHS_PER_YEAR) : denominator;
    return scaled.divide(divisor, definition.precision(), RoundingMode.HALF_UP);
  }

  private BigDecimal part(int index, List<Share> shares) {
    Definition part = parts.get(index);
    return shares.stream()
        .map(share -> value(part, share))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(Definition part, Share share) {
    MonthlySums months = share.sums().getOrDefault(part.id(), MonthlySums.NONE);
    Held held = share.held();
    if (part.kind() == Definition.Kind.STOCK) {
      return held.atEnd() ? months.level(held.end()) : BigDecimal.ZERO;
    }
    return held.runs().stream()
        .map(run -> months.flow(run.from(), run.to()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Padded to the declared decimals, never rounded: parts must add up. */
  private BigDecimal plain(BigDecimal value) {
    BigDecimal bare = bare(value);
    return bare.setScale(Math.max(bare.scale(), definition.precision()));
  }

  private static BigDecimal bare(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
