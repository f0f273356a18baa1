package io.jiceng.kit.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code jiceng.attachments.*}; county archive rules win over these terms. */
@ConfigMapping(prefix = "jiceng.attachments")
interface AttachmentConfig {
  /** ATT-01. */
  @WithDefault("20971520")
  long maxBytes();

  /** PRV-04: stubs of letters. */
  @WithDefault("10")
  int letterStubYears();

  /** PRV-04: applications that were rejected. */
  @WithDefault("2")
  int rejectedApplicationYears();

  /** PRV-04: reporting-in and points. */
  @WithDefault("3")
  int pointsDetailYears();
}
