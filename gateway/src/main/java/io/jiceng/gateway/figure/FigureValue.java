package io.jiceng.gateway.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jiceng.gateway.catalogue.Definition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One figure of one organisation and period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureValue(
    String id,
    @JsonUnwrapped @JsonInclude(JsonInclude.Include.ALWAYS) Shown amount,
    @Nullable String unit,
    Definition.Kind kind,
    @Schema(description = "The period ends in the future") @Nullable Boolean projected,
    @Schema(description = "Rounded to hide people; does not add up") @Nullable Boolean rounded) {

  static FigureValue of(Showing showing, Amount amount) {
    Definition definition = showing.measure().definition();
    return new FigureValue(
        definition.id(),
        showing.show(amount),
        definition.unit(),
        definition.kind(),
        showing.projected(),
        showing.rounded());
  }
}
