package io.jiceng.member.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for one C4 value (查看敏感信息). */
@Schema(description = "查看敏感信息")
record RevealMember(
    @NotNull RevealField field,
    @NotNull @Schema(description = "目的") RevealPurpose purpose,
    @NotBlank @Size(min = 4, max = 200) @Schema(description = "具体事由, kept in the audit log")
        String reason) {

  /** A C4 value, this once. */
  @Schema(description = "敏感信息, not to be stored")
  record Revealed(RevealField field, String value) {
    @Override
    public String toString() {
      return "Revealed[***]";
    }
  }
}
