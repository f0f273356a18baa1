package io.jiceng.kit.credit;

import static io.jiceng.kit.credit.CreditCodeProblem.CHECK;
import static io.jiceng.kit.credit.CreditCodeProblem.CLASS;
import static io.jiceng.kit.credit.CreditCodeProblem.FORM;
import static io.jiceng.kit.credit.CreditCodeProblem.ORGANIZATION_CHECK;
import static io.jiceng.kit.credit.CreditCodeProblem.TEST_AREA;
import static io.jiceng.kit.problem.Finding.when;

import io.jiceng.kit.problem.Finding;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码), GB 32100: registering body, class, 6 digits of area, 9
 * characters of organisation code (GB 11714) with a check of its own, and a check over all.
 */
public record CreditCode(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern PATTERN =
      Pattern.compile("[0-9A-HJ-NP-RTUW-Y]{2}\\d{6}[0-9A-HJ-NP-RTUW-Y]{10}");
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int ORGANIZATION_START = 8;
  private static final Set<String> CLASSES =
      Set.of(
          "11", "12", "13", "51", "52", "53", "54", "91", "92", "93", "N1", "N2", "N3", "N9", "Y1");

  /** What is wrong with the code; {@code testAreas} admits the fictitious areas 99xxxx. */
  public static List<Finding> check(String text, boolean testAreas, String pointer) {
    if (!PATTERN.matcher(text).matches()) {
      return List.of(new Finding(FORM, Finding.Severity.HARD, pointer));
    }
    var code = new CreditCode(text);
    return Finding.all(
        when(!CLASSES.contains(code.bodyAndClass()), CLASS, pointer),
        when(code.isOfTestArea() && !testAreas, TEST_AREA, pointer),
        when(text.charAt(16) != code.organizationCheck(), ORGANIZATION_CHECK, pointer),
        when(text.charAt(17) != code.check(), CHECK, pointer));
  }

  /** The first two characters: who registers it, and what it is. */
  public String bodyAndClass() {
    return text.substring(0, 2);
  }

  private boolean isOfTestArea() {
    return text.startsWith("99", 2);
  }

  private char organizationCheck() {
    int sum = 0;
    for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
      sum += ORGANIZATION_WEIGHTS[i] * Character.digit(text.charAt(ORGANIZATION_START + i), 36);
    }
    int check = 11 - sum % 11;
    return switch (check) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> (char) ('0' + check);
    };
  }

  private char check() {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * ALPHABET.indexOf(text.charAt(i));
    }
    return ALPHABET.charAt((31 - sum % 31) % 31);
  }
}
