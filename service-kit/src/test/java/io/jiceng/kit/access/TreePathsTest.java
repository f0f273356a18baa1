package io.jiceng.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TreePathsTest {

  @Test
  void coversTheSubtreeAndNothingElse() {
    var scope = Set.of("a.b");
    assertThat(TreePaths.covers(scope, "a.b")).isTrue();
    assertThat(TreePaths.covers(scope, "a.b.c")).isTrue();
    assertThat(TreePaths.covers(scope, "a")).isFalse();
    assertThat(TreePaths.covers(scope, "a.bc")).isFalse();
    assertThat(TreePaths.covers(Set.of(), "a")).isFalse();
    assertThat(TreePaths.covers(Set.of(TreePaths.WHOLE_TREE), "a")).isTrue();
  }

  @Test
  void writesAnArrayOfPaths() {
    assertThat(TreePaths.literal(Set.of("b", "a.c"))).isEqualTo("{\"a.c\",\"b\"}");
    assertThat(TreePaths.literal(Set.of())).isEqualTo("{}");
    assertThat(TreePaths.literal(Set.of(TreePaths.WHOLE_TREE))).isEqualTo("{\"\"}");
  }
}
