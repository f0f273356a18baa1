package io.jiceng.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fault in a request.
 *
 * @param pointer JSON pointer into the body, or "/" and the name of a query or path parameter
 * @param code stable code of the broken constraint
 * @param message text for people; empty to use the text of the code
 */
@Schema(description = "One fault in a request")
public record Violation(
    @Schema(
            description = "JSON pointer into the body, or `/` and a parameter's name",
            examples = "/name")
        String pointer,
    @Schema(description = "Stable code of the fault; a rule's code is its id", examples = "missing")
        String code,
    @Schema(description = "Text for people, in the caller's language") String message) {}
