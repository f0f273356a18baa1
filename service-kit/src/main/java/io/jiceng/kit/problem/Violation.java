package io.jiceng.kit.problem;

/**
 * One fault in a request.
 *
 * @param pointer JSON pointer into the body, or "/" and the name of a query or path parameter
 * @param code stable code of the broken constraint
 * @param message text for people; empty to use the text of the code
 */
public record Violation(String pointer, String code, String message) {}
