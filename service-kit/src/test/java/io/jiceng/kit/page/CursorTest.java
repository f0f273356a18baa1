package io.jiceng.kit.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiceng.kit.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void survivesTheRoundTrip() {
    var id = UUID.randomUUID();
    var back = Cursor.decode(Cursor.of("a,\"b\"", id, 7, LocalDate.of(2024, 2, 29)).encode());
    assertThat(back.text(0)).isEqualTo("a,\"b\"");
    assertThat(back.uuid(1)).isEqualTo(id);
    assertThat(back.number(2)).isEqualTo(7);
    assertThat(back.date(3)).isEqualTo("2024-02-29");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%", "e30", "bnVsbA", "WzEsW11d", "W251bGxd"})
  void refusesWhatIsNoCursor(String text) {
    assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(Problem.class);
  }

  @Test
  void refusesTheCursorOfAnotherList() {
    var other = Cursor.of("x");
    assertThatThrownBy(() -> other.uuid(0)).isInstanceOf(Problem.class);
    assertThatThrownBy(() -> other.text(1)).isInstanceOf(Problem.class);
  }

  @Test
  void pointsToTheNextPageOnlyIfThereIsOne() {
    var rows = IntStream.range(0, 4).boxed().toList();
    var page = Page.of(rows, 3, i -> Cursor.of(i), i -> "row " + i);
    assertThat(page.items()).containsExactly("row 0", "row 1", "row 2");
    assertThat(page.next()).isEqualTo(Cursor.of(2).encode());
    assertThat(Page.of(rows, 4, i -> Cursor.of(i), i -> i).next()).isNull();
    assertThat(Page.of(List.<Integer>of(), 4, i -> Cursor.of(i), i -> i).items()).isEmpty();
  }
}
