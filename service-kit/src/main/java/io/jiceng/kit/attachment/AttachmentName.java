package io.jiceng.kit.attachment;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a file, cleaned of paths, of signs nobody sees and of an extension that is untrue.
 */
final class AttachmentName {
  static final int MAX_CHARS = 120;

  private static final String NAMELESS = "附件";
  private static final Pattern ENCODED =
      Pattern.compile("filename\\*\\s*=\\s*UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED =
      Pattern.compile("filename\\s*=\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*%]");
  private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(pdf|ofd|jpe?g|png|xlsx|docx)$");

  private AttachmentName() {}

  /** From {@code Content-Disposition: attachment; filename*=UTF-8''...}. */
  static String of(@Nullable String disposition, ContentType type) {
    var given = disposition == null ? "" : given(disposition);
    return withExtension(clean(given), type);
  }

  private static String given(String disposition) {
    var encoded = ENCODED.matcher(disposition);
    if (encoded.find()) {
      try {
        return URLDecoder.decode(encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException unreadable) {
        return "";
      }
    }
    var quoted = QUOTED.matcher(disposition);
    return quoted.find() ? quoted.group(1) : "";
  }

  static String clean(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var seen = UNSAFE.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_").strip();
    var name = seen.replaceFirst("^\\.+", "").strip();
    var kept = name.codePoints().limit(MAX_CHARS);
    var cut =
        kept.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return cut.isEmpty() ? NAMELESS : cut.toString();
  }

  private static String withExtension(String name, ContentType type) {
    var own = type.name().toLowerCase(Locale.ROOT);
    var stem = EXTENSION.matcher(name).replaceFirst("");
    return (stem.isBlank() ? NAMELESS : stem) + "." + own;
  }

  static String disposition(String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename*=UTF-8''" + encoded;
  }
}
