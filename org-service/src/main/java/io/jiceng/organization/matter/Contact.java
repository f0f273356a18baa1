package io.jiceng.organization.matter;

import io.jiceng.kit.crypto.Masks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody to be reached about a matter (联系人), C4. */
@Schema(
    name = "MatterContact",
    description =
        "Somebody to be reached (联系人、当事人); kept encrypted, shown masked, erased after closing")
record Contact(
    @NotBlank @Size(max = 60) @Pattern(regexp = "[^\\p{Cntrl}]+") @Schema(description = "Name (姓名)")
        String name,
    @Nullable @Pattern(regexp = "\\+?[0-9](?:[ -]?[0-9]){4,19}") @Schema(description = "Phone (电话)")
        String phone) {
  private static final String BETWEEN = "\t";
  private static final String LINE = "\n";

  static String written(List<Contact> people) {
    return people.stream()
        .map(it -> it.phone == null ? it.name : it.name + BETWEEN + it.phone)
        .collect(Collectors.joining(LINE));
  }

  static List<Contact> read(String text) {
    return text.lines().map(Contact::line).toList();
  }

  Contact masked() {
    return new Contact(Masks.name(name), phone == null ? null : Masks.phone(phone));
  }

  private static Contact line(String line) {
    var parts = line.split(BETWEEN, 2);
    return new Contact(parts[0], parts.length > 1 ? parts[1] : null);
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "Contact[***]";
  }
}
