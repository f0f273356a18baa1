package io.jiceng.demo;

import java.util.List;

/** A supervision round (督导轮次) as it is planned; what was found then is in {@link RoundScript}. */
record RoundRow(
    String code,
    String organizationId,
    String kind,
    String month,
    boolean onSite,
    List<String> items,
    List<String> unitIds) {}
