package io.jiceng.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The console's first page in a real Chromium: sign in, choose, look, drill down, ask where from.
 */
@ExtendWith(LoadedDemo.Resolver.class)
class ConsoleTest {
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  @Test
  void followsANumberFromTheDistrictDownToARecord(LoadedDemo demo) {
    var faults = new ArrayList<String>();
    PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    try (var playwright = playwright();
        var browser = chromium(playwright);
        var context =
            browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1360, 900).setLocale("zh-CN"))) {
      var page = context.newPage();
      page.onPageError(faults::add);
      page.navigate(demo.stack().gateway().toString());
      page.locator("#sign-in").click();
      page.getByText("kt-admin").first().click();

      page.locator("#year").selectOption("2024");
      assertThat(page.locator(".rail [data-code='KT-T001']")).isVisible();
      var card = page.locator("[data-figure='collective.income']");
      assertThat(card).containsText("6,651.85");
      card.click();
      var value = page.locator("#figure-value");
      assertThat(value).containsText("6,651.85");
      assertThat(page.locator("trend-chart canvas")).isVisible();
      Assertions.assertThat(sumOfRows(page))
          .isEqualTo(Double.parseDouble(value.getAttribute("data-value")));

      drillDownToALeaf(page);
      page.locator("#open-lineage").click();
      var record = page.locator("[data-record] button").first();
      assertThat(record).isVisible();
      record.click();
      assertThat(page.locator(".opened")).containsText("501");

      page.locator(".passport .close").click();
      page.locator("#sign-out").click();
      assertThat(page.locator("#sign-in")).isVisible();
    }
    Assertions.assertThat(faults).isEmpty();
  }

  private static double sumOfRows(Page page) {
    assertThat(page.locator(".breakdown tbody tr").first()).isVisible();
    return page.locator(".breakdown tbody tr").all().stream()
        .mapToDouble(row -> Double.parseDouble(row.getAttribute("data-value")))
        .sum();
  }

  private static void drillDownToALeaf(Page page) {
    for (int depth = 0; depth < 6; depth++) {
      var below = page.locator(".breakdown tbody button");
      page.locator("figure-page section").waitFor();
      if (below.count() == 0) {
        return;
      }
      var name = below.first().textContent().strip();
      below.first().click();
      assertThat(page.locator("figure-page h1")).containsText(name);
    }
  }

  private static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Browser chromium(Playwright playwright) {
    var program =
        Stream.of(System.getenv("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/google-chrome")
            .filter(Objects::nonNull)
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() -> new AssertionError("Chromium is missing: apt-get install chromium"));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(ARGUMENTS));
  }
}
