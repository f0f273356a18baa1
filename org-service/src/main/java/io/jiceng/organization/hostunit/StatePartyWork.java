package io.jiceng.organization.hostunit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Party work in a unit from a day on (党建工作情况); what is left out stays as it was. */
@Schema(description = "Party work in a unit from a day on (党建工作情况); what is left out stays")
record StatePartyWork(
    @Nullable @Schema(description = "The charter has the Party clause (党建入章)") Boolean partyClause,
    @Nullable
        @Schema(
            description =
                "Party posts and posts of the unit are held by the same people (双向进入、交叉任职)")
        Boolean crossAppointed,
    @Nullable @Schema(description = "The head of the unit is the secretary (主要负责人任书记)")
        Boolean secretaryIsHead,
    @NotNull @Schema(description = "First day (起始日期), not ahead", examples = "2023-05-01")
        LocalDate on,
    @Nullable @Size(min = 1, max = 100) @Schema(description = "Document (文号)") String documentNo)
    implements Statement {

  List<Stated> stated(String at) {
    var stated = new ArrayList<Stated>();
    add(stated, FactTopic.PARTY_CLAUSE, partyClause, at);
    add(stated, FactTopic.CROSS_APPOINTED, crossAppointed, at);
    add(stated, FactTopic.SECRETARY_IS_HEAD, secretaryIsHead, at);
    return stated;
  }

  private void add(List<Stated> stated, FactTopic topic, @Nullable Boolean holds, String at) {
    if (holds != null) {
      stated.add(new Stated(topic, FactValue.of(holds), on, documentNo, at + "/on"));
    }
  }
}
