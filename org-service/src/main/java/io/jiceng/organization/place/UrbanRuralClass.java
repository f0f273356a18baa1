package io.jiceng.organization.place;

import com.fasterxml.jackson.annotation.JsonValue;
import io.jiceng.kit.code.CodeLabel;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Urban-rural class (城乡分类代码) of a village-level place. */
public enum UrbanRuralClass implements CodeLabel {
  MAIN_URBAN("111", "主城区", "main urban"),
  URBAN_FRINGE("112", "城乡结合区", "urban fringe"),
  TOWN_CENTRE("121", "镇中心区", "town centre"),
  TOWN_FRINGE("122", "镇乡结合区", "town fringe"),
  SPECIAL_AREA("123", "特殊区域", "special area"),
  TOWNSHIP_CENTRE("210", "乡中心区", "township centre"),
  VILLAGE("220", "村庄", "village");

  private final String code;
  private final Label label;

  UrbanRuralClass(String code, String zh, String en) {
    this.code = code;
    this.label = new Label(zh, en);
  }

  public boolean isUrban() {
    return code.startsWith("1");
  }

  @JsonValue
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  /** Stores the national code, not our name for it. */
  @Converter(autoApply = true)
  static class Column implements AttributeConverter<UrbanRuralClass, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UrbanRuralClass value) {
      return value == null ? null : value.code;
    }

    @Override
    public @Nullable UrbanRuralClass convertToEntityAttribute(@Nullable String code) {
      return Arrays.stream(values()).filter(c -> c.code.equals(code)).findAny().orElse(null);
    }
  }
}
