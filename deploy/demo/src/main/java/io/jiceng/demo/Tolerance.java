package io.jiceng.demo;

import java.math.BigDecimal;

/**
 * How a computed value may differ from the printed one (printed.csv, column tolerance): {@code 0}
 * not at all; a number: by less than it, for prints cut after a digit; {@code at-least}: the print
 * is a lower bound (余、以上); {@code about}: within 5 % (约).
 */
sealed interface Tolerance {
  BigDecimal ABOUT = new BigDecimal("0.05");

  boolean accepts(BigDecimal printed, BigDecimal computed);

  static Tolerance of(String text) {
    return switch (text) {
      case "at-least" -> new AtLeast();
      case "about" -> new About();
      default -> new Within(new BigDecimal(text));
    };
  }

  record Within(BigDecimal unit) implements Tolerance {
    @Override
    public boolean accepts(BigDecimal printed, BigDecimal computed) {
      BigDecimal difference = computed.subtract(printed).abs();
      return difference.signum() == 0 || difference.compareTo(unit) < 0;
    }
  }

  record AtLeast() implements Tolerance {
    @Override
    public boolean accepts(BigDecimal printed, BigDecimal computed) {
      return computed.compareTo(printed) >= 0;
    }
  }

  record About() implements Tolerance {
    @Override
    public boolean accepts(BigDecimal printed, BigDecimal computed) {
      return computed.subtract(printed).abs().compareTo(printed.abs().multiply(ABOUT)) <= 0;
    }
  }
}
