package io.jiceng.demo;

import java.time.LocalDate;

/** A rule parameter (规则参数) the demo sets for an organisation and everything under it. */
record ParameterRow(
    String code,
    String organizationId,
    String value,
    LocalDate validFrom,
    String source,
    String mark) {}
