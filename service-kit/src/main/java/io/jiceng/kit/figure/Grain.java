package io.jiceng.kit.figure;

/** The finest period a figure can be asked for (口径粒度). */
public enum Grain {
  MONTH,
  YEAR
}
