package io.jiceng.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
  @Test
  void masksAsPrv03Says() {
    assertThat(Masks.idNumber("990101190001010018")).isEqualTo("9***************18");
    assertThat(Masks.phone("19900000000")).isEqualTo("199****0000");
    assertThat(Masks.name("李明")).isEqualTo("李*");
    assertThat(Masks.name("李明华")).isEqualTo("李*");
    assertThat(Masks.account("6222000011112222")).isEqualTo("****2222");
  }

  @Test
  void showsLessOfShortValues() {
    assertThat(Masks.idNumber("123")).isEqualTo("***");
    assertThat(Masks.phone("3312345")).isEqualTo("*****45");
    assertThat(Masks.phone("110")).isEqualTo("***");
    assertThat(Masks.name("")).isEmpty();
    assertThat(Masks.name("𠮷野")).isEqualTo("𠮷*");
    assertThat(Masks.account("1234567")).isEqualTo("****");
  }
}
