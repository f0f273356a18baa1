package io.jiceng.kit.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code jiceng.imports.*} */
@ConfigMapping(prefix = "jiceng.imports")
interface ImportConfig {
  @WithDefault("67108864")
  long maxBytes();

  @WithDefault("500000")
  long maxRows();

  @WithDefault("1048576")
  int maxLineBytes();

  /** Largest spreadsheet; it is read whole into memory. */
  @WithDefault("16777216")
  int maxWorkbookBytes();

  /** What a spreadsheet may unpack to. */
  @WithDefault("134217728")
  long maxUnpackedBytes();

  @WithDefault("200")
  int maxColumns();

  /** How long a spreadsheet with errors is kept, sealed, so that it can be handed back marked. */
  @WithDefault("PT24H")
  Duration keepMarked();

  /** Errors kept per job; further ones are only counted. */
  @WithDefault("10000")
  int maxErrors();

  @WithDefault("1000")
  int batchRows();

  /** How often a job is taken up again after its service was killed. */
  @WithDefault("5")
  int maxAttempts();

  /** How soon a job left behind by a killed service is looked for. */
  @WithDefault("PT5S")
  Duration poll();

  /** Longest transaction of a job. */
  @WithDefault("PT1H")
  Duration timeout();
}
