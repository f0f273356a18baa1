package io.jiceng.organization.regrid;

import io.jiceng.kit.problem.Finding;
import java.util.List;

/** An act that was done in the transaction, or what stands against it. */
record RegridDraft(RegridPreview preview, List<Finding> findings) {}
