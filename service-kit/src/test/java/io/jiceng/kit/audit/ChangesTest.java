package io.jiceng.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  record Phone(@Personal String number, String kind) {}

  record Patient(@Personal String name, String ward, @Nullable Phone phone, List<Phone> others) {}

  private final Changes changes = new Changes(new ObjectMapper());

  private static Patient patient(String name, String ward, String number) {
    var phone = new Phone(number, "work");
    return new Patient(name, ward, phone, List.of(phone));
  }

  @Test
  void keepsOnlyWhatDiffers() {
    var sides = changes.between(patient("Li", "1", "7"), patient("Li", "2", "7"));
    assertThat(sides.before()).isEqualTo("{\"ward\":\"1\"}");
    assertThat(sides.after()).isEqualTo("{\"ward\":\"2\"}");
  }

  @Test
  void tellsThatPersonalValuesChangedButNotWhatTheyAre() {
    var sides = changes.between(patient("Li", "1", "7"), patient("Wang", "1", "8"));
    assertThat(sides.after())
        .isEqualTo(
            "{\"name\":\"***\",\"phone\":{\"number\":\"***\",\"kind\":\"work\"},"
                + "\"others\":[{\"number\":\"***\",\"kind\":\"work\"}]}");
    assertThat(sides.before()).doesNotContain("Li").doesNotContain("7");
  }

  @Test
  void aCreationHasNoBefore() {
    var sides = changes.between(null, Map.of("ward", "1"));
    assertThat(sides.before()).isNull();
    assertThat(sides.after()).isEqualTo("{\"ward\":\"1\"}");
  }
}
