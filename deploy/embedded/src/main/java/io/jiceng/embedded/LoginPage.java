package io.jiceng.embedded;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;

/** The sign-in page: one button per demo user, no password; the button carries the claims. */
final class LoginPage {
  private static final String FRAME = frame();

  private LoginPage() {}

  static String html(List<DemoUser> users) {
    var groups = new LinkedHashMap<String, StringBuilder>();
    for (var user : users) {
      groups.computeIfAbsent(user.group(), _ -> new StringBuilder()).append(button(user));
    }
    var sections = new StringBuilder();
    groups.forEach((group, buttons) -> sections.append(section(group, buttons)));
    return FRAME.replace("{{sections}}", sections);
  }

  private static String section(String group, CharSequence buttons) {
    return "<section><h2>%s</h2><div>%s</div></section>\n".formatted(escape(group), buttons);
  }

  private static String button(DemoUser user) {
    return """
        <form method="post">
        <input type="hidden" name="username" value="%1$s">
        <input type="hidden" name="claims" value="%4$s">
        <button id="%1$s"><b>%2$s</b><span>%3$s</span><code>%1$s</code></button>
        </form>
        """
        .formatted(
            user.name(),
            escape(user.zh()),
            escape(user.en()),
            escape(JSONObjectUtils.toJSONString(user.claims())));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String frame() {
    try (var page = LoginPage.class.getResourceAsStream("login.html")) {
      if (page == null) {
        throw new IllegalStateException("login.html is missing");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
