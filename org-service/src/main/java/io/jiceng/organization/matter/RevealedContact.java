package io.jiceng.organization.matter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** C4 values, this once. */
@Schema(description = "Revealed contact (敏感信息), not to be stored")
record RevealedContact(RevealField field, List<Contact> people) {
  @Override
  public String toString() {
    return "RevealedContact[***]";
  }
}
