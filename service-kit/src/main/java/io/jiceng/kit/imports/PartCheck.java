package io.jiceng.kit.imports;

import static io.jiceng.kit.imports.WorkbookCheck.refuseIf;

import io.jiceng.kit.imports.SheetFacts.Merged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook: refuses entities, cells outside any sheet and endless formulas. */
final class PartCheck {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");
  private static final Pattern RANGE =
      Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}([1-9][0-9]{0,6}))?");
  private static final int MAX_DEPTH = 100;
  private static final int MAX_TEXT = 1 << 20;
  private static final int MAX_ARRAY_FORMULAS = 100;
  private static final long MAX_FORMULA_CHARS = 50_000_000;

  private final XMLStreamReader xml;
  private final List<Merged> merged = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();
  private @Nullable String root;
  private int depth;
  private int text;
  private boolean formula;
  private int arrayFormulas;
  private int longestFormula;
  private long formulaChars;

  PartCheck(XMLStreamReader xml) {
    this.xml = xml;
  }

  void look() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            refuseIf(true, ImportProblem.WORKBOOK_ENTITIES);
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
  }

  private void start(String name) {
    root = root == null ? name : root;
    text = 0;
    refuseIf(++depth > MAX_DEPTH, ImportProblem.WORKBOOK_UNREADABLE);
    switch (name) {
      case "c" -> refuseUnlike(CELL);
      case "f" -> startFormula();
      case "mergeCell" -> addMerged();
      case "Relationship" -> addTarget();
      default -> {}
    }
  }

  private void refuseUnlike(Pattern form) {
    var reference = attribute("r");
    refuseIf(
        reference != null && !form.matcher(reference).matches(), ImportProblem.WORKBOOK_UNREADABLE);
  }

  /** The reader works out shared formulas again for each cell, at the cost of their length. */
  private void startFormula() {
    formula = true;
    arrayFormulas += "array".equals(attribute("t")) ? 1 : 0;
    formulaChars += "shared".equals(attribute("t")) ? longestFormula : 0;
    refuseIf(
        arrayFormulas > MAX_ARRAY_FORMULAS || formulaChars > MAX_FORMULA_CHARS,
        ImportProblem.WORKBOOK_TOO_LARGE);
  }

  private void addMerged() {
    var range = RANGE.matcher(String.valueOf(attribute("ref")));
    if (range.matches() && range.group(2) != null) {
      merged.add(new Merged(range.group(), Long.parseLong(range.group(2))));
    }
  }

  private void addTarget() {
    var id = attribute("Id");
    var target = attribute("Target");
    if (id != null && target != null) {
      targets.put(id, target);
    }
  }

  private void characters() {
    text += xml.getTextLength();
    refuseIf(text > MAX_TEXT, ImportProblem.WORKBOOK_TOO_LARGE);
    longestFormula = formula ? Math.max(longestFormula, text) : longestFormula;
  }

  private void end() {
    depth--;
    formula = false;
    text = 0;
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  Optional<SheetFacts> sheet() {
    return "worksheet".equals(root) ? Optional.of(new SheetFacts(merged)) : Optional.empty();
  }

  Map<String, String> targets() {
    return targets;
  }
}
